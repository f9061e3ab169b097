import { describe, expect, it } from 'vitest'
import {
  enoughMissing,
  influence as influenceOf,
  oneSidedBallots,
  type ScoresOf,
  unusualBallots,
} from '../../src/engine/influence'
import { indices, type Vector } from '../../src/engine/kernel/matrix'

/** Counts everybody by the same rule as each part of them. */
const influence = (groupOf: Vector, scoresOf: ScoresOf) =>
  influenceOf(groupOf, scoresOf(indices(groupOf.length)) ?? [], scoresOf)

describe('influence', () => {
  // Each member gives points to four alternatives; the count is the sum.
  const points = [
    [9, 5, 4, 0],
    [9, 5, 3, 0],
    [9, 0, 6, 0],
  ]
  const scoresOf = (members: Vector) =>
    [0, 1, 2, 3].map((i) => members.reduce((total, member) => total + (points[member]?.[i] ?? 0), 0))
  const counted = () => influence([0, 0, 1], scoresOf)

  it('today, each group alone and everybody without it (worked by hand)', () => {
    const found = counted()
    expect(found.today).toEqual({ pair: [0, 2], level: [], lead: 3, samePair: true })
    expect(found.groups[0]?.alone).toEqual({ pair: [0, 1], level: [], lead: -3, samePair: false })
    expect(found.groups[0]?.without).toEqual(found.groups[1]?.alone)
    expect(found.groups[1]?.without).toEqual(found.groups[0]?.alone)
  })

  it('everybody but each member', () => {
    expect(counted().withoutMember.map((count) => count?.samePair)).toEqual([true, true, false])
  })

  it('names those whose absence is enough: here the one who holds the second', () => {
    expect(enoughMissing(counted(), scoresOf)).toEqual({ missing: [2], pair: [0, 1] })
  })

  it('adds people until the pair changes, and gives up past half of them', () => {
    // Two of five hold the second with four points each; the other three give the third three.
    const held = [
      [9, 4, 0],
      [9, 4, 0],
      [9, 0, 2],
      [9, 0, 2],
      [9, 0, 2],
    ]
    const count = (members: Vector) =>
      [0, 1, 2].map((i) => members.reduce((sum, one) => sum + (held[one]?.[i] ?? 0), 0))
    expect(enoughMissing(influence([0, 0, 0, 0, 0], count), count)?.missing).toHaveLength(1)
    const firm = (members: Vector) => [9 * members.length, 5 * members.length, members.length]
    expect(enoughMissing(influence([0, 0, 0, 0], firm), firm)).toBeNull()
  })

  it('half of the people are still looked at: of four, two who together hold the second', () => {
    // Second 10 against 4; without either of the two 6 against 4, without both 2 against 4.
    const held = [
      [9, 4, 0],
      [9, 1, 2],
      [9, 4, 0],
      [9, 1, 2],
    ]
    const count = (members: Vector) =>
      [0, 1, 2].map((i) => members.reduce((sum, one) => sum + (held[one]?.[i] ?? 0), 0))
    expect(enoughMissing(influence([0, 0, 0, 0], count), count)).toEqual({ missing: [0, 2], pair: [0, 2] })
  })

  it('a tie at the cut that breaks is another pair, also when nobody new enters', () => {
    // Today second and third are level; without the first member the third is ahead alone.
    const held = [
      [9, 3, 1],
      [9, 1, 3],
    ]
    const count = (members: Vector) =>
      [0, 1, 2].map((i) => members.reduce((sum, one) => sum + (held[one]?.[i] ?? 0), 0))
    const found = influence([0, 1], count)
    expect(found.today).toMatchObject({ pair: [0, 1, 2], level: [1, 2], lead: 0 })
    expect(found.withoutMember.map((recount) => recount?.samePair)).toEqual([false, false])
    expect(enoughMissing(found, count)).toEqual({ missing: [0], pair: [0, 2] })
  })

  it('numbers the groups upwards, whoever registered first', () => {
    const found = influence([2, 0, 2], scoresOf)
    expect(found.groups.map(({ group, alone }) => [group, alone?.lead])).toEqual([
      [0, -2],
      [2, 5],
    ])
  })

  it('says of whom it cannot count, and puts nobody else’s count in their place', () => {
    // Only the third member's answers are enough to count at all.
    const needing = (members: Vector) => (members.includes(2) ? scoresOf(members) : null)
    const found = influence([0, 0, 1], needing)
    expect(found.groups.map(({ alone, without }) => [alone !== null, without !== null])).toEqual([
      [false, true],
      [true, false],
    ])
    expect(found.withoutMember.map((recount) => recount !== null)).toEqual([true, true, false])
    expect(enoughMissing(found, needing)).toBeNull()
  })

  it('the only group and the only member have nobody else to be counted', () => {
    const alone = influence([4], (members) => (members.length === 0 ? null : [1, 2]))
    expect(alone.groups).toMatchObject([{ group: 4, without: null }])
    expect(alone.withoutMember).toEqual([null])
    expect(alone.today).toMatchObject({ lead: null })
  })
})

describe('unusualBallots', () => {
  it('asks about the one who is far from all, and only that one', () => {
    const usual = [3, 4, 3, 2, 4, 3, 3].map((first, k) => [first, 3 + (k % 2), 2, 4])
    expect(unusualBallots([...usual, [5, 1, 5, 1]]).unusual).toEqual([7])
    expect(unusualBallots(usual).unusual).toEqual([])
  })
  it('counts in robust deviations, by hand: distances 2, 1, 0, 1, 7 about 1, whose own middle is 1', () => {
    const { scores, unusual } = unusualBallots([[1], [2], [3], [4], [10]])
    expect(scores).toEqual([1, 0, -1, 0, 6].map((deviations) => expect.closeTo(0.6745 * deviations, 12)))
    expect(unusual).toEqual([4])
  })
  it('nobody stands out where nobody answered', () => {
    expect(unusualBallots([[], [], []])).toEqual({ scores: [0, 0, 0], unusual: [] })
  })
  it('nobody stands out where all agree', () => {
    expect(unusualBallots([[1], [1], [1]]).scores).toEqual([0, 0, 0])
  })
})

describe('oneSidedBallots', () => {
  it('asks about a ballot of fives for one and ones for the rest', () => {
    const fair = [
      [3, 4],
      [2, 5],
      [4, 1],
    ]
    const oneSided = [
      [1, 1],
      [5, 5],
      [1, 1],
    ]
    expect(oneSidedBallots([fair, oneSided], { min: 1, max: 5 })).toEqual([{ member: 1, alternative: 1 }])
  })

  const top = (count: number) => Array.from({ length: 10 }, (_, k) => (k < count ? 5 : 4))
  const bottom = (count: number) => Array.from({ length: 10 }, (_, k) => (k < count ? 1 : 2))
  it.each([
    ['nine of ten on both sides are enough', [top(9), bottom(9)], 1],
    ['eight of ten fives are not', [top(8), bottom(10)], 0],
    ['nor eight of ten ones', [top(10), bottom(8)], 0],
    ['a product without rivals has nobody to be put above', [top(10)], 0],
  ] as const)('%s', (_, ratings, asked) => {
    expect(oneSidedBallots([ratings], { min: 1, max: 5 })).toHaveLength(asked)
  })
})
