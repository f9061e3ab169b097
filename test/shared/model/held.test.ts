import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { held } from '../../../src/shared/model/chance'

describe('the interval of a share that chance told', () => {
  it('is 1.96 standard errors to each side: 61 of 100 in 2048 draws is between 58.9 and 63.1', () => {
    const error = Math.sqrt((0.61 * 0.39) / 2048)
    const { low, high } = held({ share: 0.61, error })
    expect([low, high].map((end) => (100 * end).toFixed(1))).toEqual(['58.9', '63.1'])
  })

  it('holds the share and never leaves what a share can be', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(part, part, (share, error) => {
        const { low, high } = held({ share, error })
        expect(low >= 0 && low <= share && share <= high && high <= 1).toBe(true)
      }),
    )
  })
})
