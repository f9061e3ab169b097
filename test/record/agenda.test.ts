import { describe, expect, it } from 'vitest'
import { currentItem, isForgotten, secondsUsed, usualAgenda } from '../../src/domain/agenda'
import type { Act } from '../../src/record/kinds'
import { MANABI, refusals, STARTED, territoryAfter, written } from './sample'

const territory = MANABI
const begun = written(STARTED)
type Run = Extract<Act, { kind: 'agenda-run' }>['body']
const moved = (stopped: Run['stopped'], started: Run['started']): Act => ({
  kind: 'agenda-run',
  body: { territory, stopped, started },
})
const { runs: _, ...morning } = usualAgenda('morning')

describe('the agenda of a mesa', () => {
  it('is the usual one of three meetings until the mesa agrees on its own', () => {
    expect(territoryAfter(begun).agenda).toBeUndefined()
    const after = territoryAfter(written([{ kind: 'agenda-set', body: { territory, ...morning } }], begun))
    expect(after.agenda).toEqual({ ...morning, runs: {} })
  })

  it('counts the time of one row at a time, and keeps what was used when its days are said anew', () => {
    const events = written(
      [
        moved(null, 'door-1'),
        moved({ item: 'door-1', as: 'paused', seconds: 60 }, null),
        moved(null, 'door-1'),
        moved({ item: 'door-1', as: 'done', seconds: 95 }, 'opening'),
        { kind: 'agenda-set', body: { territory, ...morning } },
      ],
      begun,
    )
    const agenda = territoryAfter(events).agenda ?? usualAgenda('meetings')
    expect(agenda.form).toBe('morning')
    expect(agenda.runs['door-1']).toMatchObject({ state: 'done', seconds: 95 })
    expect(currentItem(agenda)).toBe('opening')
  })

  it('refuses a row that is not on it, one that does not run, a second one beside it, and the same twice', () => {
    const going = written([moved(null, 'door-1')], begun)
    expect(refusals(begun, moved(null, 'minutes'))).toEqual(['agenda-unlisted'])
    expect(refusals(going, moved({ item: 'opening', as: 'done', seconds: 0 }, null))).toEqual(['agenda-not-running'])
    expect(refusals(going, moved(null, 'opening'))).toEqual(['agenda-other-running'])
    expect(refusals(going, moved({ item: 'door-1', as: 'paused', seconds: 5 }, 'opening'))).toEqual([
      'agenda-other-running',
    ])
    const row = { item: 'opening', meeting: 1, minutes: 10 } as const
    expect(refusals(begun, { kind: 'agenda-set', body: { territory, ...morning, rows: [row, row] } })).toEqual([
      'agenda-repeated',
    ])
  })

  it('never counts backwards when the clock of the machine is set back', () => {
    const run = { state: 'running', seconds: 30, since: 1_000_000, began: { at: 0, offset: -300 } } as const
    expect(secondsUsed(run, 1_061_500)).toBe(91)
    expect(secondsUsed(run, 0)).toBe(30)
    expect(secondsUsed({ ...run, state: 'paused' }, 9_000_000)).toBe(30)
  })

  it('does not count the weeks of a laptop that was closed with a row running', () => {
    const run = { state: 'running', seconds: 600, since: 0, began: { at: 0, offset: -300 } } as const
    const hour = 3_600_000
    expect([isForgotten(run, 6 * hour), secondsUsed(run, 6 * hour)]).toEqual([false, 600 + 6 * 3600])
    expect([isForgotten(run, 14 * 24 * hour), secondsUsed(run, 14 * 24 * hour)]).toEqual([true, 600])
  })
})
