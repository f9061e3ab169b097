import { refused } from '../../domain/finding'
import { inTerritory, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { inRound, openRound } from '../rounds'
import { UNSAID } from '../word'
import { deliveryBody } from './sheetsDelivered'

/** Sheets go back to whoever filled them, while their round is open: they keep what they say and count no more. */
export const sheetsReturned = defineKind({
  kind: 'sheets-returned',
  schema: deliveryBody,
  touches: (_, { territory, step }) => stepsOf(territory, step),
  undo: 'needs-open-step',
  words: ({ territory, step, sheets }) =>
    sheets.map((sheet) => ({ thing: [`${step}-delivery`, territory, sheet], says: UNSAID })),
  only: (said, thing) => ({ ...said, sheets: said.sheets.filter((sheet) => sheet === thing[2]) }),
  rules: (programme, { territory, step, round, sheets }) =>
    withTerritory(programme, territory, (before) => {
      const closed = openRound(before, step, round)
      if (closed.length > 0) return closed
      return sheets
        .filter((sheet) => !before.sitting?.rounds[step].delivered.includes(sheet))
        .map((read) => refused('sheet-not-delivered', { read }))
    }),
  apply: (programme, { territory, step, sheets }) =>
    inTerritory(programme, territory, (before) =>
      inRound(before, step, ({ delivered }) => ({ delivered: delivered.filter((one) => !sheets.includes(one)) })),
    ),
})
