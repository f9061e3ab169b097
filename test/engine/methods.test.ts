import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Vector } from '../../src/engine/kernel/matrix'
import {
  type Axis,
  type Method,
  type NumericProblem,
  type Parameter,
  type ParameterValues,
  upward,
} from '../../src/engine/method'
import { METHODS, method } from '../../src/engine/methods'
import { largestGap } from './kernel/arbitrary'
import { LEVELS, PROBLEM, WEIGHTS } from './workedExample'

const run = (id: string, values: ParameterValues = {}, problem: NumericProblem = PROBLEM) =>
  method(id).run(problem, values)

describe('the registry', () => {
  it('names every file of methods/, and each method once', async () => {
    const folder = new URL('../../src/engine/methods/', import.meta.url)
    const files = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.ts'))
    for (const file of files) {
      const exported: Record<string, unknown> = await import(new URL(file, folder).href)
      const listed = METHODS.filter((one) => one === exported[basename(file, '.ts')])
      expect(listed, `${file} exports a method of its own name, named once in methods.ts`).toHaveLength(1)
    }
    expect(new Set(METHODS.map(({ id }) => id)).size).toBe(files.length)
  })

  it('offers the official method first and its contrast next', () => {
    expect(METHODS.slice(0, 2).map(({ id }) => id)).toEqual(['ahp', 'topsis'])
    expect(() => method('oracle')).toThrow(RangeError)
  })
})

describe('the worked example', () => {
  it('AHP: 61.27 56.38 56.25 49.38 46.61', () => {
    const { scores, ranks } = run('ahp')
    expect(largestGap(scores, [61.27, 56.38, 56.25, 49.38, 46.61])).toBeLessThan(0.005)
    expect(ranks).toEqual([1, 2, 3, 4, 5])
    expect((scores[1] ?? 0) - (scores[2] ?? 0)).toBeCloseTo(0.13, 2)
  })

  it('TOPSIS on the fixed scale: .5774 .5392 .5877 .4749 .5024, and another first', () => {
    const { scores, ranks } = run('topsis')
    expect(largestGap(scores, [0.5774, 0.5392, 0.5877, 0.4749, 0.5024])).toBeLessThan(0.5e-4)
    expect(ranks).toEqual([2, 3, 1, 5, 4])
  })

  it('equal weights: 63.89 58.33 52.78 52.78 44.44, the third place shared', () => {
    const { scores, ranks } = run('ahp', {}, { ...PROBLEM, weights: WEIGHTS.map(() => 1 / 9) })
    expect(largestGap(scores, [63.89, 58.33, 52.78, 52.78, 44.44])).toBeLessThan(0.005)
    expect(ranks).toEqual([1, 2, 3, 3, 5])
  })

  it('the contributions of AHP sum to the score', () => {
    const { scores, tables } = run('ahp')
    const parts = tables.find(({ caption }) => caption === 'contributions')?.values ?? []
    expect(
      largestGap(
        parts.map((row) => row.reduce((total, part) => total + part, 0)),
        scores,
      ),
    ).toBeLessThan(1e-12)
  })

  it('another value line is another order (levels 0-10-30-60-100 and 0-40-70-90-100)', () => {
    const steep = run('ahp', {}, { ...PROBLEM, valueLine: [0, 10, 30, 60, 100] }).scores
    // Maize by hand: DEM_NAC and VOLUMEN at 100, four 3s at 30, two 2s at 10, two 1s at 0.
    const [dn = 0, , pf = 0, pr = 0, ca = 0, co = 0, vo = 0, , ex = 0] = WEIGHTS
    expect(steep[4]).toBeCloseTo(100 * (dn + vo) + 30 * (pf + ca + co) + 10 * (pr + ex), 10)
  })
})

/** Every setting a form could make of the choices. */
const settings = (parameters: readonly Parameter[]): readonly ParameterValues[] =>
  parameters.reduce<readonly ParameterValues[]>(
    (all, parameter) =>
      all.flatMap((values) =>
        (parameter.type === 'choice' ? parameter.options : [parameter.default]).map((value) => ({
          ...values,
          [parameter.id]: value,
        })),
      ),
    [{}],
  )
const variants = METHODS.flatMap((one) => settings(one.parameters).map((values) => ({ one, values })))
const name = ({ one, values }: { readonly one: Method; readonly values: ParameterValues }): string =>
  [one.id, ...Object.values(values)].join(' ')
const named = variants.map((variant) => [name(variant), variant] as const)

const level = fc.integer({ min: 1, max: 5 })
const row = fc.array(level, { minLength: 3, maxLength: 3 })
const three = { ...PROBLEM, weights: [0.5, 0.3, 0.2], signs: [1, 1, 1] as const }

describe.each(named)('%s', (_, { one, values }) => {
  const scoresOf = (scores: NumericProblem['scores'], problem: NumericProblem = three): Vector =>
    one.run({ ...problem, scores }, values).scores

  it('has an answer for nobody, for one, for no indicators and for no weight at all', () => {
    expect(one.run({ ...three, scores: [] }, values)).toEqual({ scores: [], ranks: [], tables: [] })
    expect(one.run({ ...three, scores: [[1, 3, 5]] }, values).ranks).toEqual([1])
    expect(one.run({ ...three, scores: [[], []], weights: [], signs: [] }, values).ranks).toEqual([1, 1])
    const weightless = one.run(
      {
        ...three,
        weights: [0, 0, 0],
        scores: [
          [1, 2, 3],
          [5, 5, 5],
        ],
      },
      values,
    )
    expect(weightless.ranks).toEqual([1, 1])
    for (const score of weightless.scores) expect(Number.isFinite(score)).toBe(true)
  })

  it('ties everybody who is equal in everything', () => {
    for (const same of [1, 3, 5]) {
      const { scores, ranks } = one.run(
        {
          ...three,
          scores: [
            [same, same, same],
            [same, same, same],
          ],
        },
        values,
      )
      expect(ranks).toEqual([1, 1])
      for (const score of scores) expect(Number.isFinite(score)).toBe(true)
    }
  })

  it('a column in which all are equal changes no place', () => {
    const rows = [
      [1, 4, 2],
      [5, 2, 2],
      [3, 3, 2],
    ]
    const alone = { ...three, weights: [0.5, 0.3], signs: [1, 1] as const, scores: rows.map((r) => r.slice(0, 2)) }
    expect(one.run({ ...three, scores: rows }, values).ranks).toEqual(one.run(alone, values).ranks)
  })

  it('one indicator orders by itself', () => {
    const single = { ...three, weights: [1], signs: [1] as const, scores: [[2], [5], [1], [2]] }
    expect(one.run(single, values).ranks).toEqual([2, 1, 4, 2])
    expect(one.run({ ...single, signs: [-1] }, values).ranks).toEqual([2, 4, 1, 2])
  })

  it('moves with the rows and never puts the worse before the better', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 5 }),
        row,
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
        (others, base, gain) => {
          const better = base.map((value, j) => Math.min(5, value + (gain[j] ?? 0)))
          const rows = [better, base, ...others]
          const scores = scoresOf(rows)
          const [high = Number.NaN, low = Number.NaN] = upward(one, scores)
          expect(high).toBeGreaterThanOrEqual(low - 1e-12)
          expect(largestGap(scoresOf([...rows].reverse()), [...scores].reverse())).toBeLessThan(1e-12)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('explains itself in tables that fit', () => {
    const { tables } = one.run(PROBLEM, values)
    const length = (axis: Axis): number =>
      axis === 'product' ? LEVELS.length : axis === 'indicator' ? WEIGHTS.length : axis.length
    expect(tables.length).toBeGreaterThan(0)
    for (const table of tables) {
      expect(table.values).toHaveLength(length(table.rows))
      for (const cells of table.values) expect(cells).toHaveLength(length(table.columns))
    }
  })

  it('refuses missing cells, ragged rows, negative weights and settings it has not', () => {
    expect(() => scoresOf([[1, 2, Number.NaN]])).toThrow(RangeError)
    expect(() => scoresOf([[1, 2]])).toThrow(RangeError)
    expect(() => scoresOf([[1, 2, 3]], { ...three, weights: [1, -1, 1] })).toThrow(RangeError)
    expect(() => scoresOf([[1, 2, 3]], { ...three, signs: [1] })).toThrow(RangeError)
    expect(() => one.run({ ...three, scores: [] }, { mood: 'good' })).toThrow(RangeError)
  })
})

describe('on the fixed scale', () => {
  it.each(['ahp', 'topsis'])('%s: another product never changes anybody’s score', (id) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), row, (rows, newcomer) => {
        const before = run(id, {}, { ...three, scores: rows }).scores
        const after = run(id, {}, { ...three, scores: [...rows, newcomer] }).scores
        expect(after.slice(0, -1)).toEqual(before)
      }),
    )
  })

  it('textbook TOPSIS does change the order (why it is not the contrast)', () => {
    const order = (rows: NumericProblem['scores']): boolean => {
      const [a = 0, b = 0] = run('topsis', { normalisation: 'vector' }, { ...three, scores: rows }).scores
      return a > b
    }
    const seen = fc.check(
      fc.property(row, row, row, row, (a, b, c, newcomer) => {
        expect(order([a, b, c, newcomer])).toBe(order([a, b, c]))
      }),
      { numRuns: 2000, seed: 1 },
    )
    expect(seen.failed).toBe(true)
  })

  it('a top product has 100 and 1, a bottom one 0, costs mirrored', () => {
    const ends = {
      ...three,
      signs: [1, -1, 1] as const,
      scores: [
        [5, 1, 5],
        [1, 5, 1],
      ],
    }
    expect(largestGap(run('ahp', {}, ends).scores, [100, 0])).toBeLessThan(1e-12)
    expect(run('topsis', {}, ends).scores).toEqual([1, 0])
  })
})

describe('parameters', () => {
  it('take their default when left out and nothing they do not offer', () => {
    expect(run('topsis').scores).toEqual(run('topsis', { normalisation: 'fixed' }).scores)
    expect(run('topsis', { normalisation: 'vector' }).scores).not.toEqual(run('topsis').scores)
    expect(() => run('topsis', { normalisation: 'cosine' })).toThrow(RangeError)
    expect(() => run('topsis', { normalisation: 3 })).toThrow(RangeError)
  })
})
