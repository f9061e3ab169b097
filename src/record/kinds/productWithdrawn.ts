import * as z from 'zod/mini'
import type { ProductId, TerritoryId } from '../../domain/ids'
import type { Candidate } from '../../domain/product'
import { candidateSteps, inCandidate, inTerritory, knownProduct, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { filled, idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), product: idOf<ProductId>(), reason: filled() })

/** A candidate leaves the contest and stays listed, with the reason. Nothing is ever deleted. */
export const productWithdrawn = defineKind({
  kind: 'product-withdrawn',
  schema: body,
  touches: (before, { territory, product, reason }) => candidateSteps(before, territory, product, withdrawnFor(reason)),
  reaches: ({ territory }) => stepsOf(territory, 'candidates', 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, product }) => [{ thing: ['withdrawal', territory, product], says: 'withdrawn' }],
  rules: (programme, { territory, product }) =>
    withTerritory(programme, territory, (before) => knownProduct(before, product)),
  apply: (programme, { territory, product, reason }) =>
    inTerritory(programme, territory, (before) => inCandidate(before, product, withdrawnFor(reason))),
})

const withdrawnFor =
  (reason: string) =>
  (candidate: Candidate): Candidate => ({ ...candidate, withdrawn: reason })
