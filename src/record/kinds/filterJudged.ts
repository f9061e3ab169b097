import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { FilterId, ProductId, TerritoryId } from '../../domain/ids'
import type { Candidate } from '../../domain/product'
import { candidateSteps, inCandidate, inTerritory, knownProduct, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf, text } from '../schema'

const body = z.object({
  territory: idOf<TerritoryId>(),
  product: idOf<ProductId>(),
  filter: idOf<FilterId>(),
  verdict: z.enum(['pass', 'fail', 'check']),
  note: text(),
})

/** One filter on one candidate. "No pasa" needs its reason: it takes the product out before any score. */
export const filterJudged = defineKind({
  kind: 'filter-judged',
  schema: body,
  touches: (before, body) => candidateSteps(before, body.territory, body.product, judgedBy(body)),
  reaches: ({ territory }) => stepsOf(territory, 'candidates', 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, product, filter, verdict, note }) => [
    { thing: ['filter', territory, product, filter], says: JSON.stringify([verdict, note.trim()]) },
  ],
  rules: (programme, { territory, product, filter, verdict, note }) =>
    withTerritory(programme, territory, (before) => [
      ...knownProduct(before, product),
      ...(programme.filters.some(({ id }) => id === filter) ? [] : [refused('filter-unknown', { read: filter })]),
      ...(verdict === 'fail' && note.trim() === '' ? [refused('filter-needs-reason', { values: { filter } })] : []),
    ]),
  apply: (programme, body) =>
    inTerritory(programme, body.territory, (before) => inCandidate(before, body.product, judgedBy(body))),
})

const judgedBy =
  ({ filter, verdict, note }: z.infer<typeof body>) =>
  (candidate: Candidate): Candidate => ({
    ...candidate,
    filters: { ...candidate.filters, [filter]: { verdict, note } },
  })
