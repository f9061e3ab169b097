import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { sheetsToLend } from '../../domain/lent'
import type { SheetId } from '../../domain/rating'
import { ANSWERED_STEPS } from '../../domain/sitting'
import { isClosed } from '../../domain/step'
import { inTerritory, repeated, withTerritory } from '../change'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { filled, idOf, list } from '../schema'

const body = z.object({
  territory: idOf<TerritoryId>(),
  lending: idOf<string>(),
  name: filled(),
  step: z.enum(ANSWERED_STEPS),
  sheets: list(idOf<SheetId>()),
})

/** Sheets go to another device, which will write on these and on nothing else. Here they can still be written on: paper decides. */
export const sheetsLent = defineKind({
  kind: 'sheets-lent',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: saysNothing,
  rules: (programme, { territory, lending, step, sheets }) =>
    withTerritory(programme, territory, (before) => [
      ...(isClosed(before.steps[step]) ? [refused('lending-closed')] : []),
      ...(sheets.length === 0 ? [refused('lending-empty')] : []),
      ...(before.lendings?.some(({ id }) => id === lending) ? [refused('lending-known', { read: lending })] : []),
      ...repeated(sheets).map((read) => refused('sheet-repeated', { read })),
      ...sheets
        .filter((sheet) => !sheetsToLend(before, step).includes(sheet))
        .map((read) => refused('sheet-not-asked', { read })),
    ]),
  apply: (programme, { territory, lending, name, step, sheets }, { event: { at, off } }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      lendings: [
        ...(before.lendings ?? []),
        { id: lending, name, step, sheets, lent: { at, offset: off }, device: null },
      ],
    })),
})
