import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import type { SheetId } from '../../domain/rating'
import { inTerritory, repeated, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf, list, text } from '../schema'
import { broughtCell, sheetFindings, withCells } from './ratingsRecorded'

const body = z.object({
  territory: idOf<TerritoryId>(),
  origin: text(),
  leftOut: list(text()),
  sheets: list(z.object({ sheet: idOf<SheetId>(), cells: list(broughtCell) })),
})

/** The ratings of several sheets from one file: one act, so that one undo takes back what one gesture brought. */
export const sheetsRecorded = defineKind({
  kind: 'sheets-recorded',
  schema: body,
  // Version 2 keeps what the file said of a rating that was converted; what version 1 holds was read as it stood.
  upcasters: [(first) => first],
  touches: (_, { territory }) => stepsOf(territory, 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, sheets }) =>
    sheets.flatMap(({ sheet, cells }) =>
      cells.map(({ product, indicator, value }) => ({
        thing: ['rating', territory, sheet, product, indicator] as const,
        says: String(value),
      })),
    ),
  only: (said, thing) => ({
    ...said,
    sheets: said.sheets
      .filter(({ sheet }) => sheet === thing[2])
      .map(({ sheet, cells }) => ({
        sheet,
        cells: cells.filter(({ product, indicator }) => product === thing[3] && indicator === thing[4]),
      })),
  }),
  rules: (programme, { territory, sheets }) =>
    withTerritory(programme, territory, (before) => [
      ...sheetFindings(before, sheets),
      ...repeated(sheets.map(({ sheet }) => sheet)).map((read) => refused('sheet-repeated', { read })),
    ]),
  apply: (programme, { territory, sheets }) =>
    inTerritory(programme, territory, (before) =>
      sheets.reduce((after, { sheet, cells }) => withCells(after, sheet, cells), before),
    ),
})
