import * as z from 'zod/mini'
import type { IndicatorId, ProductId, TerritoryId } from '../../domain/ids'
import { inTerritory, knownProduct, openStep, withTerritory } from '../change'
import { defineKind } from '../kind'
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
  rules: (programme, { territory, product }) =>
    withTerritory(programme, territory, (before) => [...openStep(before, 'ratings'), ...knownProduct(before, product)]),
  apply: (programme, { territory, product, indicator, note }) =>
    inTerritory(programme, territory, (before) => {
      const { [indicator]: _, ...rest } = before.evidence[product] ?? {}
      const row = note.trim() === '' ? rest : { ...rest, [indicator]: { note } }
      return { ...before, evidence: { ...before.evidence, [product]: row } }
    }),
})
