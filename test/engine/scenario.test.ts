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
const SECOND_ONLY = WEIGHTS.map((_, k) => (k === 1 ? 1 : 0))
const group: GroupWeights = {
  nodes: [],
  people: { segments: [], leaves: [] },
  official: judged(WEIGHTS),
  everyone: judged(FIRST_ONLY),
  segments: [
    { ...judged(null), segment: id<SegmentId>('eps'), answered: 0, members: 1, voice: 1 },
    { ...judged(SECOND_ONLY), segment: id<SegmentId>('pri'), answered: 1, members: 1, voice: 1 },
  ],
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
  settings: [],
  valueLine: null,
  joining: 'median',
  without: { indicators: [], products: [], mesas: [] },
  twoChains: false,
  changes: [],
  ...change,
})
/** Cacao and its bars are of one chain, as are the two dairies; the others have one each. */
const CHAINS: Readonly<Record<string, string>> = { cacao: 'cacao', cafe: 'cacao', queso: 'leche', maracuya: 'leche' }
const sameChain = (one: string, other: string) => (CHAINS[one] ?? one) === (CHAINS[other] ?? other)
const result = (change: Partial<Scenario>, of = problem) => scenarioResult(scenario(change), of, group, sameChain)
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

  it('gives points of 100 and a margin by AHP and TOPSIS, the method’s own figures and no margin by others', () => {
    const topsis = result({ method: 'topsis' })
    expect(topsis?.rows.map(({ score }) => score.toFixed(2))).toEqual(['58.77', '57.74', '53.92', '50.24', '47.49'])
    expect(topsis?.margin).toBeCloseTo(57.74 - 53.92, 1)
    expect(result({})?.margin).toBeCloseTo(0.13, 2)
    const vikor = result({ method: 'vikor' })
    expect(vikor?.rows.every(({ score }) => score <= 0 && score >= -1)).toBe(true)
    expect(vikor?.margin).toBeNull()
  })

  it('has no margin and no tie with two products', () => {
    const products = ['queso', 'maracuya', 'maiz'].map(product)
    const two = result({ without: { indicators: [], products, mesas: [] } })
    expect(two).toMatchObject({ pair: ['cacao', 'cafe'], margin: null, tied: [] })
  })

  it('takes the weights of one segment, or of everybody', () => {
    const points = (weights: ScenarioWeights) =>
      Object.fromEntries(result({ weights })?.rows.map(({ product: one, score }) => [one, score]) ?? [])
    const worth = (k: number) => Object.fromEntries(NAMES.map((name, i) => [name, 25 * ((LEVELS[i]?.[k] ?? 0) - 1)]))
    expect(points({ kind: 'segment', segment: id<SegmentId>('pri') })).toEqual(worth(1))
    expect(points({ kind: 'people' })).toEqual(worth(0))
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

  it('takes the parameters of its method, and has no result for one the method does not take', () => {
    const setting = (parameter: string, value: string) => ({ method: 'vikor', settings: [{ parameter, value }] })
    const scores = (change: Partial<Scenario>) => result(change)?.rows.map(({ score }) => score)
    expect(scores(setting('v', '0.5'))).toEqual(scores({ method: 'vikor' }))
    // v = 1 hears the majority alone: the weighted sum of the regrets, and so the order of the min–max sum.
    expect(result(setting('v', '1'))?.rows.map(({ product: one }) => one)).toEqual(
      result({ method: 'wsm' })?.rows.map(({ product: one }) => one),
    )
    expect(scores(setting('v', '1'))).not.toEqual(scores(setting('v', '0')))
    expect(result(setting('v', '1.5'))).toBeNull()
    expect(result(setting('v', 'mucho'))).toBeNull()
    expect(result(setting('w', '1'))).toBeNull()
    const normalisation = (value: string) => ({ method: 'wsm', settings: [{ parameter: 'normalisation', value }] })
    expect(result(normalisation('vector'))?.rows).toHaveLength(5)
    expect(scores(normalisation('vector'))).not.toEqual(scores({ method: 'wsm' }))
    expect(result(normalisation('otra'))).toBeNull()
  })

  it('may value the levels otherwise: on 0-10-30-60-100 each 3 is worth 30 and no longer 50', () => {
    const line = [0, 10, 30, 60, 100] as const
    const expected = LEVELS.map((row) =>
      row.reduce((total, level, k) => total + (WEIGHTS[k] ?? 0) * (line[level - 1] ?? 0), 0),
    ).toSorted((one, other) => other - one)
    const found = result({ valueLine: line })?.rows.map(({ score }) => score)
    expect(found).toEqual(expected.map((score) => expect.closeTo(score, 9)))
    // And what a value takes off is taken off on that line: 100 × 0.8 = 80, half-way from 4 to 5.
    const changes = [{ indicator: indicator('k0'), products: [product('maiz')], percent: 80 }]
    expect(scenarioProblem(scenario({ valueLine: line, changes }), problem, group)?.scores[4]?.[0]).toBeCloseTo(4.5, 12)
  })

  it('may ask for two chains: the second gives way to the first of another chain', () => {
    const found = result({ twoChains: true })
    expect(found?.pair).toEqual(['cacao', 'queso'])
    // Third is who would follow Queso: Maracuyá with 49.38, not Café, which cannot enter.
    expect(found?.margin).toBeCloseTo(56.25 - 49.38, 1)
    expect(found?.rows.map(({ product: one }) => one)).toEqual(result({})?.rows.map(({ product: one }) => one))
    const nobody = () => false
    expect(scenarioResult(scenario({ twoChains: true }), problem, group, nobody)).toEqual(result({}))
    const everything = () => true
    expect(scenarioResult(scenario({ twoChains: true }), problem, group, everything)?.pair).toEqual(['cacao', 'cafe'])
  })

  it('breaks no tie by the order of the list: at the cut, nor between two of one chain at the top', () => {
    const tiedWith = (levels: readonly number[]) => ({
      ...problem,
      scores: LEVELS.map((row, i) => (i < 2 ? row : levels)),
    })
    const [cacao = [], coffee = []] = LEVELS
    expect(result({}, tiedWith(coffee))?.tied).toEqual(['cafe', 'queso', 'maracuya', 'maiz'])
    // Cacao alone at the top; Café is of its chain and out, the other three share what is left of the cut.
    expect(result({ twoChains: true }, tiedWith(coffee))?.tied).toEqual(['queso', 'maracuya', 'maiz'])
    const level = { ...problem, scores: LEVELS.map((row, i) => (i === 1 ? cacao : row)) }
    expect(result({}, level)?.tied).toEqual([])
    expect(result({ twoChains: true }, level)?.tied).toEqual(['cacao', 'cafe'])
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
    const changes = [{ indicator: indicator('k0'), products: [product('maiz')], percent: 80 }]
    const rest = scenarioProblem(scenario({ changes }), problem, group)?.scores.map((row) => row.slice(1))
    expect(rest).toEqual(LEVELS.map((row) => row.slice(1)))
    expect(change(150)).toEqual([3, 3, 4, 3, 5])
    expect(change(0)).toEqual([3, 3, 4, 3, 1])
  })

  it('leaves products out of the order and moves nobody else by the official method', () => {
    const without = { indicators: [], products: [product('cafe')], mesas: [] }
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

describe('changes of ratings', () => {
  const at = (steps: number, products = [product('maiz')], moves: Parameters<typeof scenarioProblem>[3] = []) =>
    scenarioProblem(
      scenario({ changes: [{ kind: 'rating', indicator: indicator('k0'), products, steps }] }),
      problem,
      group,
      moves,
    )?.scores.map((row) => row[0])

  it('add levels and stay on the scale, for the products named and no other', () => {
    const before = problem.scores.map((row) => row[0] ?? 0)
    const maiz = problem.products.indexOf(product('maiz'))
    for (const steps of [-4, -1, 1, 4])
      expect(at(steps)).toEqual(
        before.map((level, i) => (i === maiz ? Math.min(5, Math.max(1, level + steps)) : level)),
      )
  })

  it('come on top of what changed data move, and move nothing that nobody rated', () => {
    const unrated = { ...problem, states: problem.states.map((row) => row.map(() => 'sd' as const)) }
    const moves = [{ product: product('maiz'), indicator: indicator('k0'), from: 4, to: 3 }] as const
    const changed = scenarioProblem(scenario({}), unrated, group, moves)
    expect(changed?.scores).toEqual(problem.scores)
    const maiz = problem.products.indexOf(product('maiz'))
    const level = problem.scores[maiz]?.[0] ?? 0
    expect(at(1, [product('maiz')], moves)?.[maiz]).toBe(level)
  })
})
