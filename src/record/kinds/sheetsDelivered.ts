import * as z from 'zod/mini'
import { blanksOn, deliveriesOf, isBegun } from '../../domain/delivery'
import { type Finding, refused, warning } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import type { Territory } from '../../domain/programme'
import type { SheetId } from '../../domain/rating'
import { ANSWERED_STEPS } from '../../domain/sitting'
import { inTerritory, repeated, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { inRound, isExpected, openRound } from '../rounds'
import { idOf, list } from '../schema'

export const deliveryBody = z.object({
  territory: idOf<TerritoryId>(),
  step: z.enum(ANSWERED_STEPS),
  round: z.literal([1, 2]),
  sheets: list(idOf<SheetId>()),
})
type Body = z.infer<typeof deliveryBody>

/** Sheets are handed in: from here on they count, and nothing is written on them. Of one round, so none counts twice. */
export const sheetsDelivered = defineKind({
  kind: 'sheets-delivered',
  schema: deliveryBody,
  touches: (_, { territory, step }) => stepsOf(territory, step),
  undo: 'needs-open-step',
  words: ({ territory, step, sheets }) =>
    sheets.map((sheet) => ({ thing: [`${step}-delivery`, territory, sheet], says: 'delivered' })),
  only: (said, thing) => ({ ...said, sheets: said.sheets.filter((sheet) => sheet === thing[2]) }),
  rules: (programme, { territory, step, round, sheets }) =>
    withTerritory(programme, territory, (before) => {
      const closed = openRound(before, step, round)
      if (closed.length > 0) return closed
      return [
        ...repeated(sheets).map((read) => refused('sheet-repeated', { read })),
        ...sheets.flatMap((sheet) => undeliverable(before, step, sheet)),
      ]
    }),
  apply: (programme, { territory, step, sheets }) =>
    inTerritory(programme, territory, (before) =>
      inRound(before, step, ({ delivered }) => ({ delivered: [...new Set([...delivered, ...sheets])] })),
    ),
})

/** A sheet with blanks is taken, with a warning: paper comes like that. An empty one says nothing, so it is not. */
function undeliverable(territory: Territory, step: Body['step'], sheet: SheetId): readonly Finding[] {
  if (!isExpected(territory, step, sheet)) return [refused('sheet-not-asked', { read: sheet })]
  if (deliveriesOf(territory, step).some((one) => one.sheet === sheet && one.state === 'delivered'))
    return [refused('sheet-delivered', { read: sheet })]
  if (!isBegun(territory, step, sheet)) return [refused('sheet-empty', { read: sheet })]
  const blanks = blanksOn(territory, step, sheet)
  return blanks === 0 ? [] : [warning('sheet-with-blanks', { read: sheet, values: { n: blanks } })]
}
