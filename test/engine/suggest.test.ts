import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SubIndicator } from '../../src/domain/indicator'
import { levelOf } from '../../src/engine/suggest'

type Cuts = Pick<SubIndicator, 'cuts' | 'direction'>
const CO1: Cuts = { cuts: ['0.7', '0.9', '1.1', '1.3'], direction: 'max' }
const LESS: Cuts = { cuts: ['40', '30', '20', '10'], direction: 'min' }

describe('the level a value suggests', () => {
  it('story 11: 1.18 between the cuts 1.1 and 1.3 is 4', () => {
    expect(levelOf(1.18, CO1)).toBe(4)
  })

  it('falls where less is better, a value on a cut counting as reached', () => {
    expect([41, 40, 30, 25, 10, -3].map((value) => levelOf(value, LESS))).toEqual([1, 2, 3, 3, 5, 5])
  })

  it('never falls as the value grows where more is better, and never rises where less is', () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true })
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        return levelOf(low, CO1) <= levelOf(high, CO1) && levelOf(low, LESS) >= levelOf(high, LESS)
      }),
    )
  })

  it('is the same seen from the other side, whatever the sign', () => {
    const turned: Cuts = { cuts: ['-0.7', '-0.9', '-1.1', '-1.3'], direction: 'min' }
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        (value) => levelOf(value, CO1) === levelOf(-value, turned),
      ),
    )
  })
})
