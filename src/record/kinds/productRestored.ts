import * as z from 'zod/mini'
import type { ProductId, TerritoryId } from '../../domain/ids'
import type { Candidate } from '../../domain/product'
import { candidateSteps, inCandidate, inTerritory, knownProduct, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), product: idOf<ProductId>() })

/** A withdrawn candidate competes again. */
export const productRestored = defineKind({
  kind: 'product-restored',
  schema: body,
  touches: (before, { territory, product }) => candidateSteps(before, territory, product, restored),
  reaches: ({ territory }) => stepsOf(territory, 'candidates', 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, product }) => [{ thing: ['withdrawal', territory, product], says: 'restored' }],
  rules: (programme, { territory, product }) =>
    withTerritory(programme, territory, (before) => knownProduct(before, product)),
  apply: (programme, { territory, product }) =>
    inTerritory(programme, territory, (before) => inCandidate(before, product, restored)),
})

const restored = (candidate: Candidate): Candidate => ({ ...candidate, withdrawn: null })
