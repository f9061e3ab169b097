import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id, type ScenarioId, type SegmentId } from '../../src/domain/ids'
import { DEFAULT_METHOD } from '../../src/domain/method'
import type { Scenario, ScenarioWeights } from '../../src/domain/scenario'
import type { GroupWeights } from '../../src/engine/groupWeights'
import type { DecisionProblem } from '../../src/engine/problem'
import { scenarioProblem, scenarioResult, scenarioWeights } from '../../src/engine/scenario'
import { indicator, product } from '../support/ranking'
import { LEVELS, WEIGHTS } from './workedExample'

const NAMES = ['cacao', 'cafe', 'queso', 'maracuya', 'maiz']
const problem: DecisionProblem = {
  products: NAMES.map(product),
  indicators: WEIGHTS.map((_, k) => indicator(`k${k}`)),
  scores: LEVELS,
  worst: LEVELS,
  best: LEVELS,
  weights: WEIGHTS,
  states: LEVELS.map((row) => row.map(() => 'rated')),
  valueLine: DEFAULT_METHOD.valueLine,
}
const judged = (weights: readonly number[] | null) => ({ weights, ratio: null, open: [], blocks: [] })
const FIRST_ONLY = WEIGHTS.map((_, k) => (k === 0 ? 1 : 0))
const group: GroupWeights = {
  nodes: [],
  official: judged(WEIGHTS),
  everyone: judged(FIRST_ONLY),
  segments: [{ ...judged(null), segment: id<SegmentId>('eps'), answered: 0, members: 1, voice: 1 }],
  members: [],
  consensus: null,
  consensusByIndicator: [],
}
const scenario = (change: Partial<Scenario> = {}): Scenario => ({
  id: id<ScenarioId>('s'),
  name: 's',
  description: '',
  weights: { kind: 'mesa' },
  method: 'ahp',
  without: { indicators: [], products: [] },
  changes: [],
  ...change,
})
const result = (change: Partial<Scenario>, of = problem) => scenarioResult(scenario(change), of, group)
const points = (change: Partial<Scenario>) => result(change)?.rows.map(({ score }) => Math.round(score))

describe('scenarios', () => {
  it('story 13: the mesa’s own 61/56/56 beside equal weights 64/58/53, the same pair', () => {
    expect(points({})?.slice(0, 3)).toEqual([61, 56, 56])
    expect(points({ weights: { kind: 'equal' } })?.slice(0, 3)).toEqual([64, 58, 53])
    expect(result({ weights: { kind: 'equal' } })?.pair).toEqual(['cacao', 'cafe'])
  })

  it('story 13: by TOPSIS Queso enters and Café leaves', () => {
    expect(result({ method: 'topsis' })?.pair).toEqual(['queso', 'cacao'])
  })

  it('has no result without weights or without a method', () => {
    expect(result({ weights: { kind: 'segment', segment: id<SegmentId>('eps') } })).toBeNull()
    expect(result({ weights: { kind: 'segment', segment: id<SegmentId>('nadie') } })).toBeNull()
    expect(result({ method: 'astrología' })).toBeNull()
    expect(result({ weights: { kind: 'typed', shares: [] } })).toBeNull()
  })

  it('makes shares of whatever is typed, and of what is left when indicators are taken out', () => {
    const typed: ScenarioWeights = {
      kind: 'typed',
      shares: [0, 1].map((k) => ({ indicator: indicator(`k${k}`), millionths: 200_000 * (k + 1) })),
    }
    expect(scenarioWeights(typed, problem, group, [])?.slice(0, 3)).toEqual(
      [1 / 3, 2 / 3, 0].map((x) => expect.closeTo(x, 12)),
    )
    const without = scenarioWeights({ kind: 'mesa' }, problem, group, ['k0', 'k1'])
    expect(without?.slice(0, 2)).toEqual([0, 0])
    expect(without?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    expect(scenarioWeights({ kind: 'people' }, problem, group, ['k0'])).toBeNull()
  })

  it('takes twenty per cent off a value, and half as much again never passes the best', () => {
    const change = (percent: number) =>
      scenarioProblem(
        scenario({ changes: [{ indicator: indicator('k0'), products: [product('maiz')], percent }] }),
        problem,
        group,
      )?.scores.map((row) => row[0])
    // Maíz has a 5 on the first indicator: 100 × 0.8 = 80, which is level 4.2.
    expect(change(80)).toEqual([3, 3, 4, 3, expect.closeTo(4.2, 12)])
    expect(change(150)).toEqual([3, 3, 4, 3, 5])
    expect(change(0)).toEqual([3, 3, 4, 3, 1])
  })

  it('leaves products out of the order and moves nobody else by the official method', () => {
    const without = { indicators: [], products: [product('cafe')] }
    const rows = result({ without })?.rows.map(({ product: one, score }) => [one, score.toFixed(2)])
    expect(rows?.slice(0, 2)).toEqual([
      ['cacao', '61.27'],
      ['queso', '56.25'],
    ])
  })

  it('keeps an indicator that does not apply neutral under its own weights, not only under the mesa’s', () => {
    const share = fc.integer({ min: 1, max: 20 })
    fc.assert(
      fc.property(fc.array(share, { minLength: 9, maxLength: 9 }), fc.nat({ max: 8 }), (given, hole) => {
        const states = LEVELS.map((row, i) =>
          row.map((_, k) => (i === 0 && k === hole ? 'na' : 'rated') as 'na' | 'rated'),
        )
        const shares = given.map((part, k) => ({ indicator: indicator(`k${k}`), millionths: part * 10_000 }))
        const found = result({ weights: { kind: 'typed', shares } }, { ...problem, states })
        const rest = given.map((part, k) => (k === hole ? 0 : part))
        const total = rest.reduce((sum, part) => sum + part, 0)
        const expected = rest.reduce((sum, part, k) => sum + (part / total) * 25 * ((LEVELS[0]?.[k] ?? 0) - 1), 0)
        expect(found?.rows.find(({ product: one }) => one === 'cacao')?.score).toBeCloseTo(expected, 9)
      }),
      { numRuns: 40 },
    )
  })
})
