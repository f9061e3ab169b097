import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BestWorstComparisons, bestWorstConsistency, bestWorstWeights } from '../../../src/engine/kernel/bestWorst'
import { at, sum } from '../../../src/engine/kernel/matrix'
import { verifier } from '../../support/verifier'

/** The largest discord that weights leave, written down from the model itself. */
const discordOf = (
  { best, worst, bestToOthers, othersToWorst }: BestWorstComparisons,
  weights: readonly number[],
): number =>
  Math.max(
    ...bestToOthers.map((ratio, j) => (j === best ? 0 : Math.abs(at(weights, best) - ratio * at(weights, j)))),
    ...othersToWorst.map((ratio, j) => (j === worst ? 0 : Math.abs(at(weights, j) - ratio * at(weights, worst)))),
  )

const ratio = fc.integer({ min: 1, max: 9 })
/** Of four to seven things: the first is the best and the last the worst, which changes nothing. */
const comparisons = fc.tuple(fc.array(fc.tuple(ratio, ratio), { minLength: 2, maxLength: 5 }), ratio).map(
  ([middle, whole]): BestWorstComparisons => ({
    best: 0,
    worst: middle.length + 1,
    bestToOthers: [1, ...middle.map(([toBest]) => toBest), whole],
    othersToWorst: [whole, ...middle.map(([, toWorst]) => toWorst), 1],
  }),
)

describe('weights by best and worst', () => {
  it('are the ratios themselves when all comparisons agree', () => {
    const { weights, xi } = bestWorstWeights({ best: 0, worst: 2, bestToOthers: [1, 2, 4], othersToWorst: [4, 2, 1] })
    expect(weights.map((one) => one * 7)).toEqual([4, 2, 1].map((one) => expect.closeTo(one, 12)))
    expect(xi).toBeCloseTo(0, 12)
  })

  it('are all of it for one thing, and two for two', () => {
    expect(bestWorstWeights({ best: 0, worst: 0, bestToOthers: [1], othersToWorst: [1] })).toEqual({
      weights: [1],
      xi: 0,
    })
    expect(bestWorstWeights({ best: 1, worst: 0, bestToOthers: [3, 1], othersToWorst: [1, 3] }).weights).toEqual([
      expect.closeTo(0.25, 12),
      expect.closeTo(0.75, 12),
    ])
  })

  it('refuse lists of other lengths', () => {
    expect(() => bestWorstWeights({ best: 0, worst: 1, bestToOthers: [1, 2], othersToWorst: [1] })).toThrow(RangeError)
  })

  it('leave the discord they say, which no nearby weights undercut', () => {
    fc.assert(
      fc.property(
        comparisons,
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 7, maxLength: 7 }),
        (asked, nudges) => {
          const { weights, xi } = bestWorstWeights(asked)
          const moved = weights.map((one, j) => Math.max(0, one + at(nudges, j) / 5000))
          const total = sum(moved)
          const other = discordOf(
            asked,
            moved.map((one) => one / total),
          )
          return (
            Math.abs(sum(weights) - 1) < 1e-9 && Math.abs(discordOf(asked, weights) - xi) < 1e-9 && other >= xi - 1e-9
          )
        },
      ),
    )
  })

  it('are what a second program finds without a linear programme', () => {
    const { bestWorst } = verifier()
    fc.assert(
      fc.property(comparisons, (asked) => {
        const second = bestWorst(asked.best, asked.worst, asked.bestToOthers, asked.othersToWorst)
        return second.every((share, j) => Math.abs(share - at(bestWorstWeights(asked).weights, j)) < 1e-6)
      }),
      { numRuns: 8 },
    )
  })

  it('do not care in which order things are listed', () => {
    fc.assert(
      fc.property(comparisons, (asked) => {
        const n = asked.bestToOthers.length
        const turned = bestWorstWeights({
          best: n - 1 - asked.best,
          worst: n - 1 - asked.worst,
          bestToOthers: asked.bestToOthers.toReversed(),
          othersToWorst: asked.othersToWorst.toReversed(),
        })
        return Math.abs(turned.xi - bestWorstWeights(asked).xi) < 1e-9
      }),
    )
  })
})

describe('consistency of best and worst, read off the answers', () => {
  it('is nothing when best and worst matter the same', () => {
    const said = bestWorstConsistency({ best: 0, worst: 1, bestToOthers: [1, 1, 1], othersToWorst: [1, 1, 1] })
    expect(said).toEqual({ local: [0, 0, 0], ratio: 0, ordinalLocal: [0, 0, 0], ordinal: 0, threshold: null })
  })

  it('asks for full agreement when best to worst is 2, and has no threshold for ten things', () => {
    const two = { best: 0, worst: 2, bestToOthers: [1, 1, 2], othersToWorst: [2, 2, 1] }
    expect(bestWorstConsistency(two)).toMatchObject({ ratio: 0, threshold: 0 })
    const ten = Array.from({ length: 10 }, (_, j) => (j === 9 ? 3 : 1))
    expect(
      bestWorstConsistency({ best: 0, worst: 9, bestToOthers: ten, othersToWorst: ten.toReversed() }).threshold,
    ).toBeNull()
  })
})
