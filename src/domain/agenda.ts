import type { MeetingNumber } from './attendance'

/** How a mesa spreads its work: three meetings on different days, or one morning with one round. */
export const AGENDA_FORMS = ['meetings', 'morning'] as const
export type AgendaForm = (typeof AGENDA_FORMS)[number]

/** What is done in a meeting. Registering is done at the door of each, because quorum is of the day. */
export const AGENDA_ITEMS = [
  'door-1',
  'opening',
  'products',
  'indicators',
  'tasks',
  'door-2',
  'weights',
  'feedback',
  'ratings',
  'door-3',
  'contrast',
  'result',
  'decision',
  'commitments',
  'minutes',
] as const
export type AgendaItem = (typeof AGENDA_ITEMS)[number]

/** One line of the run sheet: in which meeting, and for how long, 1 to 600 minutes. */
export interface AgendaRow {
  readonly item: AgendaItem
  readonly meeting: MeetingNumber
  readonly minutes: number
}

const rows = (meeting: MeetingNumber, ...minutes: readonly (readonly [AgendaItem, number])[]): readonly AgendaRow[] =>
  minutes.map(([item, planned]) => ({ item, meeting, minutes: planned }))

/** The usual run sheets, with the minutes that mesas of sixty and of twenty-five people take. */
export const USUAL_ROWS: Readonly<Record<AgendaForm, readonly AgendaRow[]>> = {
  meetings: [
    ...rows(1, ['door-1', 30], ['opening', 30], ['products', 75], ['indicators', 45], ['tasks', 15]),
    ...rows(2, ['door-2', 15], ['weights', 30], ['feedback', 45], ['ratings', 75]),
    ...rows(3, ['door-3', 15], ['contrast', 60], ['result', 60], ['commitments', 80]),
  ],
  morning: rows(
    1,
    ['door-1', 20],
    ['opening', 15],
    ['products', 45],
    ['indicators', 20],
    ['weights', 26],
    ['ratings', 60],
    ['result', 20],
    ['decision', 15],
    ['minutes', 20],
  ),
}

/** One meeting: when, where and for how long the hall is free. What nobody said yet is null or empty. */
export interface AgendaDay {
  readonly meeting: MeetingNumber
  /** `2026-05-16`. */
  readonly date: string | null
  /** Minutes of the day at which it starts. */
  readonly start: number
  /** Minutes for which the hall is free. */
  readonly free: number | null
  readonly hall: string
}

/** How far the work on one row went. Time is counted from when it began, never by the hour of the wall. */
export interface AgendaRun {
  readonly state: 'running' | 'paused' | 'done'
  /** Seconds used until it was last stopped; pauses are not in them. */
  readonly seconds: number
  /** When it last went on, UTC milliseconds. */
  readonly since: number
  /** When it first began: UTC milliseconds, and minutes east of UTC where it was written. */
  readonly began: { readonly at: number; readonly offset: number }
}

/** What a mesa agreed to do on which day, and how far it is. */
export interface Agenda {
  readonly form: AgendaForm
  readonly days: readonly AgendaDay[]
  readonly rows: readonly AgendaRow[]
  readonly runs: Readonly<Partial<Record<AgendaItem, AgendaRun>>>
}

/** Half past eight, when most meetings start. */
const USUAL_START = 8 * 60 + 30

/** The agenda of a mesa before anybody changed it. */
export const usualAgenda = (form: AgendaForm): Agenda => ({
  form,
  rows: USUAL_ROWS[form],
  days: [...new Set(USUAL_ROWS[form].map(({ meeting }) => meeting))].map((meeting) => ({
    meeting,
    date: null,
    start: USUAL_START,
    free: null,
    hall: '',
  })),
  runs: {},
})

/** The row whose time runs, or is paused; null between two rows. At most one at a time. */
export const currentItem = ({ rows: all, runs }: Agenda): AgendaItem | null =>
  all.find(({ item }) => runs[item]?.state === 'running' || runs[item]?.state === 'paused')?.item ?? null

/** No row takes six hours in one go: somebody closed the laptop and left it running. */
const FORGOTTEN_AFTER = 6 * 3600

const stretch = ({ state, since }: AgendaRun, now: number): number =>
  state === 'running' ? Math.max(0, Math.floor((now - since) / 1000)) : 0

/** True of a row that was left running; the time since then says nothing about it. */
export const isForgotten = (run: AgendaRun, now: number): boolean => stretch(run, now) > FORGOTTEN_AFTER

/**
 * Seconds used on a row until now.
 *
 * @param now UTC milliseconds; where the clock was set back since, or the row was left running, nothing is added
 */
export const secondsUsed = (run: AgendaRun, now: number): number =>
  run.seconds + (isForgotten(run, now) ? 0 : stretch(run, now))
