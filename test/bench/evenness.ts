import { type AcceptabilityProblem, createRun, type RunOptions } from '../../src/engine/acceptability'
import { pairShare, summarise } from '../../src/engine/acceptabilitySummary'
import type { Sequence } from '../../src/engine/kernel/drawSource'
import { indices, type Matrix } from '../../src/engine/kernel/matrix'
import { streamOf } from '../../src/engine/kernel/random'
import { fixedScale } from '../../src/engine/kernel/response'
import type { WeightModel } from '../../src/engine/kernel/simplex'
import { LEVELS, WEIGHTS } from '../engine/workedExample'
import { middle, row } from './measure'

const SEEDS = 80
const DRAWS = [4096, 16_384, 65_536] as const
const LEAST = 0.2

const levels = (seed: number, m: number, n: number): Matrix => {
  const uniform = streamOf(seed, 1)
  return indices(m).map(() => indices(n).map(() => Math.floor(uniform() * 5) / 4))
}

interface Case {
  readonly name: string
  readonly values: Matrix
  readonly weights: WeightModel
  readonly topsis?: boolean
}

const equal = (n: number): readonly number[] => indices(n).map(() => 1 / n)

/** Pairs that are in doubt: where the most frequent pair is nearly certain there is nothing to estimate. */
const cases = (): readonly Case[] => [
  { name: 'worked example 5 × 9, weights ±20 %', values: levelsOfExample(), weights: around(WEIGHTS, 0.2) },
  { name: 'worked example 5 × 9, any weights', values: levelsOfExample(), weights: { kind: 'uniform' } },
  {
    name: 'worked example 5 × 9, any weights, TOPSIS',
    values: levelsOfExample(),
    weights: { kind: 'uniform' },
    topsis: true,
  },
  ...doubtful('6 × 6, weights ±50 %', 6, 6, around(equal(6), 0.5)),
  ...doubtful('6 × 6, any weights', 6, 6, { kind: 'uniform' }),
  ...doubtful('10 × 9, weights ±20 %', 10, 9, around(equal(9), 0.2)),
  ...doubtful('10 × 9, any weights', 10, 9, { kind: 'uniform' }),
  ...doubtful('10 × 12, weights ±20 %', 10, 12, around(equal(12), 0.2)),
  ...doubtful('10 × 12, any weights', 10, 12, { kind: 'uniform' }),
  ...doubtful('20 × 15, weights ±20 %', 20, 15, around(equal(15), 0.2)),
  ...doubtful('20 × 15, any weights', 20, 15, { kind: 'uniform' }),
]

function levelsOfExample(): Matrix {
  return LEVELS.map((line) => line.map((level) => (level - 1) / 4))
}

function around(centre: readonly number[], share: number): WeightModel {
  return { kind: 'around', centre, share }
}

/** The first made-up table, counting seeds from 1, whose most frequent pair has between 20 and 80 of a hundred. */
function doubtful(name: string, m: number, n: number, weights: WeightModel): readonly Case[] {
  for (let seed = 1; seed < 100; seed += 1) {
    const one = { name, values: levels(seed, m, n), weights }
    const { share } = likeliest(problemOf(one))
    if (share >= LEAST && share <= 1 - LEAST) return [one]
  }
  return []
}

function problemOf({ values, weights, topsis }: Case): AcceptabilityProblem {
  return {
    response: topsis ? fixedScale(values) : { kind: 'linear', values },
    criteria: values[0]?.length ?? 0,
    weights,
    cells: [],
  }
}

const options = (seed: number, sequence: Sequence): RunOptions => ({ seed, sequence, countWins: false })

function likeliest(problem: AcceptabilityProblem): { first: number; second: number; share: number } {
  const { pairs } = summarise(createRun(problem, options(99, 'pseudo')).tally(0, 16_384))
  return pairs[0] ?? { first: 0, second: 1, share: 0 }
}

/**
 * How many pseudo-random draws one draw of the even sequence is worth: the variance of P(pair) by chance, which theory gives as
 * p (1 − p) / draws, over the spread of independent scramblings of as many draws. Beside it the same for equal time.
 */
export function evenness(): readonly string[] {
  const worths = cases().map((one) => {
    const problem = problemOf(one)
    const { first, second } = likeliest(problem)
    const time = (sequence: Sequence) => {
      const run = createRun(problem, options(1, sequence))
      const times = indices(5).map(() => {
        const start = performance.now()
        run.tally(0, 32_768)
        return performance.now() - start
      })
      return Math.min(...times)
    }
    const cost = time('sobol') / time('pseudo')
    const worth = DRAWS.map((draws) => {
      const shares = indices(SEEDS).map(
        (seed) => pairShare(createRun(problem, options(seed, 'sobol')).tally(0, draws), first, second).share,
      )
      const centre = shares.reduce((total, share) => total + share, 0) / SEEDS
      const variance = shares.reduce((total, share) => total + (share - centre) ** 2, 0) / (SEEDS - 1)
      return { worth: (centre * (1 - centre)) / draws / variance, centre }
    })
    return { name: one.name, cost, worth: worth.map((each) => each.worth), share: worth.at(-1)?.centre ?? 0 }
  })
  const medians = DRAWS.map((_, k) => middle(worths.map(({ worth }) => worth[k] ?? 0)))
  return [
    '### Even sequence against chance',
    '',
    `Pseudo-random draws that one draw of the even sequence (Sobol', Owen-scrambled, 8 scramblings) is worth for the same error of P(pair):`,
    `p (1 − p) / draws over the variance of ${SEEDS} seeds (itself good to about ±16 %). Target: the median ≥ 5.`,
    'Tables of levels 1–5 are made up, the first by seed whose pair is in doubt. The last column divides by what a draw costs.',
    '',
    row(
      'problem',
      'P(pair)',
      ...DRAWS.map((draws) => `${draws} draws`),
      'cost of a draw',
      `worth for equal time, ${DRAWS[1]}`,
    ),
    row('---', ...indices(DRAWS.length + 3).map(() => '---:')),
    ...worths.map(({ name, cost, worth, share }) =>
      row(
        name,
        share.toFixed(2),
        ...worth.map((each) => each.toFixed(1)),
        cost.toFixed(1),
        ((worth[1] ?? 0) / cost).toFixed(1),
      ),
    ),
    row(
      '**median**',
      '',
      ...medians.map((each) => `**${each.toFixed(1)}**`),
      middle(worths.map(({ cost }) => cost)).toFixed(1),
      middle(worths.map(({ worth, cost }) => (worth[1] ?? 0) / cost)).toFixed(1),
    ),
    '',
  ]
}
