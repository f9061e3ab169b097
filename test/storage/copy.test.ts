import { describe, expect, it } from 'vitest'
import { isPlaced } from '../../src/storage/copy'
import { event } from './sample'

describe('what an append may write', () => {
  it('is an event with its id, its bytes and its place, the first and the last place included', () => {
    for (const order of [0, 7, 0xffffffff]) expect(isPlaced({ ...event(3), order })).toBe(true)
  })

  it.each([
    ['nothing', null],
    ['a word', 'hola'],
    ['an object without anything', {}],
    ['a place before the first', { ...event(3), order: -1 }],
    ['a place that four bytes cannot hold', { ...event(3), order: 0x1_0000_0000 }],
    ['a place between two', { ...event(3), order: 1.5 }],
    ['a place written as text', { ...event(3), order: '3' }],
    ['an id in capital letters', { ...event(3), id: 'F'.repeat(64) }],
    ['an id that is too short', { ...event(3), id: 'f'.repeat(63) }],
    ['an id that is too long', { ...event(3), id: 'f'.repeat(65) }],
    ['an id that is a number', { ...event(3), id: 7 }],
    ['an id that only reads like one', { ...event(3), id: [event(3).id] }],
    ['bytes that are a list of numbers', { ...event(3), bytes: [1, 2] }],
  ])('is not %s', (_, value) => {
    expect(isPlaced(value)).toBe(false)
  })
})
