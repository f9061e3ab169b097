import {
  type Agenda,
  type AgendaDay,
  type AgendaForm,
  type AgendaItem,
  type AgendaRow,
  type AgendaRun,
  secondsUsed,
} from '../../../domain/agenda'
import type { MeetingNumber } from '../../../domain/attendance'

/** The time of the wall where the mesa sits: UTC milliseconds, and minutes east of UTC. */
export interface WallTime {
  readonly now: number
  readonly offset: number
}

/** One line of the run sheet as it stands now. */
export interface SheetLine extends AgendaRow {
  /** From 1, through all meetings. */
  readonly number: number
  readonly state: AgendaRun['state'] | 'todo'
  /** Seconds used, pauses apart; 0 before it begins. */
  readonly used: number
  /** Minutes of the day: when it began, or when it will if nothing else changes. */
  readonly starts: number
}

/** One meeting of the run sheet as it stands now. Minutes, and minutes of the day. */
export interface MeetingSheet {
  readonly day: AgendaDay
  readonly lines: readonly SheetLine[]
  readonly state: 'before' | 'going' | 'over'
  readonly planned: number
  readonly used: number
  /** When it ends as it goes, and when it would have ended as planned. */
  readonly ends: number
  readonly plannedEnd: number
}

const DAY = 24 * 60

const minuteOfDay = (at: number, offset: number): number => {
  const minute = Math.floor(at / 60_000) + offset
  return ((minute % DAY) + DAY) % DAY
}

/** The run sheet of a mesa at a moment: what each row used, and how what is late moves the rows after it. */
export function runSheet(agenda: Agenda, wall: WallTime): readonly MeetingSheet[] {
  let number = 0
  return agenda.days.map((day) => {
    const rows = agenda.rows.filter(({ meeting }) => meeting === day.meeting)
    let cursor = day.start
    const lines = rows.map((row): SheetLine => {
      number += 1
      const run = agenda.runs[row.item]
      const used = run ? secondsUsed(run, wall.now) : 0
      const starts = run ? minuteOfDay(run.began.at, run.began.offset) : cursor
      cursor = endOf(row, run, used, starts, wall)
      return { ...row, number, state: run?.state ?? 'todo', used, starts }
    })
    const planned = lines.reduce((sum, { minutes }) => sum + minutes, 0)
    return {
      day,
      lines,
      state: stateOf(lines),
      planned,
      used: lines.reduce((sum, { used }) => sum + used, 0) / 60,
      ends: Math.round(cursor),
      plannedEnd: day.start + planned,
    }
  })
}

/** A row that goes on takes what is left of its minutes from now; one that is over took what it took. */
function endOf(
  { minutes }: AgendaRow,
  run: AgendaRun | undefined,
  used: number,
  starts: number,
  wall: WallTime,
): number {
  if (!run) return starts + minutes
  if (run.state === 'done') return starts + used / 60
  return minuteOfDay(wall.now, wall.offset) + Math.max(0, minutes - used / 60)
}

function stateOf(lines: readonly SheetLine[]): MeetingSheet['state'] {
  if (lines.length > 0 && lines.every(({ state }) => state === 'done')) return 'over'
  return lines.some(({ state }) => state !== 'todo') ? 'going' : 'before'
}

/** The row whose time runs or waits; else the first that is not done. null once everything is. */
export const lineInHand = (sheet: readonly MeetingSheet[]): SheetLine | null => {
  const lines = sheet.flatMap((one) => one.lines)
  return (
    lines.find(({ state }) => state === 'running' || state === 'paused') ??
    lines.find(({ state }) => state !== 'done') ??
    null
  )
}

/** The row after one, in the same meeting. */
export const lineAfter = (sheet: readonly MeetingSheet[], item: AgendaItem): SheetLine | null => {
  const lines = sheet.find((one) => one.lines.some((line) => line.item === item))?.lines ?? []
  return lines[lines.findIndex((line) => line.item === item) + 1] ?? null
}

/** The meeting to begin when the one before it is over and nothing of this one has: weeks may lie between. */
export function meetingToResume(sheet: readonly MeetingSheet[]): MeetingSheet | null {
  const next = sheet.findIndex(({ state }) => state !== 'over')
  const before = sheet[next - 1]
  const meeting = sheet[next]
  return before && meeting?.state === 'before' ? meeting : null
}

/** The meeting of a number. */
export const meetingOf = (sheet: readonly MeetingSheet[], number: MeetingNumber): MeetingSheet | null =>
  sheet.find(({ day }) => day.meeting === number) ?? null

/** What the run sheet comes to, in figures: minutes, and minutes of the day. */
export interface SheetFacts {
  readonly state: 'before' | 'going' | 'between' | 'done'
  readonly form: AgendaForm
  /** The row in hand; null once everything is done. */
  readonly item: AgendaItem | null
  readonly meeting: number
  readonly late: number
  readonly ends: number
  readonly plannedEnd: number
  /** When the hall closes, where the meeting goes on past it; else null. */
  readonly closes: number | null
}

export function sheetFacts(sheet: readonly MeetingSheet[], form: AgendaForm): SheetFacts {
  const line = lineInHand(sheet)
  const going = sheet.find(({ state }) => state === 'going')
  const begun = sheet.some(({ state }) => state !== 'before')
  const { ends, plannedEnd, day } = going ?? { ends: 0, plannedEnd: 0, day: null }
  const closes = day === null || day.free === null ? null : day.start + day.free
  return {
    state: line === null ? 'done' : going ? 'going' : begun ? 'between' : 'before',
    form,
    item: line?.item ?? null,
    meeting: day?.meeting ?? line?.meeting ?? 1,
    late: ends - plannedEnd,
    ends,
    plannedEnd,
    closes: closes !== null && ends > closes ? closes : null,
  }
}
