import { describe, expect, it } from 'vitest'
import { type DeviceId, type EventId, id } from '../../src/domain/ids'
import type { Event } from '../../src/record/event'
import { appended, eventsOf, follows, logOf } from '../../src/record/log'
import { rate, WEIGHED, written } from './sample'

const base = written(WEIGHED)
const OTHER = { device: id<DeviceId>('otro') }
const log = logOf(base)
const newest = (events: readonly Event[]): Event => {
  const event = events.at(-1)
  if (!event) throw new Error('no event')
  return event
}
const mine = newest(written([rate('cacao', 'DEM', 2)], base))
const theirs = newest(written([rate('queso', 'DEM', 5)], base, OTHER))
/** Both devices have written apart: two heads. */
const apart = logOf([...base, mine, theirs])
const joining = newest(written([rate('cafe', 'DEM', 3)], [...base, mine, theirs]))

describe('the log of a record', () => {
  it('is empty before its first event', () => {
    expect(logOf([])).toEqual({ size: 0, newest: null, heads: [], latest: new Map() })
  })

  it('knows heads and latest events in whatever order the events came', () => {
    const events = [...base, mine, theirs]
    const backwards = logOf(events.toReversed())
    expect(backwards.heads).toEqual(apart.heads)
    expect(backwards.heads).toEqual([mine.id, theirs.id].toSorted())
    expect(backwards.latest).toEqual(
      new Map([
        [mine.device, mine],
        [theirs.device, theirs],
      ]),
    )
    expect(eventsOf(backwards)).toEqual(events.toReversed())
  })

  it('grows by one event to what it is when read anew, and stays itself', () => {
    const grown = [mine, theirs, joining].reduce(appended, log)
    expect(grown).toEqual(logOf([...base, mine, theirs, joining]))
    expect(grown.heads).toEqual([joining.id])
    expect(log).toEqual(logOf(base))
  })
})

describe('an event that comes right after all the others', () => {
  it('is the next of the device that wrote last, or the first of one that has heard it', () => {
    expect(follows(log, mine)).toBe(true)
    expect(follows(log, theirs)).toBe(true)
  })

  it('has heard of every head, its own among them or not', () => {
    expect(follows(apart, joining)).toBe(true)
    const third = newest(written([rate('cafe', 'DEM', 3)], [...base, mine, theirs], { device: id('tercero') }))
    expect(follows(apart, third)).toBe(true)
    const heard = logOf([...base, mine, theirs, joining])
    const late = newest(written([rate('cafe', 'DEM', 1)], [...base, mine, theirs, joining], OTHER))
    expect(follows(heard, late)).toBe(true)
  })

  it('is none of those that are there, nor one that has not heard of the latest', () => {
    expect(follows(log, newest(base))).toBe(false)
    expect(follows(logOf([...base, mine]), mine)).toBe(false)
    expect(follows(logOf([...base, mine]), theirs)).toBe(false)
    expect(follows(logOf([...base, theirs]), mine)).toBe(false)
  })

  it('is not one that skips a number, follows another of its device, or names what nobody has', () => {
    const stranger = id<EventId>('f'.repeat(64))
    expect(follows(log, { ...mine, seq: mine.seq + 1 })).toBe(false)
    expect(follows(log, { ...mine, prev: null })).toBe(false)
    expect(follows(log, { ...mine, prev: stranger })).toBe(false)
    expect(follows(log, { ...mine, parents: [stranger] })).toBe(false)
    expect(follows(apart, { ...joining, parents: [] })).toBe(false)
    expect(follows(apart, { ...joining, parents: [stranger] })).toBe(false)
  })

  it('is none in an empty log, whose beginning is read with all the rest', () => {
    expect(follows(logOf([]), base[0] ?? mine)).toBe(false)
  })
})
