import { describe, expect, it } from 'vitest'
import { type DeviceId, type EventId, id } from '../../src/domain/ids'
import type { Event } from '../../src/record/event'
import { causesOf, inOrder } from '../../src/record/order'
import { WEIGHED, written } from './sample'

const [model] = written(WEIGHED)
/** An event of which only its place in the web of causes matters. */
function event(name: string, device: string, seq: number, ...causes: readonly string[]): Event {
  if (!model) throw new Error('no event')
  const [prev = null, ...parents] = causes.map((cause) => id<EventId>(cause))
  return { ...model, id: id(name), device: id<DeviceId>(device), seq, prev, parents }
}
const names = (events: readonly Event[]) => inOrder(events).map((one) => String(one.id))

describe('the order of events', () => {
  it('puts causes before effects, whatever device, number or clock they have', () => {
    const events = [event('c', 'a', 1, 'b'), event('b', 'b', 2, 'a'), event('a', 'z', 9)]
    expect(names(events)).toEqual(['a', 'b', 'c'])
  })

  it('goes by the longest chain of causes, not by the first one named', () => {
    const long = [event('1', 'z', 1), event('2', 'z', 2, '1'), event('3', 'z', 3, '2')]
    expect(names([event('x', 'a', 1, '1', '3'), event('y', 'b', 1, '3', '1'), ...long])).toEqual([
      '1',
      '2',
      '3',
      'x',
      'y',
    ])
  })

  it('goes by device and then by number between events that know nothing of each other', () => {
    const events = [event('d', 'b', 2), event('c', 'b', 1), event('b', 'a', 7), event('a', 'a', 6)]
    expect(names(events)).toEqual(['a', 'b', 'c', 'd'])
    expect(names(events.toReversed())).toEqual(['a', 'b', 'c', 'd'])
  })

  it('passes over a cause that is missing as if it had been there', () => {
    expect(names([event('b', 'a', 2, 'lost'), event('a', 'a', 1)])).toEqual(['a', 'b'])
  })

  it('bears chains of many thousands, and many causes of one event', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) =>
      i === 0 ? event('0', 'a', 1) : event(String(i), 'a', i + 1, String(i - 1)),
    )
    const all = event('all', 'b', 1, ...chain.map((one) => String(one.id)))
    const ordered = inOrder([all, ...chain.toReversed()])
    expect(ordered[0]?.id).toBe('0')
    expect(ordered.at(-1)?.id).toBe('all')
  })

  it('leaves the list it was given as it was', () => {
    const events = [event('b', 'a', 2, 'a'), event('a', 'a', 1)]
    inOrder(events)
    expect(events.map((one) => String(one.id))).toEqual(['b', 'a'])
  })
})

describe('what an event was written after', () => {
  it('is its device’s previous event and those of the others, or only these for a first event', () => {
    expect(causesOf(event('x', 'a', 2, 'p', 'q'))).toEqual(['p', 'q'])
    expect(causesOf({ ...event('x', 'a', 1), parents: [id('q')] })).toEqual(['q'])
  })
})
