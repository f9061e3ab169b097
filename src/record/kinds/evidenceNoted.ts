import * as z from 'zod/mini'
import type { IndicatorId, ProductId, TerritoryId } from '../../domain/ids'
import { inTerritory, knownProduct, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf, text } from '../schema'

const body = z.object({
  territory: idOf<TerritoryId>(),
  product: idOf<ProductId>(),
  indicator: idOf<IndicatorId>(),
  note: text(),
})

/** The evidence behind a cell. An empty note takes it away. */
export const evidenceNoted = defineKind({
  kind: 'evidence-noted',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, product, indicator, note }) => [
    { thing: ['evidence', territory, product, indicator], says: note.trim() },
  ],
  rules: (programme, { territory, product }) =>
    withTerritory(programme, territory, (before) => knownProduct(before, product)),
  apply: (programme, { territory, product, indicator, note }) =>
    inTerritory(programme, territory, (before) => {
      const { [indicator]: _, ...rest } = before.evidence[product] ?? {}
      const row = note.trim() === '' ? rest : { ...rest, [indicator]: { note } }
      return { ...before, evidence: { ...before.evidence, [product]: row } }
    }),
})
