import { describe, expect, it } from 'vitest'
import { mesa } from '../../io/understand/mesa'
import { drawOf } from '../mutate'
import { movedTable } from './moved'
import { tally } from './tally'

/** The command draws another each time. */
const SEED = 1
const COUNT = 250

describe('a known table, moved at random', () => {
  it('never gives a wrong value without a question', () => {
    const { right, asked, waiting, refused, silent, wrong } = tally(COUNT, SEED)
    expect(wrong, `npm run fuzz:tables -- --count ${COUNT} --seed ${SEED}`).toEqual([])
    expect(right + asked + waiting + refused + silent).toBe(COUNT)
    // If nothing ever entered, nothing could be wrong.
    expect(right + asked).toBeGreaterThan(COUNT / 4)
  })

  it('is made again by its seed', () => {
    const [one, other] = [7, 7].map((seed) => movedTable(drawOf(seed), mesa()))
    expect(one?.text).toBe(other?.text)
    expect(movedTable(drawOf(8), mesa()).text).not.toBe(one?.text)
  })
})
