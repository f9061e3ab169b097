import * as z from 'zod/mini'
import type { Datum } from '../../domain/datum'
import type { ProductId, SubIndicatorId, TerritoryId } from '../../domain/ids'
import { inTerritory, knownProduct, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { decimal, idOf, list, text } from '../schema'

export const datumSchema: z.ZodMiniType<Datum> = z.object({
  product: idOf<ProductId>(),
  sub: idOf<SubIndicatorId>(),
  value: decimal(),
  unit: text(),
  source: text(),
  year: text(),
  grade: z.enum(['oficial', 'encuesta', 'juicio']),
  note: text(),
})

const body = z.object({
  territory: idOf<TerritoryId>(),
  /** File or hand the batch came from. */
  origin: text(),
  /** Spreadsheet rows a person chose to leave out, as "fila 7: Café arábigo". */
  leftOut: list(text()),
  data: list(datumSchema),
})

/** Measured values, as one batch: all of a file, or one typed by hand. A known product and sub-indicator is replaced. */
export const dataRecorded = defineKind({
  kind: 'data-recorded',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, data }) =>
    data.map((one) => ({ thing: ['datum', territory, one.product, one.sub], says: JSON.stringify(one) })),
  only: (said, thing) => ({
    ...said,
    data: said.data.filter(({ product, sub }) => product === thing[2] && sub === thing[3]),
  }),
  rules: (programme, { territory, data }) =>
    withTerritory(programme, territory, (before) =>
      [...new Set(data.map(({ product }) => product))].flatMap((product) => knownProduct(before, product)),
    ),
  apply: (programme, { territory, data }) =>
    inTerritory(programme, territory, (before) => {
      const after: Record<ProductId, Record<SubIndicatorId, Datum>> = {}
      for (const one of data) {
        const row = after[one.product] ?? { ...before.data[one.product] }
        row[one.sub] = one
        after[one.product] = row
      }
      return { ...before, data: { ...before.data, ...after } }
    }),
})
