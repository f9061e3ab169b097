import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupWeights, type JudgedTerritory } from '../../src/engine/groupWeights'
import { type Ballot, manabiOf, mesaOf, said } from '../support/mesa'

/** One indicator per dimension, so that the weights are the dimensions' own. */
const INDICATORS = ['PRECIO', 'CALIDAD', 'VALAGR']
const ballot = (member: string, segment: string, [mp, mv, pv]: readonly (number | null | undefined)[]): Ballot => ({
  member,
  segment,
  answers: [
    ...(mp === undefined ? [] : [said('root', 'MER', 'PRO', mp)]),
    ...(mv === undefined ? [] : [said('root', 'MER', 'VAL', mv)]),
    ...(pv === undefined ? [] : [said('root', 'PRO', 'VAL', pv)]),
  ],
})

const weigh = (ballots: readonly Ballot[], change: Partial<JudgedTerritory> = {}) => {
  const record = mesaOf(INDICATORS, ballots)
  return groupWeights(record.programme, { ...manabiOf(record), ...change })
}
const rounded = (weights: readonly number[] | null, decimals = 3) =>
  weights?.map((weight) => Number(weight.toFixed(decimals)))

/** Whole-number ballots whose segments say .247/.187/.566, .500/.250/.250 and .626/.255/.119, as in the story. */
const STORY_8: readonly Ballot[] = [
  ballot('EPS-1', 'eps', [1, 1, 1]),
  ballot('EPS-2', 'eps', [2, -6, -8]),
  ballot('PUB-1', 'pub', [2, 2, 1]),
  ballot('PRI-1', 'pri', [1, 2, 1]),
  ballot('PRI-2', 'pri', [3, 8, 2]),
  ballot('PRI-3', 'pri', [5, 9, 5]),
]

describe('weights of a group', () => {
  it('shares out one ballot as its own eigenvector, worked by hand for a consistent one', () => {
    expect(rounded(weigh([ballot('A', 'pub', [2, 4, 2])]).official.weights, 6)).toEqual([0.571429, 0.285714, 0.142857])
  })

  it('between segments multiplies and takes the root: opposite segments cancel out', () => {
    const { official } = weigh([ballot('A', 'pub', [2, 4, 2]), ballot('B', 'eps', [-2, -4, -2])])
    expect(rounded(official.weights, 9)).toEqual([0.333333333, 0.333333333, 0.333333333])
  })

  it('counts a crowded segment once, and each person once in the contrast', () => {
    const crowd = ['A', 'B', 'C'].map((one) => ballot(one, 'pub', [2, 4, 2]))
    const { official, everyone } = weigh([...crowd, ballot('D', 'eps', [-2, -4, -2])])
    expect(rounded(official.weights, 9)).toEqual([0.333333333, 0.333333333, 0.333333333])
    // Three of four say 2, 4, 2 and one the opposite: ratios 2^(2/4), 4^(2/4), 2^(2/4).
    const total = 2 + Math.SQRT2 + 1
    expect(rounded(everyone.weights, 9)).toEqual(rounded([2 / total, Math.SQRT2 / total, 1 / total], 9))
  })

  it('honours the voices: three to one is the weighted root, none is silence', () => {
    const ballots = [ballot('A', 'pub', [2, 4, 2]), ballot('B', 'eps', [-2, -4, -2])]
    const total = 2 + Math.SQRT2 + 1
    const voiced = weigh(ballots, { voices: { pub: 3, eps: 1 } as JudgedTerritory['voices'] })
    expect(rounded(voiced.official.weights, 9)).toEqual(rounded([2 / total, Math.SQRT2 / total, 1 / total], 9))
    const silent = weigh(ballots, { voices: { pub: 0 } as JudgedTerritory['voices'] })
    expect(rounded(silent.official.weights, 6)).toEqual([0.142857, 0.285714, 0.571429])
    const mute = weigh(ballots, { voices: { pub: 0, eps: 0 } as JudgedTerritory['voices'] })
    expect(mute.official).toMatchObject({ weights: null, open: ['root'] })
  })

  it('hears an answer whichever of the two was named first, and only under its own heading', () => {
    const turned = weigh([
      { ...ballot('A', 'pub', []), answers: [said('root', 'PRO', 'MER', -2), said('root', 'VAL', 'PRO', -2)] },
    ])
    expect(rounded(turned.official.weights, 6)).toEqual([0.571429, 0.285714, 0.142857])
    // The same two once compared under another heading: an answer to another question.
    const record = mesaOf(INDICATORS, [ballot('A', 'pub', [2, 4, 2])])
    const territory = manabiOf(record)
    const elsewhere = said('MER', 'MER', 'PRO', -9)
    const judgements = Object.fromEntries(
      Object.entries(territory.judgements).map(([member, given]) => [member, [elsewhere, ...given]]),
    )
    expect(groupWeights(record.programme, { ...territory, judgements }).official).toEqual(
      groupWeights(record.programme, territory).official,
    )
  })

  it('shows what was joined between segments as ratios of the joint priorities', () => {
    const { official } = weigh([ballot('A', 'pub', [2, 4, 2]), ballot('B', 'eps', [1, 1, 1])])
    const root2 = Math.SQRT2
    const expected = [
      [1, root2, 2],
      [1 / root2, 1, root2],
      [1 / 2, 1 / root2, 1],
    ]
    expect(official.blocks[0]?.matrix).toEqual(expected.map((row) => row.map((ratio) => expect.closeTo(ratio, 9))))
    expect(official.ratio).toBeNull()
  })

  it('takes for consistency that of the worst block, and none while no block is complete', () => {
    // Round in a circle between the dimensions, without contradiction among the three of Mercado.
    const answers = [
      ...ballot('A', 'pub', [2, -2, 2]).answers,
      said('MER', 'PRECIO', 'DEM_INT', 2),
      said('MER', 'PRECIO', 'DEM_NAC', 4),
      said('MER', 'DEM_INT', 'DEM_NAC', 2),
      said('PRO', 'CALIDAD', 'COMPET', 3),
      said('VAL', 'VALAGR', 'EXCED', 3),
    ]
    const record = mesaOf(
      ['PRECIO', 'DEM_INT', 'DEM_NAC', 'CALIDAD', 'COMPET', 'VALAGR', 'EXCED'],
      [{ member: 'A', segment: 'pub', answers }],
    )
    const { everyone, segments, members } = groupWeights(record.programme, manabiOf(record))
    const [root, market] = everyone.blocks
    expect(root?.ratio).toBeGreaterThan(0.1)
    expect(market?.ratio).toBeCloseTo(0, 9)
    expect(everyone.ratio).toBe(root?.ratio)
    expect(members[0]?.ratio).toBe(root?.ratio)
    expect(segments.find(({ segment }) => segment === 'eps')).toMatchObject({ weights: null, ratio: null })
  })

  it('counts in each segment who is there and who answered', () => {
    const { segments } = weigh([ballot('C', 'pub', [2, 4, 2]), ballot('A', 'pub', []), ballot('B', 'eps', [1, 1, 1])])
    const counted = segments.map(({ segment, answered, members }) => [segment, answered, members])
    expect(counted.filter(([, , members]) => members !== 0)).toEqual([
      ['eps', 1, 1],
      ['pub', 1, 2],
    ])
  })

  it('lists members and segments by id, whoever registered first', () => {
    const order = ['C', 'A', 'D', 'B']
    const record = mesaOf(
      INDICATORS,
      order.map((one) => ballot(one, 'pub', [2, 4, 2])),
    )
    const segments = record.programme.segments.toReversed()
    const group = groupWeights({ segments }, manabiOf(record))
    expect(group.members.map(({ member }) => member)).toEqual(['A', 'B', 'C', 'D'])
    const listed = group.segments.map(({ segment }) => segment)
    expect(listed).toEqual(listed.toSorted())
    expect(group).toEqual(groupWeights(record.programme, manabiOf(record)))
  })

  it('agreement: 1 for two who say the same, 0 for two who are each extreme for another, and one alone has none', () => {
    const two = (one: number, other: number) => {
      const record = mesaOf(
        ['PRECIO', 'CALIDAD'],
        [one, other].map((value, i) => ({
          member: `M-${i}`,
          segment: 'pub',
          answers: [said('root', 'MER', 'PRO', value)],
        })),
      )
      return groupWeights(record.programme, manabiOf(record))
    }
    expect(two(3, 3).consensus).toBeCloseTo(1, 9)
    expect(two(9, -9).consensus).toBeCloseTo(0, 9)
    // Of two indicators each against the other is the whole question.
    const { consensus, consensusByIndicator } = two(5, -2)
    expect(consensus).toBeGreaterThan(0.1)
    expect(consensus).toBeLessThan(0.9)
    expect(consensusByIndicator).toEqual([expect.closeTo(consensus ?? 0, 9), expect.closeTo(consensus ?? 0, 9)])
    expect(weigh([ballot('A', 'pub', [2, 4, 2])])).toMatchObject({
      consensus: null,
      consensusByIndicator: [null, null, null],
    })
  })

  it('agreement on one indicator alone: 4, 2, 1 and 4, 1, 2 of seven are one on the first, and equally apart on the others', () => {
    const { consensusByIndicator } = weigh([ballot('A', 'pub', [2, 4, 2]), ballot('B', 'pub', [4, 2, -2])])
    const [first = 0, second = 0, third = 0] = consensusByIndicator.map((one) => one ?? Number.NaN)
    expect(first).toBeCloseTo(1, 9)
    expect(second).toBeCloseTo(third, 9)
    expect(second).toBeLessThan(0.99)
  })

  it('uses the pairs that exist when they connect, and says which block is open when they do not', () => {
    const chain = weigh([ballot('A', 'pub', [2, undefined, 2])])
    expect(rounded(chain.official.weights, 6)).toEqual([0.571429, 0.285714, 0.142857])
    const broken = weigh([ballot('A', 'pub', [2])])
    expect(broken.official).toMatchObject({ weights: null, open: ['root'] })
  })

  it('takes "I don’t know" for no answer, which is not "equal"', () => {
    const skipped = weigh([ballot('A', 'pub', [2, null, 2])])
    expect(rounded(skipped.official.weights, 6)).toEqual([0.571429, 0.285714, 0.142857])
    expect(weigh([ballot('A', 'pub', [null, null, null])]).official.weights).toBeNull()
  })

  it('completes a segment from several half ballots, and leaves a segment that does not connect out of that block', () => {
    const halves = weigh([ballot('A', 'pub', [2]), ballot('B', 'pub', [undefined, undefined, 2])])
    expect(rounded(halves.official.weights, 6)).toEqual([0.571429, 0.285714, 0.142857])
    const alone = weigh([ballot('A', 'pub', [2, 4, 2]), ballot('B', 'eps', [-2])])
    expect(rounded(alone.official.weights, 6)).toEqual([0.571429, 0.285714, 0.142857])
    expect(alone.segments.find(({ segment }) => segment === 'eps')).toMatchObject({ weights: null, answered: 1 })
  })

  it('has no weights while nobody has answered', () => {
    const nobody = weigh([ballot('A', 'pub', [])])
    expect(nobody.official.weights).toBeNull()
    expect(nobody.members).toEqual([])
    expect(nobody.consensus).toBeNull()
  })

  it('story 8: equal segments .468/.251/.281, one person one vote .493/.255/.252', () => {
    const { official, everyone, segments } = weigh(STORY_8)
    const own = (name: string) => rounded(segments.find(({ segment }) => segment === name)?.weights ?? null)
    expect(own('eps')).toEqual([0.247, 0.187, 0.566])
    expect(own('pub')).toEqual([0.5, 0.25, 0.25])
    expect(own('pri')).toEqual([0.626, 0.255, 0.119])
    expect(rounded(official.weights)).toEqual([0.468, 0.251, 0.281])
    expect(rounded(everyone.weights)).toEqual([0.493, 0.255, 0.252])
  })

  it('does not depend on the order in which people registered, to the last bit', () => {
    const order = fc.shuffledSubarray([...STORY_8], { minLength: STORY_8.length })
    const expected = weigh(STORY_8).official.weights
    fc.assert(
      fc.property(order, (ballots) => {
        expect(weigh(ballots).official.weights).toEqual(expected)
      }),
      { numRuns: 15 },
    )
  })

  it('gives shares: none negative, one in all, in every role', () => {
    const value = fc.constantFrom(-9, -3, -2, 1, 2, 3, 9)
    const one = fc.record({ segment: fc.constantFrom('pub', 'pri', 'eps'), values: fc.tuple(value, value, value) })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (people) => {
        const result = weigh(people.map(({ segment, values }, i) => ballot(`M-${i}`, segment, values)))
        for (const { weights } of [result.official, result.everyone, ...result.members]) {
          expect(weights?.every((share) => share > 0)).toBe(true)
          expect(weights?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
        }
      }),
      { numRuns: 20 },
    )
  })
})
