import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { mergeTallies, type Tallies } from '../../src/engine/acceptability'
import { summarise } from '../../src/engine/acceptabilitySummary'
import { streamOf } from '../../src/engine/kernel/random'
import { createSampledRun } from './sampledRun'

/** Three alternatives with scores drawn anew each time. */
const chance = (draw: number) => {
  const uniform = streamOf(4, draw)
  return { weights: [uniform(), 0], scores: [uniform(), uniform(), uniform()] }
}
const bytes = (tallies: Tallies) => {
  const hash = createHash('sha256')
  for (const { places, pairs, firstWeights, wins } of tallies)
    for (const counts of [places, pairs, firstWeights, wins]) hash.update(new Uint8Array(counts.buffer))
  return hash.digest('hex')
}

describe('a run over possible mesas', () => {
  it('counts places, pairs, wins and the weights of the winner, by hand', () => {
    const draws = [
      { weights: [1, 0], scores: [3, 2, 1] },
      { weights: [0, 1], scores: [1, 3, 2] },
      { weights: [0.5, 0.5], scores: [5, 5, 1] },
      { weights: [1, 0], scores: [30, 10, 20] },
    ]
    const run = createSampledRun((draw) => draws[draw] ?? { weights: [], scores: [] }, 3, 2)
    const { places, inPair, pairs, centralWeights, wins } = summarise(run.tally(0, 4))
    expect(places[0]).toEqual([0.75, 0, 0.25])
    expect(inPair.map(({ share }) => share)).toEqual([0.75, 0.75, 0.5])
    expect(pairs.map(({ first, second, share }) => [first, second, share])).toEqual([
      [0, 1, 0.5],
      [0, 2, 0.25],
      [1, 2, 0.25],
    ])
    // First alone or shared in draws 1, 3 and 4: (1 + 0.5 + 1) / 3 of the first criterion.
    expect(centralWeights[0]?.[0]).toBeCloseTo(2.5 / 3, 8)
    expect(wins?.[0]).toEqual([0, 0.5, 0.75])
  })

  it('leaves out of every table a mesa that cannot be counted, and says how many there were', () => {
    const known = { weights: [1], scores: [2, 1, 0] }
    const run = createSampledRun((draw) => (draw % 3 === 0 ? null : known), 3, 1)
    const tallies = run.tally(0, 9)
    expect(tallies).toMatchObject([{ draws: 6, uncounted: 3 }])
    expect(summarise(tallies)).toMatchObject({ draws: 6, uncounted: 3, pairs: [{ first: 0, second: 1, share: 1 }] })
  })

  it('ties what rounding alone tells apart, whatever the size and the sign of the scores', () => {
    const placesOf = (...scores: number[]) =>
      summarise(createSampledRun(() => ({ weights: [1], scores }), scores.length, 1).tally(0, 1)).places.map(
        (row) => row.indexOf(1) + 1,
      )
    expect(placesOf(-5, -3, -4)).toEqual([3, 1, 2])
    expect(placesOf(0, 0, 0)).toEqual([1, 1, 1])
    // Nothing but rounding between any of them: a trillionth of their size.
    expect(placesOf(1e6, 1e6 + 1e-7, 1e6 - 1e-7)).toEqual([1, 1, 1])
    expect(placesOf(-1e6, -1e6 - 1e-7)).toEqual([1, 1])
    expect(placesOf(1e6, 1e6 + 1e-3)).toEqual([2, 1])
    // A tie inside a range: a billionth of it.
    expect(placesOf(0, 1, 1 + 1e-10)).toEqual([3, 1, 1])
    expect(placesOf(0, 1, 1 + 1e-8)).toEqual([3, 2, 1])
  })

  it('has the same bytes in one stretch, in two and in eight, in whatever order they are added', () => {
    const run = createSampledRun(chance, 3, 2)
    const whole = bytes(run.tally(0, 800))
    for (const parts of [2, 8]) {
      const size = 800 / parts
      const stretches = Array.from({ length: parts }, (_, i) => run.tally(i * size, (i + 1) * size))
      const [first, ...rest] = stretches.toReversed()
      const merged = rest.reduce(mergeTallies, first ?? [])
      expect(bytes(merged)).toBe(whole)
      expect(merged.map(({ draws }) => draws)).toEqual([800])
    }
  })
})
