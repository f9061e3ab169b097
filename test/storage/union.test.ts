import { describe, expect, it } from 'vitest'
import { union, without } from '../../src/storage/union'
import { event, ids } from './sample'

describe('what several lists hold together', () => {
  it('stands by place, whichever list it came from', () => {
    expect(ids(union([[event(2), event(0)], [event(1)], []]))).toEqual([0, 1, 2])
  })

  it('holds each event once, with the bytes of the first list that has it', () => {
    const [kept, other] = [event(1, 'primero'), event(1, 'segundo')]
    expect(union([[kept], [other]])).toEqual([kept])
  })

  it('keeps both of two events on one place, in an order that does not hang on the lists', () => {
    const [one, two] = [
      { ...event(5), order: 0 },
      { ...event(3), order: 0 },
    ]
    expect(ids(union([[one], [two]]))).toEqual([3, 5])
    expect(ids(union([[two], [one]]))).toEqual([3, 5])
  })
})

describe('what one list holds and another does not', () => {
  it('is told by the id, whatever place or bytes stand with it', () => {
    expect(ids(without([event(1), event(2), event(3)], [{ ...event(2, 'otro'), order: 9 }]))).toEqual([1, 3])
  })
})
