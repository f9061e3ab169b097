import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BODY } from '../../data/body'
import { type DirectWeights, POINTS_BUDGET } from '../../src/domain/directWeights'
import { type IndicatorId, id, type MemberId, type SegmentId } from '../../src/domain/ids'
import { directShares } from '../../src/engine/directShares'
import { groupWeights } from '../../src/engine/groupWeights'
import { sum } from '../../src/engine/kernel/matrix'

const [a, b, c] = ['a', 'b', 'c'].map((name) => id<IndicatorId>(name))
if (!a || !b || !c) throw new Error('three are made')
const THREE = [a, b, c].map((one) => ({ id: one }))
const points = (...given: readonly number[]): DirectWeights => ({
  way: 'points',
  points: THREE.map((one, k) => ({ indicator: one.id, points: given[k] ?? 0 })),
})
const closely = (shares: readonly number[]) => shares.map((one) => expect.closeTo(one, 12))

describe('one person’s shares', () => {
  it('by points are the points', () => {
    expect(directShares(points(50, 30, 20), THREE)).toEqual(closely([0.5, 0.3, 0.2]))
  })

  it('of no points are half a point, at the cost of the others in proportion', () => {
    expect(directShares(points(60, 40, 0), THREE)).toEqual(closely([0.597, 0.398, 0.005]))
  })

  it('by order are the rank-order centroid: 11, 5 and 2 of eighteen', () => {
    expect(directShares({ way: 'order', order: [b, a, c] }, THREE)).toEqual(closely([5 / 18, 11 / 18, 2 / 18]))
  })

  it('by best and worst are the ratios where they agree', () => {
    const comparisons = [
      { indicator: a, toBest: 2, toWorst: 2 },
      { indicator: b, toBest: 1, toWorst: 4 },
      { indicator: c, toBest: 4, toWorst: 1 },
    ]
    const answer: DirectWeights = { way: 'best-worst', best: b, worst: c, comparisons }
    expect(directShares(answer, THREE)).toEqual(closely([2 / 7, 4 / 7, 1 / 7]))
  })

  it('are shared out among those that are left when an indicator is no longer used', () => {
    const two = THREE.slice(0, 2)
    expect(directShares(points(50, 30, 20), two)).toEqual(closely([0.625, 0.375]))
    expect(directShares({ way: 'order', order: [c, b, a] }, two)).toEqual(closely([0.25, 0.75]))
  })

  it('are never nothing and always one together', () => {
    const given = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(given, (all) => {
        const shares = directShares(points(...all), THREE)
        return shares.every((one) => one >= 0.005 - 1e-12) && Math.abs(sum(shares) - 1) < 1e-9
      }),
    )
  })
})

describe('a mesa asked by a fast way', () => {
  const segment = id<SegmentId>('eps')
  const indicators = BODY.indicators.filter(({ core }) => core)
  const member = (name: string) => ({ id: id<MemberId>(name), name, segment })
  const shared = (of: (k: number) => number): DirectWeights => ({
    way: 'points',
    points: indicators.map((one, k) => ({ indicator: one.id, points: of(k) })),
  })
  const mesa = (
    direct: Readonly<Record<string, { readonly points?: DirectWeights & { readonly way: 'points' } }>>,
  ) => ({
    members: Object.keys(direct).map(member),
    indicators,
    judgements: {},
    direct,
    voices: {},
  })

  it('of one person weighs as that person said, whatever the dimensions', () => {
    const answer = shared((k) => (k === 0 ? 20 : 10))
    if (answer.way !== 'points') throw new Error('points are shared')
    const { official } = groupWeights(
      { segments: [{ id: segment, name: '' }] },
      mesa({ one: { points: answer } }),
      'points',
    )
    expect(official.weights).toEqual(closely(answer.points.map((one) => one.points / POINTS_BUDGET)))
    expect(official.ratio).toBeCloseTo(0, 9)
  })

  it('counts nobody who answered another list', () => {
    const answer = shared((k) => (k === 0 ? 20 : 10))
    if (answer.way !== 'points') throw new Error('points are shared')
    const short = { ...answer, points: answer.points.slice(1) }
    const { official, members } = groupWeights(
      { segments: [{ id: segment, name: '' }] },
      mesa({ one: { points: short } }),
      'points',
    )
    expect(members).toEqual([])
    expect(official.weights).toBeNull()
  })
})
