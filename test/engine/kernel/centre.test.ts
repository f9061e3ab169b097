import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Centre, meanCentre, medianCentre, trimmedCentre } from '../../../src/engine/kernel/centre'
import { median } from '../../../src/engine/kernel/order'

const over = (centre: Centre, values: readonly number[]): number =>
  centre(Float64Array.from(values).sort(), new Int32Array(values.length).fill(1), 0, values.length)

describe('the centre of several voices', () => {
  it('is the middle one, the mean, or the mean without the ends (worked by hand)', () => {
    const voices = [1, 5, 5, 4, 5]
    expect([medianCentre, meanCentre, trimmedCentre].map((centre) => over(centre, voices))).toEqual([5, 4, 14 / 3])
    expect(over(medianCentre, [2, 4, 5, 1])).toBe(3)
  })

  it('trimmed leaves out one at each end from three on, and two from ten on; of two it is their mean', () => {
    expect(over(trimmedCentre, [1, 4])).toBe(2.5)
    expect(over(trimmedCentre, [1, 4, 5])).toBe(4)
    expect(over(trimmedCentre, [1, 2, 3, 4, 5, 5, 5, 5, 5])).toBe((2 + 3 + 4 + 5 + 5 + 5 + 5) / 7)
    expect(over(trimmedCentre, [1, 1, 3, 3, 3, 3, 3, 4, 5, 5])).toBe((3 * 5 + 4) / 6)
  })

  it('is no number of nobody', () => {
    for (const centre of [medianCentre, meanCentre, trimmedCentre]) expect(over(centre, [])).toBeNaN()
  })

  it('counts a value as often as it is there, from wherever its counts begin', () => {
    const level = fc.integer({ min: 1, max: 5 })
    const ladder = Float64Array.from([1, 2, 3, 4, 5])
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 30 }), (voices) => {
        const times = Int32Array.from([9, ...[1, 2, 3, 4, 5].map((step) => voices.filter((v) => v === step).length), 9])
        for (const centre of [medianCentre, meanCentre, trimmedCentre])
          expect(centre(ladder, times, 1, 5)).toBeCloseTo(over(centre, voices), 12)
        expect(medianCentre(ladder, times, 1, 5)).toBe(median(voices))
        const cut = voices.length < 3 ? 0 : Math.max(1, Math.floor(0.2 * voices.length))
        const kept = voices.toSorted((a, b) => a - b).slice(cut, voices.length - cut)
        expect(trimmedCentre(ladder, times, 1, 5)).toBeCloseTo(kept.reduce((a, b) => a + b, 0) / kept.length, 12)
      }),
    )
  })
})
