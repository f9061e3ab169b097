import * as z from 'zod/mini'
import {
  AGENDA_ITEMS,
  type Agenda,
  type AgendaItem,
  type AgendaRun,
  currentItem,
  usualAgenda,
} from '../../domain/agenda'
import { type Finding, refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { inTerritory, withTerritory } from '../change'
import type { Event } from '../event'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { idOf } from '../schema'

const item = z.enum(AGENDA_ITEMS)
const body = z.object({
  territory: idOf<TerritoryId>(),
  /** The row that stops, with the seconds counted on it so far, pauses apart. */
  stopped: z.nullable(
    z.object({ item, as: z.enum(['paused', 'done']), seconds: z.number().check(z.int(), z.minimum(0)) }),
  ),
  /** The row that begins or goes on. */
  started: z.nullable(item),
})

/** The run sheet moves: a row begins, waits, goes on or is done. Seconds are written, so that no clock set back takes them. */
export const agendaRun = defineKind({
  kind: 'agenda-run',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: saysNothing,
  rules: (programme, { territory, stopped, started }) =>
    withTerritory(programme, territory, ({ agenda }) =>
      moveFindings(agenda ?? usualAgenda('meetings'), stopped, started),
    ),
  apply: (programme, { territory, stopped, started }, { event }) =>
    inTerritory(programme, territory, (before) => {
      const agenda = before.agenda ?? usualAgenda('meetings')
      const after = stopped ? stop(agenda, stopped) : agenda
      return { ...before, agenda: started === null ? after : start(after, started, event) }
    }),
})

type Stopped = z.infer<typeof body>['stopped']

function moveFindings(agenda: Agenda, stopped: Stopped, started: AgendaItem | null): readonly Finding[] {
  const current = currentItem(agenda)
  const listed = (one: AgendaItem) => agenda.rows.some((row) => row.item === one)
  if (started !== null && !listed(started)) return [refused('agenda-unlisted', { read: started })]
  if (stopped && stopped.item !== current) return [refused('agenda-not-running', { read: stopped.item })]
  const goesOn = started !== null && started !== current
  return goesOn && current !== null && stopped?.as !== 'done'
    ? [refused('agenda-other-running', { read: current })]
    : []
}

const stop = (agenda: Agenda, { item: one, as, seconds }: NonNullable<Stopped>): Agenda =>
  withRun(agenda, one, (run) => ({ ...run, state: as, seconds }))

const start = (agenda: Agenda, one: AgendaItem, { at, off }: Event): Agenda => {
  const fresh: AgendaRun = { state: 'running', seconds: 0, since: at, began: { at, offset: off } }
  return withRun({ ...agenda, runs: { ...agenda.runs, [one]: agenda.runs[one] ?? fresh } }, one, (run) => ({
    ...run,
    state: 'running',
    since: at,
  }))
}

function withRun(agenda: Agenda, one: AgendaItem, change: (run: AgendaRun) => AgendaRun): Agenda {
  const run = agenda.runs[one]
  return run ? { ...agenda, runs: { ...agenda.runs, [one]: change(run) } } : agenda
}
