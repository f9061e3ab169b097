import * as z from 'zod/mini'
import type { ProductId, TerritoryId } from '../../domain/ids'
import { inCandidate, inTerritory, knownProduct, openStep, withTerritory } from '../change'
import { defineKind } from '../kind'
import { idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), product: idOf<ProductId>() })

/** A withdrawn candidate competes again. */
export const productRestored = defineKind({
  kind: 'product-restored',
  schema: body,
  rules: (programme, { territory, product }) =>
    withTerritory(programme, territory, (before) => [
      ...openStep(before, 'candidates'),
      ...knownProduct(before, product),
    ]),
  apply: (programme, { territory, product }) =>
    inTerritory(programme, territory, (before) =>
      inCandidate(before, product, (candidate) => ({ ...candidate, withdrawn: null })),
    ),
})
