import type { IndicatorId, MemberId, ProductId, TableId } from './ids'
import { isLevel, type Level, STATES, type Unrated } from './scale'

/** What one cell of a sheet says. */
export type Rating = Level | Unrated

export const isRating = (value: unknown): value is Rating => isLevel(value) || STATES.some((state) => state === value)

/** A rating that is no level, as the joined cell names it. */
export const STATE_OF = { SD: 'sd', NA: 'na' } as const satisfies Readonly<Record<Unrated, string>>

/** Whose hand filled a sheet: the plenary, a table, or one member. */
export type SheetId = 'plenary' | `table:${TableId}` | `member:${MemberId}`

export const tableSheet = (table: TableId): SheetId => `table:${table}`
export const memberSheet = (member: MemberId): SheetId => `member:${member}`

/**
 * How several voices on one cell become one: their median, their mean, or the mean without a fifth of them at each end (of three or
 * more, never with the highest and the lowest).
 */
export const JOININGS = ['median', 'mean', 'trimmed'] as const
export type Joining = (typeof JOININGS)[number]

/** One rated cell. Round 1 stays visible after round 2. */
export interface RatedCell {
  readonly value: Rating
  readonly round: 1 | 2
  readonly firstRound: Rating | null
  /** Why it departs from what the data suggest, or why NA; '' when not written. */
  readonly reason: string
  /** What the file said that it was read from, where that was another scale or a word. */
  readonly original?: string
}

/** product → indicator → cell. An absent cell is missing ("falta"), which is not SD. */
export type Sheet = Readonly<Record<ProductId, Readonly<Record<IndicatorId, RatedCell>>>>

/** True once there is an answer on it. */
export const isSheetFilled = (sheet: Sheet | undefined): boolean =>
  Object.values(sheet ?? {}).some((row) => Object.keys(row).length > 0)

/** Evidence behind a cell of the mesa: datum, source, year, in the person's words. */
export interface Evidence {
  readonly note: string
}

/** A departure from the suggestion this large asks for a written reason. */
export const DEPARTURE = 2
/** Spread between voices from which a cell goes back to the mesa. */
export const DISPUTED = 2
