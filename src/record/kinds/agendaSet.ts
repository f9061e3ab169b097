import * as z from 'zod/mini'
import { AGENDA_FORMS, AGENDA_ITEMS, type AgendaItem } from '../../domain/agenda'
import { MEETINGS } from '../../domain/attendance'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { inTerritory, repeated, withTerritory } from '../change'
import { defineKind, touchesNothing } from '../kind'
import { idOf, list, text } from '../schema'

const minutes = (least: number, most: number) => z.number().check(z.int(), z.minimum(least), z.maximum(most))
const meeting = z.literal([...MEETINGS])

const body = z.object({
  territory: idOf<TerritoryId>(),
  form: z.enum(AGENDA_FORMS),
  days: list(
    z.object({
      meeting,
      date: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
      start: minutes(0, 24 * 60 - 1),
      free: z.nullable(minutes(1, 24 * 60)),
      hall: text(),
    }),
  ),
  rows: list(z.object({ item: z.enum(AGENDA_ITEMS), meeting, minutes: minutes(1, 600) })),
})

/** What the mesa does on which day and for how many minutes. The whole of it is agreed each time; what was used stays. */
export const agendaSet = defineKind({
  kind: 'agenda-set',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: ({ territory, form, days, rows }) => [
    { thing: ['agenda', territory], says: JSON.stringify({ form, days, rows }) },
  ],
  rules: (programme, { territory, rows }) =>
    withTerritory(programme, territory, () =>
      repeated<AgendaItem>(rows.map(({ item }) => item)).map((item) => refused('agenda-repeated', { read: item })),
    ),
  apply: (programme, { territory, form, days, rows }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      agenda: { form, days, rows, runs: before.agenda?.runs ?? {} },
    })),
})
