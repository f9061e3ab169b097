import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromTriangle, principalEigenvector } from '../../../src/engine/kernel/ahp'
import { consensus, joinJudgements, joinPriorities, spread } from '../../../src/engine/kernel/ahpGroup'
import { incompletePriorities, type Judgements } from '../../../src/engine/kernel/ahpIncomplete'
import { judged, largestGap, sharesOf } from './arbitrary'

const priorities = (judgements: Judgements): readonly number[] => {
  const result = incompletePriorities(judgements)
  return result.status === 'connected' ? result.weights : []
}

describe('joining judgements', () => {
  it('meets half way by proportion: 4 and 1 make 2 (worked by hand)', () => {
    expect(joinJudgements([fromTriangle([4]), fromTriangle([1])])).toEqual([
      [1, 2],
      [0.5, 1],
    ])
  })

  it('lets a voice count for more, and a voice of 0 for nothing', () => {
    const [first] = joinJudgements([fromTriangle([8]), fromTriangle([1])], [2, 1])
    expect(first?.[1]).toBeCloseTo(4, 12)
    expect(joinJudgements([fromTriangle([8]), fromTriangle([1])], [0, 1])).toEqual([
      [1, 1],
      [1, 1],
    ])
  })

  it('an answer not given is not an answer of "equal"', () => {
    const silent: Judgements = [
      [1, null, 2],
      [null, 1, null],
      [1 / 2, null, 1],
    ]
    const joined = joinJudgements([fromTriangle([9, 2, 3]), silent])
    expect(joined[0]?.[1]).toBeCloseTo(9, 12)
    expect(joined[0]?.[2]).toBeCloseTo(2, 12)
    expect(joinJudgements([silent, silent])[0]?.[1]).toBeNull()
    expect(joinJudgements([silent, silent])[1]?.[0]).toBeNull()
  })

  it('nor is an answer of someone who is not heard', () => {
    const silent: Judgements = [
      [1, null],
      [null, 1],
    ]
    expect(joinJudgements([fromTriangle([8]), silent], [0, 1])).toEqual(silent)
  })

  it('keeps what both sides of a pair say of each other', () => {
    fc.assert(
      fc.property(judged, judged, (one, other) => {
        fc.pre(one.length === other.length)
        joinJudgements([one, other]).forEach((row, i, all) => {
          row.forEach((ratio, j) => {
            expect((ratio ?? 0) * (all[j]?.[i] ?? 0)).toBeCloseTo(1, 12)
          })
        })
      }),
    )
  })

  it('of one member is that member', () => {
    const matrix = fromTriangle([2, 3, 2])
    expect(largestGap(joinJudgements([matrix]).flat().map(Number), matrix.flat())).toBeLessThan(1e-14)
  })

  it('refuses members who judged different things, and nobody', () => {
    expect(() => joinJudgements([fromTriangle([2]), fromTriangle([2, 3, 2])])).toThrow(RangeError)
    expect(() => joinJudgements([])).toThrow(RangeError)
  })
})

describe('joining priorities', () => {
  const segments = [
    [0.247, 0.187, 0.566],
    [0.5, 0.25, 0.25],
    [0.626, 0.255, 0.119],
  ]

  it('gives equal segments of the worked example .468 .251 .281', () => {
    expect(largestGap(joinPriorities(segments, 'geometric'), [0.468, 0.251, 0.281])).toBeLessThan(6e-4)
  })

  it('and one person, one vote (2, 1 and 3 members) .493 .255 .252', () => {
    expect(largestGap(joinPriorities(segments, 'geometric', [2, 1, 3]), [0.493, 0.255, 0.252])).toBeLessThan(6e-4)
  })

  it('the arithmetic mean is another answer', () => {
    expect(largestGap(joinPriorities(segments, 'arithmetic'), [1.373 / 3, 0.692 / 3, 0.935 / 3])).toBeLessThan(1e-12)
  })

  it('of identical members is that member, whatever the voices', () => {
    fc.assert(
      fc.property(
        sharesOf(4),
        sharesOf(3),
        fc.constantFrom('arithmetic' as const, 'geometric' as const),
        (own, voices, kind) => {
          expect(largestGap(joinPriorities([own, own, own], kind, voices), own)).toBeLessThan(1e-13)
        },
      ),
    )
  })

  it('a segment without voice is not heard, not even its zeros', () => {
    expect(
      joinPriorities(
        [
          [1, 0],
          [0.25, 0.75],
        ],
        'geometric',
        [0, 2],
      ),
    ).toEqual([0.25, 0.75])
    expect(() =>
      joinPriorities(
        [
          [1, 0],
          [0, 1],
        ],
        'geometric',
      ),
    ).toThrow(RangeError)
  })

  it('inside a segment AIJ and AIP agree when the members never contradict themselves', () => {
    const members = [fromTriangle([2, 4, 2]), fromTriangle([3, 6, 2])]
    const together = priorities(joinJudgements(members))
    const apart = joinPriorities(
      members.map((m) => principalEigenvector(m).weights),
      'geometric',
    )
    expect(largestGap(together, apart)).toBeLessThan(1e-12)
  })
})

describe('spread', () => {
  it('is the sample standard deviation of each priority (worked by hand)', () => {
    expect(
      largestGap(
        spread([
          [0.2, 0.8],
          [0.4, 0.6],
        ]),
        [Math.SQRT2 / 10, Math.SQRT2 / 10],
      ),
    ).toBeLessThan(1e-15)
    // Three members a tenth apart: (0.01 + 0 + 0.01)/2 = 0.1².
    const three = [0.2, 0.3, 0.4].map((share) => [share, 1 - share])
    expect(largestGap(spread(three), [0.1, 0.1])).toBeLessThan(1e-15)
    expect(spread([[0.2, 0.8]])).toEqual([0, 0])
  })
})

describe('consensus', () => {
  const now = { variant: '2018', maxScale: 9 } as const
  const before = { variant: '2013', maxScale: 9 } as const
  const extreme = (n: number, favourite: number): readonly number[] =>
    Array.from({ length: n }, (_, i) => (i === favourite ? 9 : 1) / (n + 8))

  it('is 1 for one member, for identical ones, and over a single thing', () => {
    expect(consensus([[0.2, 0.3, 0.5]], now)).toBe(1)
    expect(consensus([extreme(3, 0), extreme(3, 0)], now)).toBeCloseTo(1, 12)
    expect(consensus([[1], [1]], now)).toBe(1)
  })

  it('is 0 when each is extreme for something else', () => {
    const members = [0, 1, 2, 3].map((favourite) => extreme(4, favourite))
    expect(consensus(members, now)).toBeCloseTo(0, 12)
    expect(consensus(members, before)).toBeCloseTo(0, 12)
  })

  it('two opposed members over five things: 0 % by the 2013 variant, 42.9 % by the 2018 one', () => {
    const members = [extreme(5, 0), extreme(5, 1)]
    expect(consensus(members, before)).toBeCloseTo(0, 12)
    expect(consensus(members, now)).toBeCloseTo(0.429, 3)
  })

  it('never leaves 0 … 1 and does not mind who is named first', () => {
    fc.assert(
      fc.property(fc.array(sharesOf(4), { minLength: 1, maxLength: 5 }), (members) => {
        for (const convention of [now, before]) {
          const value = consensus(members, convention)
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
          expect(consensus([...members].reverse(), convention)).toBeCloseTo(value, 10)
        }
      }),
    )
    expect(
      consensus(
        [
          [1, 0],
          [0, 1],
        ],
        now,
      ),
    ).toBe(0)
  })
})
