import * as z from 'zod/mini'
import type { ProductId, TerritoryId } from '../../domain/ids'
import type { Candidate } from '../../domain/product'
import { candidateSteps, inCandidate, inTerritory, knownProduct, withTerritory } from '../change'
import { defineKind } from '../kind'
import { idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), product: idOf<ProductId>() })

/** A withdrawn candidate competes again. */
export const productRestored = defineKind({
  kind: 'product-restored',
  schema: body,
  touches: (before, { territory, product }) => candidateSteps(before, territory, product, restored),
  undo: 'needs-open-step',
  rules: (programme, { territory, product }) =>
    withTerritory(programme, territory, (before) => knownProduct(before, product)),
  apply: (programme, { territory, product }) =>
    inTerritory(programme, territory, (before) => inCandidate(before, product, restored)),
})

const restored = (candidate: Candidate): Candidate => ({ ...candidate, withdrawn: null })
