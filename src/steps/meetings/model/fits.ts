import type { Agenda, AgendaItem, AgendaRow } from '../../../domain/agenda'
import type { MeetingNumber } from '../../../domain/attendance'

/** Minutes the mesa needs on a day, and those for which its hall is free. */
export interface Fit {
  readonly meeting: MeetingNumber
  readonly rows: readonly AgendaRow[]
  readonly needed: number
  readonly free: number | null
  /** Minutes that do not fit; 0 where they do or nobody said how long the hall is free. */
  readonly over: number
}

export const fitsOf = ({ days, rows }: Agenda): readonly Fit[] =>
  days.map(({ meeting, free }) => {
    const own = rows.filter((row) => row.meeting === meeting)
    const needed = own.reduce((sum, { minutes }) => sum + minutes, 0)
    return { meeting, rows: own, needed, free, over: Math.max(0, needed - (free ?? needed)) }
  })

/** Registering, the silent round and the minutes of the meeting are what makes a result count: nobody is offered to shorten them. */
const KEPT: readonly AgendaItem[] = ['door-1', 'door-2', 'door-3', 'weights', 'minutes']

const STEP = 5
const LEAST = 5

const rounded = (minutes: number): number => Math.ceil(minutes / STEP) * STEP

/** A way to make a meeting fit, as the agenda it gives. */
export type DayRepair =
  | { readonly way: 'shorten'; readonly item: AgendaItem; readonly by: number; readonly agenda: Agenda }
  | { readonly way: 'earlier'; readonly start: number; readonly agenda: Agenda }

/** What makes a meeting fit: less time for its longest row that bears it, or an earlier start. */
export function repairsOf(agenda: Agenda, { meeting, rows, over }: Fit): readonly DayRepair[] {
  if (over === 0) return []
  const by = rounded(over)
  const longest = rows
    .filter(({ item, minutes }) => !KEPT.includes(item) && minutes - by >= LEAST)
    .toSorted((one, other) => other.minutes - one.minutes)[0]
  const day = agenda.days.find((one) => one.meeting === meeting)
  const shorten: readonly DayRepair[] = longest
    ? [{ way: 'shorten', item: longest.item, by, agenda: withMinutes(agenda, longest.item, longest.minutes - by) }]
    : []
  const earlier: readonly DayRepair[] =
    day && day.free !== null && day.start >= by
      ? [
          {
            way: 'earlier',
            start: day.start - by,
            agenda: withDay(agenda, { ...day, start: day.start - by, free: day.free + by }),
          },
        ]
      : []
  return [...shorten, ...earlier]
}

/** The agenda with other minutes for a row, never under five nor over ten hours. */
export const withMinutes = (agenda: Agenda, item: AgendaItem, minutes: number): Agenda => ({
  ...agenda,
  rows: agenda.rows.map((row) =>
    row.item === item ? { ...row, minutes: Math.min(600, Math.max(LEAST, minutes)) } : row,
  ),
})

/** The agenda with one of its days said anew. */
export const withDay = (agenda: Agenda, day: Agenda['days'][number]): Agenda => ({
  ...agenda,
  days: agenda.days.map((one) => (one.meeting === day.meeting ? day : one)),
})
