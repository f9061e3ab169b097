import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { FilterId, ProductId, TerritoryId } from '../../domain/ids'
import { inCandidate, inTerritory, knownProduct, openStep, withTerritory } from '../change'
import { defineKind } from '../kind'
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
  rules: (programme, { territory, product, filter, verdict, note }) =>
    withTerritory(programme, territory, (before) => [
      ...openStep(before, 'candidates'),
      ...knownProduct(before, product),
      ...(programme.filters.some(({ id }) => id === filter) ? [] : [refused('filter-unknown', { read: filter })]),
      ...(verdict === 'fail' && note.trim() === '' ? [refused('filter-needs-reason', { values: { filter } })] : []),
    ]),
  apply: (programme, { territory, product, filter, verdict, note }) =>
    inTerritory(programme, territory, (before) =>
      inCandidate(before, product, (candidate) => ({
        ...candidate,
        filters: { ...candidate.filters, [filter]: { verdict, note } },
      })),
    ),
})
