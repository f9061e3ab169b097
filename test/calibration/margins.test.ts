import { describe, expect, it } from 'vitest'
import { indices } from '../../src/engine/kernel/matrix'
import { streamOf } from '../../src/engine/kernel/random'
import { type SimulatedMesa, simulateMesa } from './mesa'
import { drawAgain, joined, type Observed, observe, outcome, weightShifts } from './secondMesa'
import { stepFor, survivalOf, withMargin } from './tabulate'

const some = indices(40).map((index) => simulateMesa(5, index))

/** Indifferent members; tables that give product i its level everywhere. */
const settled = (levels: readonly number[]): SimulatedMesa => ({
  people: {
    segments: [
      {
        voice: 1,
        answers: indices(4).map(() => [
          [[1]],
          [
            [1, 1],
            [1, 1],
          ],
        ]),
      },
    ],
    leaves: [[0, 1]],
  },
  rated: { by: 'tables', sheets: [indices(3).map(() => levels.map((level) => [level, level]))] },
})

const SIX = { survival: 6, chance: 6 }

const seen = (margin: number, survival: number): Observed => ({
  by: 'tables',
  method: 'ahp',
  people: 10,
  margin,
  contrastAgrees: true,
  shareOfPair: 1,
  shareOfSecond: 1,
  survival,
})

describe('an invented mesa', () => {
  it('is the same for the same seed and another for the next', () => {
    expect(simulateMesa(5, 3)).toEqual(simulateMesa(5, 3))
    expect(simulateMesa(5, 3)).not.toEqual(simulateMesa(5, 4))
    expect(simulateMesa(5, 3)).not.toEqual(simulateMesa(6, 3))
  })

  it('speaks in levels 1 to 5 and in Saaty’s ratios, both sides of each pair agreeing', () => {
    for (const { people, rated } of some) {
      for (const value of rated.sheets.flat(3)) expect([1, 2, 3, 4, 5]).toContain(value)
      for (const block of people.segments.flatMap(({ answers }) => answers).flat()) {
        block.forEach((row, i) => {
          row.forEach((value, j) => {
            const strong = Math.max(value ?? 0, 1 / (value ?? 0))
            expect(Math.abs(strong - Math.round(strong))).toBeLessThan(1e-9)
            expect(strong).toBeLessThanOrEqual(9 + 1e-9)
            expect((value ?? 0) * (block[j]?.[i] ?? 0)).toBeCloseTo(1, 12)
          })
        })
      }
    }
  })

  it('has a sheet per ballot where members rate, and one list of tables where tables do', () => {
    for (const { people, rated } of some) {
      const expected =
        rated.by === 'members' ? people.segments.map(({ answers }) => answers.length) : [rated.sheets[0]?.length]
      expect(rated.sheets.map((own) => own.length)).toEqual(expected)
    }
    expect(new Set(some.map(({ rated }) => rated.by))).toEqual(new Set(['tables', 'members']))
  })
})

describe('its second mesa', () => {
  it('has as many of each segment, all of them there before, and each member with the sheet that was theirs', () => {
    const mesa = some.find(({ rated }) => rated.by === 'members')
    if (!mesa) throw new Error('no mesa rated by members')
    const again = drawAgain(mesa, streamOf(1, 1))
    again.people.segments.forEach(({ answers }, s) => {
      const before = mesa.people.segments[s]?.answers ?? []
      expect(answers.length).toBe(before.length)
      answers.forEach((ballot, i) => {
        const who = before.indexOf(ballot)
        expect(who).toBeGreaterThanOrEqual(0)
        expect(again.rated.sheets[s]?.[i]).toBe(mesa.rated.sheets[s]?.[who])
      })
    })
    expect(again).not.toEqual(mesa)
  })
})

describe('the matrix and the pair', () => {
  it('tables meet in their median; segments first in their own, so that the crowd does not decide', () => {
    const sheets = [[[[1]], [[1]], [[1]]], [[[5]]], [[[4]]]]
    expect(joined({ by: 'members', sheets })).toEqual([[4]])
    expect(joined({ by: 'tables', sheets: [sheets.flat()] })).toEqual([[1]])
  })

  it('measures the points from the second to the third, and has no pair when the cut runs through a tie', () => {
    expect(outcome('ahp', [[2], [5], [4]], [1])).toEqual({ pair: [1, 2], margin: 50 })
    expect(outcome('ahp', [[4], [5], [4]], [1])).toBeNull()
    expect(outcome('topsis', [[2], [5], [3]], [1])).toMatchObject({ pair: [1, 2], margin: 25 })
  })

  it('a mesa of one mind always survives; a tie at the cut observes nothing', () => {
    const observed = observe(settled([5, 4, 2]), SIX, 1, 0)
    expect(
      observed.map(({ method, survival, shareOfPair, shareOfSecond, contrastAgrees }) => [
        method,
        survival,
        shareOfPair,
        shareOfSecond,
        contrastAgrees,
      ]),
    ).toEqual([
      ['ahp', 1, 1, 1, true],
      ['topsis', 1, 1, 1, true],
    ])
    expect(weightShifts([settled([5, 4, 2])], 3, 1)).toEqual([0, 0, 0, 0, 0, 0])
    expect(observe(settled([5, 4, 4]), SIX, 1, 0)).toEqual([])
  })

  it('one table of three against the pair: it survives unless that one is drawn twice or more, 20 times in 27', () => {
    const divided = [
      [
        [5, 5],
        [4, 4],
        [3, 3],
      ],
      [
        [5, 5],
        [2, 2],
        [3, 3],
      ],
      [
        [5, 5],
        [4, 4],
        [3, 3],
      ],
    ]
    const rated = { by: 'tables', sheets: [divided] } as const
    const [ahp] = observe({ ...settled([5, 3, 3]), rated }, { survival: 2000, chance: 2 }, 3, 0)
    // Drawn twice or more: (1/3)³ + 3 (1/3)² (2/3) = 7/27; the median is then its own level.
    expect(ahp?.margin).toBeCloseTo(25, 9)
    expect(Math.abs((ahp?.survival ?? 0) - 20 / 27)).toBeLessThan(4 * Math.sqrt(((20 / 27) * (7 / 27)) / 2000))
  })
})

describe('the table', () => {
  it('has the mean and its standard error over mesas', () => {
    const { mesas, share, error } = survivalOf([seen(1, 0.5), seen(1, 0.7), seen(1, 0.9)])
    expect(mesas).toBe(3)
    expect(share).toBeCloseTo(0.7, 12)
    expect(error).toBeCloseTo(0.2 / Math.sqrt(3), 12)
    expect(survivalOf([])).toEqual({ mesas: 0, share: null, error: null })
    expect(survivalOf([seen(1, 0.5)])).toEqual({ mesas: 1, share: 0.5, error: null })
  })

  it('counts a margin on the edge in the wider bin', () => {
    expect(withMargin([seen(2, 1), seen(5, 1)], 2, 5).map(({ margin }) => margin)).toEqual([2])
  })

  it('finds the first point that keeps the promise, and not one that a wider point breaks', () => {
    const steady = indices(14).flatMap((margin) => [seen(margin, margin / 10), seen(margin, margin / 10)])
    expect(stepFor(steady, 0.75)).toBe(8)
    const broken = indices(8).map(() => seen(10.5, 0))
    expect(stepFor([...steady, ...broken], 0.75)).toBe(11)
    expect(stepFor([seen(1, 0.2), seen(2, 0.2)], 0.75)).toBeNull()
  })
})

describe('the simulation itself', () => {
  const observed = indices(60).flatMap((index) => observe(simulateMesa(5, index), SIX, 6, index))

  it('repeats itself', () => {
    expect(observe(simulateMesa(5, 0), SIX, 6, 0)).toEqual(observed.slice(0, 2))
  })

  it('wide margins survive more often than narrow ones, beyond chance', () => {
    const [narrow, wide] = [withMargin(observed, 0, 2), withMargin(observed, 9, 100)].map(survivalOf)
    const apart = (wide?.share ?? 0) - (narrow?.share ?? 1)
    expect(apart).toBeGreaterThan(3 * Math.hypot(wide?.error ?? 1, narrow?.error ?? 1))
  })
})
