import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesAt, withShare } from '../../src/engine/kernel/crossings'
import { at, indices, type Matrix, sum, type Vector } from '../../src/engine/kernel/matrix'
import { normalise } from '../../src/engine/kernel/normalise'
import { fixedScale, type Response, scoresOf, setIdeals } from '../../src/engine/kernel/response'
import { topsisSteps } from '../../src/engine/kernel/topsis'
import { vikorSteps } from '../../src/engine/kernel/vikor'
import { type Interval, weightStability } from '../../src/engine/stability'
import { largestGap, sharesOf } from './kernel/arbitrary'
import { LEVELS, WEIGHTS } from './workedExample'

const VALUES = LEVELS.map((row) => row.map((level) => (level - 1) / 4))
const linear = (values: Matrix): Response => ({ kind: 'linear', values })
const blackBox = (values: Matrix): Response => ({
  kind: 'any',
  alternatives: values.length,
  scores: (weights) =>
    vikorSteps(
      values,
      weights,
      weights.map(() => 1),
    ).compromise.map((q) => -q),
})

describe('the worked example', () => {
  const [DEM_NAC, PRECIO, COMPET, EXCED] = [0, 3, 5, 8]
  const stability = weightStability(linear(VALUES), WEIGHTS)
  const pairOf = (k: number) => at(stability, k).pair

  it('the pair flips when PRECIO or DEM_NAC rises to .1935, or EXCED to .1135: cheese for coffee', () => {
    for (const [k, share] of [
      [DEM_NAC, 0.1935],
      [PRECIO, 0.1935],
      [EXCED, 0.1135],
    ] as const) {
      expect(pairOf(k).high?.at).toBeCloseTo(share, 4)
      expect(pairOf(k).high).toMatchObject({ enters: [2], leaves: [1] })
      expect(pairOf(k).low).toBeNull()
    }
  })

  // An end is shown rounded inwards, so that the interval printed never promises more than there is.
  const inwards = (share: number | undefined) => Math.floor((share ?? 0) * 1000) / 10

  it('story 14: PRECIO is stable from 0 to 19.3 %, COMPET from 0 to 34.3 %', () => {
    expect(pairOf(PRECIO).low).toBeNull()
    expect(inwards(pairOf(PRECIO).high?.at)).toBe(19.3)
    expect(pairOf(COMPET).low).toBeNull()
    expect(inwards(pairOf(COMPET).high?.at)).toBe(34.3)
  })
})

const level = fc.integer({ min: 1, max: 5 })
const situation = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 3, max: 7 }))
  .chain(([n, m]) =>
    fc.tuple(fc.array(fc.array(level, { minLength: n, maxLength: n }), { minLength: m, maxLength: m }), sharesOf(n)),
  )

const RESPONSES: readonly (readonly [string, (levels: Matrix) => Response])[] = [
  ['weighted sum', (levels) => linear(levels.map((row) => row.map((v) => v / 5)))],
  ['TOPSIS on the fixed scale', (levels) => fixedScale(levels.map((row) => row.map((v) => (v - 1) / 4)))],
  [
    'TOPSIS with vector normalisation',
    (levels) => {
      const { scores, signs } = normalise(
        levels,
        (levels[0] ?? []).map(() => 1),
        'vector',
      )
      return setIdeals(scores, signs)
    },
  ],
  ['VIKOR, bracketed', blackBox],
]

/** What each interval holds constant, of places. */
const SIGNATURES = {
  pair: (places: Vector) => indices(places.length).filter((i) => at(places, i) <= 2),
  winner: (places: Vector) => indices(places.length).filter((i) => at(places, i) === 1),
  order: (places: Vector) => places,
} as const

describe.each(RESPONSES)('%s', (name, responseOf) => {
  const exact = name !== 'VIKOR, bracketed'
  const step = exact ? 1e-7 : 1e-6

  it('just inside an end nothing changes, just outside it does; a dense grid finds nothing missed', () => {
    fc.assert(
      fc.property(situation, ([levels, weights]) => {
        const response = responseOf(levels)
        const today = placesAt(response, weights)
        for (const entry of weightStability(response, weights)) {
          const { criterion: k, weight } = entry
          for (const kind of ['pair', 'winner', 'order'] as const) {
            const signature = (share: number) =>
              SIGNATURES[kind](placesAt(response, withShare(weights, k, share))).join()
            const own = SIGNATURES[kind](today).join()
            const { low, high }: Interval = entry[kind]
            const bottom = low?.at ?? 0
            const top = high?.at ?? 1
            if (high && weight + 2 * step < top) expect(signature(top - step)).toBe(own)
            if (high && top + step < 1) expect(signature(top + step)).not.toBe(own)
            if (low && weight - 2 * step > bottom) expect(signature(bottom + step)).toBe(own)
            if (low && bottom - step > 0) expect(signature(bottom - step)).not.toBe(own)
            for (const i of indices(41)) {
              const share = bottom + ((top - bottom) * (i + 0.5)) / 41
              if (Math.abs(share - weight) > 1e-9) expect(signature(share)).toBe(own)
            }
          }
        }
      }),
      { numRuns: exact ? 30 : 4 },
    )
  })
})

describe('weightStability', () => {
  it('a tie that breaks at once leaves no room: the interval is today’s weight', () => {
    const [first] = weightStability(
      linear([
        [1, 0],
        [0, 1],
        [0, 0],
      ]),
      [0.5, 0.5],
    )
    expect(first?.winner).toEqual({
      low: { at: 0.5, enters: [], leaves: [0] },
      high: { at: 0.5, enters: [], leaves: [1] },
    })
    expect(first?.pair).toEqual({ low: null, high: null })
    // In the whole order nobody rises either: one of the two falls to the second place.
    expect(first?.order).toEqual(first?.winner)
  })

  it('equals are tied at every weight and change nothing; one alternative or one criterion has no limit', () => {
    const free = { low: null, high: null }
    for (const [values, weights] of [
      [
        [
          [1, 0.2],
          [1, 0.2],
        ],
        [0.4, 0.6],
      ],
      [[[0.3, 0.7]], [0.4, 0.6]],
      [[[0.3], [0.7]], [1]],
    ] as const) {
      for (const { pair, winner, order } of weightStability(linear(values), weights)) {
        expect([pair, winner, order]).toEqual([free, free, free])
      }
    }
  })

  it('a weight of 0 or of 1 has an interval too', () => {
    const [first, second] = weightStability(
      linear([
        [1, 0],
        [0, 1],
      ]),
      [1, 0],
    )
    expect(first?.winner.low?.at).toBeCloseTo(0.5, 12)
    expect(first?.winner.high).toBeNull()
    expect(second?.winner.high?.at).toBeCloseTo(0.5, 12)
    expect(second?.winner.low).toBeNull()
  })

  it('a curve that only touches is no change: TOPSIS of a specialist beside an all-rounder', () => {
    // Closeness of (1, 0) is t/(1 − t) against 1; of the middle (½, ½) always ½: they cross at t = ½ once, and stay crossed.
    const [first] = weightStability(
      fixedScale([
        [1, 0],
        [0.5, 0.5],
      ]),
      [0.3, 0.7],
    )
    expect(first?.winner.high?.at).toBeCloseTo(0.5, 12)
  })
})

describe('withShare', () => {
  it('keeps the proportions of the others and the sum', () => {
    expect(largestGap(withShare([0.5, 0.3, 0.2], 0, 0.2), [0.2, 0.48, 0.32])).toBeLessThan(1e-15)
    expect(withShare([1, 0, 0], 0, 0.5)).toEqual([0.5, 0.25, 0.25])
    fc.assert(
      fc.property(
        sharesOf(4),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 100 }),
        (weights, k, percent) => {
          expect(sum(withShare(weights, k, percent / 100))).toBeCloseTo(1, 12)
        },
      ),
    )
  })
})

describe('scoresOf', () => {
  it('agrees with TOPSIS itself, by every normalisation', () => {
    fc.assert(
      fc.property(situation, ([levels, weights]) => {
        const signs = weights.map((_, j) => (j === 1 ? -1 : 1) as 1 | -1)
        for (const normalisation of ['vector', 'minmax', 'sum', 'none'] as const) {
          const normalised = normalise(levels, signs, normalisation)
          const closeness = topsisSteps(levels, weights, signs, { normalisation }).closeness
          expect(largestGap(scoresOf(setIdeals(normalised.scores, normalised.signs), weights), closeness)).toBeLessThan(
            1e-9,
          )
        }
      }),
      { numRuns: 20 },
    )
  })
})
