import { describe, expect, it } from 'vitest'
import { type Agenda, type AgendaRun, usualAgenda } from '../../../src/domain/agenda'
import { hourOf } from '../../../src/steps/meetings/lectura/hours'
import { fitsOf, repairsOf, withDay, withMinutes } from '../../../src/steps/meetings/model/fits'
import { lineInHand, meetingToResume, runSheet } from '../../../src/steps/meetings/model/runSheet'

/** Quito, five hours west of Greenwich. */
const OFFSET = -300
const at = (hour: string, day = '2026-05-16') => Date.parse(`${day}T${hour}:00-05:00`)
const done = (began: string, minutes: number): AgendaRun => ({
  state: 'done',
  seconds: minutes * 60,
  since: at(began),
  began: { at: at(began), offset: OFFSET },
})
const usual = usualAgenda('meetings')

/** Story of practice.md: the second meeting starts at ten, its register takes 22 minutes of 15, and weights are running. */
const second: Agenda = {
  ...usual,
  days: usual.days.map((day) => (day.meeting === 2 ? { ...day, date: '2026-05-16', start: 600, free: 180 } : day)),
  runs: {
    'door-1': done('08:30', 41),
    opening: done('09:11', 25),
    products: done('09:36', 88),
    indicators: done('11:04', 40),
    tasks: done('11:44', 10),
    'door-2': done('10:00', 22),
    weights: { state: 'running', seconds: 0, since: at('10:22'), began: { at: at('10:22'), offset: OFFSET } },
  },
}

describe('the run sheet', () => {
  it('moves the hours of what is to come with what is late, and says the new end', () => {
    const [first, now] = runSheet(second, { now: at('10:44'), offset: OFFSET })
    expect(first?.state).toBe('over')
    expect(first?.used).toBe(41 + 25 + 88 + 40 + 10)
    expect(now?.lines.map(({ starts }) => hourOf(starts))).toEqual(['10:00', '10:22', '10:52', '11:37'])
    expect(now && [now.plannedEnd, now.ends].map(hourOf)).toEqual(['12:45', '12:52'])
  })

  it('lets a row that is over its time move the next ones minute by minute', () => {
    const [, now] = runSheet(second, { now: at('11:00'), offset: OFFSET })
    expect(now?.lines[1]?.used).toBe(38 * 60)
    expect(hourOf(now?.lines[2]?.starts ?? 0)).toBe('11:00')
  })

  it('has the row that runs in hand, else the first that is not done', () => {
    expect(lineInHand(runSheet(second, { now: at('10:44'), offset: OFFSET }))?.item).toBe('weights')
    expect(lineInHand(runSheet(usual, { now: at('10:44'), offset: OFFSET }))?.item).toBe('door-1')
  })

  it('is resumed at the meeting after one that is over, once nothing of it has begun', () => {
    const wall = { now: at('08:24', '2026-05-30'), offset: OFFSET }
    expect(meetingToResume(runSheet(second, wall))).toBeNull()
    const over = {
      ...second,
      runs: { ...second.runs, weights: done('10:22', 30), feedback: done('10:52', 45), ratings: done('11:37', 75) },
    }
    expect(meetingToResume(runSheet(over, wall))?.day.meeting).toBe(3)
    expect(meetingToResume(runSheet(usual, wall))).toBeNull()
  })

  it('of the usual three meetings takes 3:15, 2:45 and 3:35 hours, and of one morning 4:01', () => {
    expect(fitsOf(usual).map(({ needed }) => needed)).toEqual([195, 165, 215])
    expect(fitsOf(usualAgenda('morning')).map(({ needed }) => needed)).toEqual([241])
  })
})

describe('a meeting longer than its hall is free', () => {
  const long = withMinutes(second, 'ratings', 105)
  const [, fit] = fitsOf(long)

  it('is over by the difference, and each repair offered makes it fit', () => {
    expect(fit?.over).toBe(15)
    if (!fit) throw new Error('the second meeting has a fit')
    const repairs = repairsOf(long, fit)
    expect(repairs.map(({ way }) => way)).toEqual(['shorten', 'earlier'])
    for (const { agenda } of repairs) expect(fitsOf(agenda)[1]?.over).toBe(0)
  })

  it('is never repaired by shortening the register, the silent round or the acta', () => {
    const day = { meeting: 2, date: null, start: 600, free: 10, hall: '' } as const
    const only = { ...usual, rows: usual.rows.filter(({ item }) => item === 'door-2' || item === 'weights') }
    const tight = withDay(only, day)
    const [, tightFit] = fitsOf(tight)
    if (!tightFit) throw new Error('the second meeting has a fit')
    expect(repairsOf(tight, tightFit).map(({ way }) => way)).toEqual(['earlier'])
  })

  it('keeps minutes between five and six hundred', () => {
    expect(withMinutes(usual, 'tasks', 0).rows.find(({ item }) => item === 'tasks')?.minutes).toBe(5)
    expect(withMinutes(usual, 'tasks', 900).rows.find(({ item }) => item === 'tasks')?.minutes).toBe(600)
  })
})
