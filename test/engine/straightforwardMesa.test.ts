import { describe, expect, it } from 'vitest'
import { groupWeights } from '../../src/engine/groupWeights'
import { indices } from '../../src/engine/kernel/matrix'
import { streamOf } from '../../src/engine/kernel/random'
import { type People, weigh } from '../../src/engine/weigh'
import { type Ballot, manabiOf, mesaOf, said } from '../support/mesa'
import { secondMesa } from './straightforwardMesa'

const one = [[1]] as const
/** Root of two dimensions, one indicator in each. */
const ballot = (ratio: number | null) => [
  [
    [1, ratio],
    [ratio === null ? null : 1 / ratio, 1],
  ],
  one,
  one,
]
const mesa = (segments: People['segments']): People => ({ segments, leaves: [[0], [1]] })

/** Weights of as many second mesas; those in which nobody answered are left out. */
const resampledWeights = (people: People, count: number, seed: number) =>
  indices(count).flatMap((draw) => {
    const weights = weigh(secondMesa(people, null, streamOf(seed, draw)).people).weights
    return weights ? [weights] : []
  })

describe('weights of a mesa whose people are drawn again', () => {
  it('are the official ones when everybody in a segment says the same', () => {
    const people: readonly Ballot[] = [
      ...['A', 'B'].map((member) => ({ member, segment: 'pub', answers: [said('root', 'MER', 'PRO', 3)] })),
      { member: 'C', segment: 'eps', answers: [said('root', 'MER', 'PRO', -2)] },
    ]
    const record = mesaOf(['PRECIO', 'CALIDAD'], people)
    const { official } = groupWeights(record.programme, manabiOf(record))
    const drawn = resampledWeights(
      mesa([
        { voice: 1, answers: [ballot(3), ballot(3)] },
        { voice: 1, answers: [ballot(1 / 2)] },
      ]),
      20,
      7,
    )
    expect(drawn).toHaveLength(20)
    for (const weights of drawn) {
      expect(weights[0]).toBeCloseTo(official.weights?.[0] ?? 0, 12)
      expect(weights[1]).toBeCloseTo(official.weights?.[1] ?? 0, 12)
    }
  })

  it('draw as many people as came, with repetition: two who differ give three mixes, the middle one twice as often', () => {
    const drawn = resampledWeights(mesa([{ voice: 1, answers: [ballot(4), ballot(1)] }]), 400, 11)
    const counts = new Map<string, number>()
    for (const [share = 0] of drawn) counts.set(share.toFixed(6), (counts.get(share.toFixed(6)) ?? 0) + 1)
    // Ratios 4, √(4 × 1) = 2 and 1: shares 4/5, 2/3 and 1/2, in 1 : 2 : 1.
    expect([...counts.keys()].toSorted()).toEqual(['0.500000', '0.666667', '0.800000'])
    expect(counts.get('0.666667')).toBeGreaterThan(160)
    expect(counts.get('0.666667')).toBeLessThan(240)
  })

  it('are the same for the same seed, and others for another', () => {
    const people = mesa([{ voice: 1, answers: [ballot(9), ballot(1), ballot(1 / 9)] }])
    expect(resampledWeights(people, 10, 5)).toEqual(resampledWeights(people, 10, 5))
    expect(resampledWeights(people, 10, 5)).not.toEqual(resampledWeights(people, 10, 6))
    expect(resampledWeights(people, 20, 5).slice(0, 10)).toEqual(resampledWeights(people, 10, 5))
  })

  it('do not hear a segment without voice, nor one without ballots', () => {
    const loud = { voice: 1, answers: [ballot(3)] }
    const drawn = resampledWeights(
      mesa([loud, { voice: 0, answers: [ballot(1 / 9)] }, { voice: 1, answers: [] }]),
      5,
      1,
    )
    for (const weights of drawn) expect(weights[0]).toBeCloseTo(0.75, 12)
  })

  it('multiply the share of a dimension by the share inside it, and are none while a block is open or nobody has a voice', () => {
    const pair = (ratio: number | null) => ballot(ratio).slice(0, 1)
    const of = (voice: number, inside: number | null) =>
      weigh({
        segments: [{ voice, answers: [[...pair(3), ...pair(inside), one]] }],
        leaves: [[2, 0], [1]],
      }).weights
    // Three quarters of three quarters, and a quarter of them.
    expect(of(1, 3)).toEqual([3 / 16, 1 / 4, 9 / 16].map((share) => expect.closeTo(share, 12)))
    expect(of(1, null)).toBeNull()
    expect(of(0, 3)).toBeNull()
  })

  it('drop a draw in which nobody answered, so that fewer rows come back', () => {
    const drawn = resampledWeights(mesa([{ voice: 1, answers: [ballot(3), ballot(null)] }]), 200, 3)
    expect(drawn.length).toBeGreaterThan(100)
    expect(drawn.length).toBeLessThan(200)
    for (const weights of drawn) expect(weights[0]).toBeCloseTo(0.75, 12)
  })
})

describe('ratings of a mesa whose people and tables are drawn again', () => {
  const cells = [{ product: 0, indicator: 0 }]
  const people = mesa([{ voice: 1, answers: [ballot(3), ballot(1 / 3)] }])

  it('a person brings the judgement and the sheet together', () => {
    const ratings = { joining: 'median' as const, cells, tables: [], segments: [[[5], [1]]] }
    for (const draw of indices(60)) {
      const { people: came, levels } = secondMesa(people, ratings, streamOf(3, draw))
      // Ratio 3 comes with a 5, ratio 1/3 with a 1: both, 1 and 3 between them.
      const share = weigh(came).weights?.[0] ?? 0
      expect(levels[0]).toBe(share > 0.7 ? 5 : share < 0.3 ? 1 : 3)
    }
  })

  it('a table is a voice, a segment another, and the median of the voices stands', () => {
    const ratings = { joining: 'median' as const, cells, tables: [[2]], segments: [[[5], [5]]] }
    expect(secondMesa(people, ratings, streamOf(1, 1)).levels).toEqual([3.5])
  })

  it('eight tables, worked by chance: each comes once on average, and the median moves', () => {
    const ratings = {
      joining: 'median' as const,
      cells,
      tables: [1, 2, 2, 3, 4, 4, 4, 5].map((level) => [level]),
      segments: [],
    }
    const medians = indices(2000).map((draw) => secondMesa(mesa([]), ratings, streamOf(9, draw)).levels[0] ?? 0)
    const mean = medians.reduce((sum, one) => sum + one, 0) / medians.length
    expect(Math.abs(mean - 3.3)).toBeLessThan(0.25)
    expect(new Set(medians).size).toBeGreaterThan(3)
  })

  it('someone who rated and judged nothing can come, and brings no ballot', () => {
    const ratings = { joining: 'median' as const, cells, tables: [], segments: [[null, null, [4]]] }
    const outcomes = indices(80).map((draw) => secondMesa(people, ratings, streamOf(5, draw)))
    expect(outcomes.some(({ people: came }) => came.segments[0]?.answers.length === 1)).toBe(true)
    expect(new Set(outcomes.map(({ levels }) => levels[0]))).toEqual(new Set([null, 4]))
  })

  it('an empty cell of a sheet is no voice', () => {
    const ratings = { joining: 'median' as const, cells, tables: [[null], [null]], segments: [[null, null]] }
    expect(secondMesa(people, ratings, streamOf(2, 2)).levels).toEqual([null])
  })
})
