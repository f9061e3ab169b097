import { describe, expect, it } from 'vitest'
import type { Failure } from '../../src/record/keeper'
import type { Lane } from '../../src/storage/lane'
import { failuresOf, safetyOf } from '../../src/storage/saveState'
import { createMemoryCopy } from './memoryCopy'
import { event, events } from './sample'

/** A copy that holds the first so many of the sample's events. */
const lane = (count: number, failure?: Failure): Lane => ({
  copy: createMemoryCopy('journal'),
  read: async () => ({ events: [], damage: [] }),
  holds: (id) => Number.parseInt(id, 16) < count,
  failure: () => failure,
  flush: async () => {},
  close: async () => {},
})
const FULL: Failure = { status: 'failed', copy: 'journal', reason: 'quota', detail: 'lleno' }

describe('how safe events are', () => {
  it('is grey while there is nothing, and tells no time before anything was saved', () => {
    expect(safetyOf([], [lane(0), lane(0)], undefined)).toEqual({ state: 'grey', failures: [], waiting: 0 })
  })

  it('is green when both copies hold every one, and tells when', () => {
    expect(safetyOf(events(3), [lane(3), lane(3)], 7)).toEqual({ state: 'green', savedAt: 7 })
    expect(safetyOf(events(3), [lane(3), lane(3)], 0)).toEqual({ state: 'green', savedAt: 0 })
  })

  it('is amber when one copy lacks only the last, and says why', () => {
    expect(safetyOf(events(3), [lane(3), lane(2, FULL)], 7)).toEqual({ state: 'amber', failures: [FULL], savedAt: 7 })
  })

  it('is grey as soon as one event is in no copy, and counts those', () => {
    expect(safetyOf([...events(3), event(3)], [lane(3), lane(1, FULL)], 7)).toEqual({
      state: 'grey',
      failures: [FULL],
      waiting: 1,
      savedAt: 7,
    })
  })

  it('names every copy in trouble', () => {
    const other: Failure = { ...FULL, copy: 'database' }
    expect(failuresOf([lane(0, FULL), lane(0), lane(0, other)])).toEqual([FULL, other])
  })
})
