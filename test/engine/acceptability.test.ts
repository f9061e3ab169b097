import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AcceptabilityProblem, createRun, mergeTallies, type Tallies } from '../../src/engine/acceptability'
import { pairShare, summarise } from '../../src/engine/acceptabilitySummary'
import { at, indices, type Matrix } from '../../src/engine/kernel/matrix'
import { pairwiseExact } from '../../src/engine/kernel/pairwiseExact'
import { fixedScale, scoresOf } from '../../src/engine/kernel/response'
import { weightSource } from '../../src/engine/kernel/simplex'
import { smaa } from '../../src/engine/kernel/smaa'
import { smaaExact } from '../../src/engine/kernel/smaaExact'
import { refine } from '../../src/engine/refine'
import { largestGap } from './kernel/arbitrary'
import { LEVELS, WEIGHTS } from './workedExample'

const VALUES = LEVELS.map((row) => row.map((level) => (level - 1) / 4))
const OPTIONS = { seed: 20_261_121, sequence: 'pseudo', countWins: true } as const
const SOBOL = { ...OPTIONS, sequence: 'sobol' } as const
const EXAMPLE: AcceptabilityProblem = {
  response: { kind: 'linear', values: VALUES },
  criteria: 9,
  weights: { kind: 'around', centre: WEIGHTS, share: 0.2 },
  cells: [],
}
const uniform = (values: Matrix): AcceptabilityProblem => ({
  response: { kind: 'linear', values },
  criteria: at(values, 0).length,
  weights: { kind: 'uniform' },
  cells: [],
})

describe('the worked example', () => {
  // Millions of draws of another program with another generator.
  const known = {
    around: [1, 0.5363, 0.4637, 0, 0],
    uniform: [0.8373, 0.6418, 0.2836, 0.1051, 0.1322],
  }

  it('weights ±20 %: cacao 100, coffee 54, cheese 46 of 100, this pair 54', () => {
    const { inPair, pairs } = summarise(createRun(EXAMPLE, SOBOL).tally(0, 65_536))
    expect(
      largestGap(
        inPair.map(({ share }) => share),
        known.around,
      ),
    ).toBeLessThan(0.004)
    expect(inPair.map(({ share }) => Math.round(share * 100))).toEqual([100, 54, 46, 0, 0])
    expect(pairs[0]).toMatchObject({ first: 0, second: 1, share: inPair[1]?.share })
  })

  it('all weights alike: cacao 84, coffee 64, cheese 28, maize 13, passion fruit 11 of 100', () => {
    for (const options of [OPTIONS, SOBOL]) {
      const { inPair } = summarise(createRun(uniform(VALUES), options).tally(0, 100_000))
      expect(
        largestGap(
          inPair.map(({ share }) => share),
          known.uniform,
        ),
      ).toBeLessThan(0.006)
    }
  })
})

describe('against what is known exactly', () => {
  const values = [
    [1, 0.2, 0.3],
    [0.4, 1, 0.1],
    [0.5, 0.5, 0.6],
    [0.2, 0.3, 1],
  ]
  const exact = smaaExact(values)

  it.each([OPTIONS, SOBOL])('$sequence: places, pairs and central weights come to the exact geometry', (options) => {
    const { places, centralWeights, inPair, draws, wins } = summarise(
      createRun(uniform(values), options).tally(0, 80_000),
    )
    expect(draws).toBe(80_000)
    places.forEach((row, i) => {
      row.forEach((share, k) => {
        const p = at(at(exact.rankAcceptability, i), k)
        expect(Math.abs(share - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / draws) + 1e-4)
      })
      expect(Math.abs(at(inPair, i).share - at(exact.top2, i))).toBeLessThan(0.007)
      centralWeights[i]?.forEach((weight, j) => {
        expect(Math.abs(weight - (exact.centralWeights[i]?.[j] ?? 0))).toBeLessThan(i === 2 ? 0.02 : 0.005)
      })
      wins?.[i]?.forEach((share, k) => {
        expect(Math.abs(share - at(at(exact.pairwiseWinning, i), k))).toBeLessThan(0.007)
      })
    })
  })

  it('pairwise wins of many criteria come to the closed form', () => {
    const { wins } = summarise(createRun(uniform(VALUES), SOBOL).tally(0, 80_000))
    const closed = pairwiseExact(VALUES)
    wins?.forEach((row, i) => {
      row.forEach((share, k) => {
        expect(Math.abs(share - at(at(closed, i), k))).toBeLessThan(0.005)
      })
    })
  })

  it('the standard error it states is the spread it has, for both sequences', () => {
    for (const options of [OPTIONS, SOBOL]) {
      const runs = indices(60).map((seed) => pairShare(createRun(EXAMPLE, { ...options, seed }).tally(0, 2048), 0, 1))
      const centre = runs.reduce((total, { share }) => total + share, 0) / runs.length
      const spread = Math.sqrt(runs.reduce((total, { share }) => total + (share - centre) ** 2, 0) / (runs.length - 1))
      const stated = Math.sqrt(runs.reduce((total, { error }) => total + error * error, 0) / runs.length)
      expect(stated / spread).toBeGreaterThan(0.7)
      expect(stated / spread).toBeLessThan(1.4)
    }
  })

  it('the even sequence is worth at least three times as many draws', () => {
    const variance = (sequence: 'pseudo' | 'sobol') => {
      const shares = indices(40).map(
        (seed) => pairShare(createRun(EXAMPLE, { ...OPTIONS, sequence, seed: 500 + seed }).tally(0, 8192), 0, 1).share,
      )
      const centre = shares.reduce((total, share) => total + share, 0) / shares.length
      return shares.reduce((total, share) => total + (share - centre) ** 2, 0)
    }
    expect(variance('pseudo') / variance('sobol')).toBeGreaterThan(3)
  })
})

describe('fast counts against plain ones', () => {
  const draws = 1500
  const problem: fc.Arbitrary<Matrix> = fc.integer({ min: 1, max: 9 }).chain((m) =>
    fc.array(fc.tuple(...indices(3).map(() => fc.integer({ min: 0, max: 4 }).map((v) => v / 4))), {
      minLength: m,
      maxLength: m,
    }),
  )

  it('weighted sum, ties and all: the same places, wins and central weights as the reference', () => {
    fc.assert(
      fc.property(problem, (values) => {
        const fast = summarise(createRun({ ...uniform(values), weights: WEIGHT_LIST }, OPTIONS).tally(0, draws))
        const plain = smaa((d) => ({ values, weights: at(LIST, d) }), draws)
        expect(fast.places).toEqual(plain.rankAcceptability)
        expect(fast.wins).toEqual(plain.pairwiseWinning)
        fast.centralWeights.forEach((weights, i) => {
          const own = plain.centralWeights[i] ?? null
          expect(weights === null).toBe(own === null)
          weights?.forEach((weight, j) => {
            expect(Math.abs(weight - (own?.[j] ?? 0))).toBeLessThan(1e-9)
          })
        })
      }),
      { numRuns: 20 },
    )
  })

  it('TOPSIS and a black box of the same scores: the same counts', () => {
    fc.assert(
      fc.property(problem, (values) => {
        const response = fixedScale(values)
        const own = { ...uniform(values), response, weights: WEIGHT_LIST }
        const scores = (weights: readonly number[]) => scoresOf(response, weights)
        const black = { ...own, response: { kind: 'any', alternatives: values.length, scores } as const }
        const [fast, plain] = [own, black].map((each) => summarise(createRun(each, OPTIONS).tally(0, draws)))
        expect(fast?.places).toEqual(plain?.places)
        expect(fast?.pairs).toEqual(plain?.pairs)
      }),
      { numRuns: 20 },
    )
  })

  const source = new Float64Array(draws * 3)
  weightSource({ kind: 'uniform' }, 3, 9)(0, draws, source)
  const LIST = indices(draws).map((d) => Array.from(source.subarray(d * 3, d * 3 + 3)))
  const WEIGHT_LIST = { kind: 'samples', weights: LIST } as const
})

describe('unknown values', () => {
  const values = [
    [0.5, 0.5],
    [0.4, 0.4],
  ]
  const cell = { alternative: 1, criterion: 0, value: { type: 'uniform', low: 0, high: 1 } } as const

  it('weighted sum: the second wins when its drawn value makes up for the rest (worked by hand)', () => {
    // Weights ½, ½: wins when x > 0.6, four times of ten.
    const fixed = { kind: 'fixed', weights: [0.5, 0.5] } as const
    for (const options of [OPTIONS, SOBOL]) {
      const run = createRun({ ...uniform(values), weights: fixed, cells: [cell] }, options)
      expect(summarise(run.tally(0, 40_000)).places[1]?.[0]).toBeCloseTo(0.4, 2)
    }
  })

  it('TOPSIS on the fixed scale and the black box agree with it, where all is symmetric', () => {
    const fixed = { kind: 'fixed', weights: [0.5, 0.5] } as const
    const problem = { ...uniform(values), response: fixedScale(values), weights: fixed, cells: [cell] }
    const scores = (weights: readonly number[], [drawn = 0]: readonly number[]) =>
      scoresOf(
        fixedScale([
          [0.5, 0.5],
          [drawn, 0.4],
        ]),
        weights,
      )
    const black = { ...problem, response: { kind: 'any', alternatives: 2, scores } as const }
    const [own, other] = [problem, black].map((each) => summarise(createRun(each, OPTIONS).tally(0, 20_000)))
    expect(own?.places).toEqual(other?.places)
    expect(own?.places[1]?.[0]).toBeGreaterThan(0.3)
  })

  it('a normal spread is symmetric about its mean', () => {
    const normal = { ...cell, value: { type: 'normal', mean: 0.6, sd: 0.1 } } as const
    const fixed = { kind: 'fixed', weights: [0.5, 0.5] } as const
    const run = createRun({ ...uniform(values), weights: fixed, cells: [normal] }, SOBOL)
    expect(summarise(run.tally(0, 40_000)).places[1]?.[0]).toBeCloseTo(0.5, 2)
  })
})

describe('partitions', () => {
  const bytes = (tallies: Tallies) =>
    tallies.map((tally) => [tally.draws, tally.places, tally.pairs, tally.firstWeights, tally.wins])

  it.each([OPTIONS, SOBOL])(
    '$sequence: 1, 2 or 8 shares of the draws, merged in any order, have the same bytes',
    (options) => {
      const problem = { ...EXAMPLE, weights: { kind: 'uniform' } as const }
      const whole = createRun(problem, options).tally(0, 4096)
      for (const cuts of [
        [0, 1024, 4096],
        [0, 8, 264, 512, 1000, 2000, 3000, 3992, 4096],
      ]) {
        const parts = cuts.slice(1).map((to, k) => createRun(problem, options).tally(at(cuts, k), to))
        for (const order of [parts, parts.toReversed()]) {
          expect(bytes(order.slice(1).reduce(mergeTallies, at(order, 0)))).toEqual(bytes(whole))
        }
      }
    },
  )

  it('another seed, other draws', () => {
    const tallies = [1, 2].map((seed) => bytes(createRun(uniform(VALUES), { ...OPTIONS, seed }).tally(0, 512)))
    expect(tallies[0]).not.toEqual(tallies[1])
  })

  it('refuses stretches that do not fit the scramblings, and tallies of different runs', () => {
    expect(() => createRun(EXAMPLE, SOBOL).tally(0, 12)).toThrow(RangeError)
    expect(() => createRun(EXAMPLE, SOBOL).tally(4, 16)).toThrow(RangeError)
    const [one, other] = [OPTIONS, SOBOL].map((options) => createRun(EXAMPLE, options).tally(0, 16))
    expect(() => mergeTallies(one ?? [], other ?? [])).toThrow(RangeError)
    expect(() => summarise(createRun(EXAMPLE, OPTIONS).tally(0, 0))).toThrow(RangeError)
  })
})

describe('refine', () => {
  it('stops when the pair is sure enough, at the same draw each time, and not before', () => {
    const refinement = { pair: [0, 1], bound: 0.01, slice: 500, most: 100_000 } as const
    const errors = [...refine(createRun(EXAMPLE, OPTIONS), refinement)].map(
      ({ tallies }) => pairShare(tallies, 0, 1).error,
    )
    expect(errors.at(-1)).toBeLessThanOrEqual(0.01)
    expect(errors.slice(0, -1).every((error) => error > 0.01)).toBe(true)
    expect(errors).toHaveLength(5) // √(.54 · .46 / 2500) = .00997
  })
  it('stops at once when no draw and no scrambling doubts the pair', () => {
    const two = createRun(uniform([[0.2], [0.8]]), SOBOL)
    expect([...refine(two, { pair: [0, 1], bound: 0, slice: 64, most: 256 })]).toHaveLength(1)
  })
  it('draws whole rounds of the scramblings, and one at least', () => {
    const draws = (slice: number) =>
      [...refine(createRun(EXAMPLE, SOBOL), { pair: [0, 1], bound: 0, slice, most: 32 })].map(
        ({ tallies }) => summarise(tallies).draws,
      )
    expect(draws(20)).toEqual([16, 32])
    expect(draws(3)).toEqual([8, 16, 24, 32])
  })
  it('stops at the most draws in any case', () => {
    const slices = [...refine(createRun(EXAMPLE, SOBOL), { pair: [0, 1], bound: 0, slice: 64, most: 256 })]
    expect(slices.map(({ tallies }) => summarise(tallies).draws)).toEqual([64, 128, 192, 256])
    expect(slices.map(({ settled }) => settled)).toEqual([false, false, false, true])
  })
})
