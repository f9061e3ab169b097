import * as z from 'zod/mini'
import type { ProductId, TerritoryId } from '../../domain/ids'
import { inCandidate, inTerritory, knownProduct, openStep, withTerritory } from '../change'
import { defineKind } from '../kind'
import { filled, idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), product: idOf<ProductId>(), reason: filled() })

/** A candidate leaves the contest and stays listed, with the reason. Nothing is ever deleted. */
export const productWithdrawn = defineKind({
  kind: 'product-withdrawn',
  schema: body,
  rules: (programme, { territory, product }) =>
    withTerritory(programme, territory, (before) => [
      ...openStep(before, 'candidates'),
      ...knownProduct(before, product),
    ]),
  apply: (programme, { territory, product, reason }) =>
    inTerritory(programme, territory, (before) =>
      inCandidate(before, product, (candidate) => ({ ...candidate, withdrawn: reason })),
    ),
})
