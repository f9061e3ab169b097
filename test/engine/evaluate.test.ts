import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_METHOD, type MethodChoice } from '../../src/domain/method'
import { evaluate, samePair } from '../../src/engine/evaluate'
import type { DecisionProblem } from '../../src/engine/problem'
import { indicator, product } from '../support/ranking'
import { LEVELS, WEIGHTS } from './workedExample'

const NAMES = ['cacao', 'cafe', 'queso', 'maracuya', 'maiz']
const PRECIO = 3
const QUESO = 2

/** The worked example with every cell known; `change` names what differs. */
const example = (change: Partial<DecisionProblem> = {}): DecisionProblem => ({
  products: NAMES.map(product),
  indicators: WEIGHTS.map((_, k) => indicator(`k${k}`)),
  scores: LEVELS,
  worst: LEVELS,
  best: LEVELS,
  weights: WEIGHTS,
  states: LEVELS.map((row) => row.map(() => 'rated')),
  valueLine: DEFAULT_METHOD.valueLine,
  ...change,
})

const withPrecioOfQueso = (level: number) =>
  LEVELS.map((row, i) => row.map((own, k) => (i === QUESO && k === PRECIO ? level : own)))

/** The first products of the worked example. */
const only = (count: number): DecisionProblem => {
  const cut = <T>(rows: readonly T[]) => rows.slice(0, count)
  const all = example()
  return {
    ...all,
    products: cut(all.products),
    scores: cut(LEVELS),
    worst: cut(LEVELS),
    best: cut(LEVELS),
    states: cut(all.states),
  }
}

describe('the ranking', () => {
  it('story 1: 61.27, 56.38, 56.25, 49.38 and 46.61, the other method beside, and why the cut is a tie', () => {
    const { rows, pair, contrastPair, margin, tie, tiedAtCut } = evaluate(example(), DEFAULT_METHOD)
    expect(rows.map(({ product: one, score }) => [one, score.toFixed(2)])).toEqual([
      ['cacao', '61.27'],
      ['cafe', '56.38'],
      ['queso', '56.25'],
      ['maracuya', '49.38'],
      ['maiz', '46.61'],
    ])
    expect(rows.map(({ contrastPlace, contrastScore }) => [contrastPlace, contrastScore.toFixed(2)])).toEqual([
      [2, '57.74'],
      [3, '53.92'],
      [1, '58.77'],
      [5, '47.49'],
      [4, '50.24'],
    ])
    expect(pair).toEqual(['cacao', 'cafe'])
    expect(contrastPair).toEqual(['queso', 'cacao'])
    expect(margin).toBeCloseTo(0.13, 2)
    expect(tie).toEqual(['small-margin', 'contrast-differs'])
    expect(tiedAtCut).toEqual([])
  })

  it('story 10: PRECIO of Queso unknown: 42 to 61, coverage 81 %, and it may enter the pair', () => {
    const problem = example({
      scores: withPrecioOfQueso(3),
      worst: withPrecioOfQueso(1),
      best: withPrecioOfQueso(5),
      states: LEVELS.map((row, i) => row.map((_, k) => (i === QUESO && k === PRECIO ? 'sd' : 'rated'))),
    })
    const { rows, tie } = evaluate(problem, DEFAULT_METHOD)
    const queso = rows.find(({ product: one }) => one === 'queso')
    const [low, high] = queso?.interval ?? []
    expect(low).toBeCloseTo(56.25 - 14.21, 1)
    expect(high).toBeCloseTo(56.25 + 4.74, 1)
    expect([low, high].map((bound) => Math.round(bound ?? 0))).toEqual([42, 61])
    expect(queso?.coverage).toBeCloseTo(0.81, 2)
    expect(tie).toContain('interval-overlaps')
    expect(rows.filter(({ interval }) => interval !== null)).toHaveLength(1)
    expect(rows.find(({ product: one }) => one === 'cacao')?.coverage).toBeCloseTo(1, 12)
  })

  it('takes a cell nobody rated for a cell without data: an interval, and less coverage', () => {
    const problem = example({
      scores: withPrecioOfQueso(3),
      worst: withPrecioOfQueso(1),
      best: withPrecioOfQueso(5),
      states: LEVELS.map((row, i) => row.map((_, k) => (i === QUESO && k === PRECIO ? 'missing' : 'rated'))),
    })
    const queso = evaluate(problem, DEFAULT_METHOD).rows.find(({ product: one }) => one === 'queso')
    expect(queso?.interval?.map(Math.round)).toEqual([42, 61])
    expect(queso?.coverage).toBeCloseTo(0.81, 2)
  })

  it('adds up: the contributions of the indicators are the score', () => {
    for (const { contributions, score } of evaluate(example(), DEFAULT_METHOD).rows) {
      expect(contributions.reduce((sum, points) => sum + points, 0)).toBeCloseTo(score, 9)
    }
  })

  it('gives none, one or two products their places without a margin or a tie', () => {
    expect(evaluate(only(0), DEFAULT_METHOD)).toMatchObject({ rows: [], pair: [], margin: null, tie: [] })
    expect(evaluate(only(1), DEFAULT_METHOD)).toMatchObject({ pair: ['cacao'], margin: null, tie: [] })
    expect(evaluate(only(2), DEFAULT_METHOD)).toMatchObject({ pair: ['cacao', 'cafe'], margin: null, tie: [] })
  })

  it('leaves equals equal: one place for all, and the cut says that it runs through a tie', () => {
    const same = LEVELS.map(() => LEVELS[0] ?? [])
    const { rows, tiedAtCut, tie, margin } = evaluate(
      example({ scores: same, worst: same, best: same }),
      DEFAULT_METHOD,
    )
    expect(rows.map(({ place, contrastPlace }) => [place, contrastPlace])).toEqual(NAMES.map(() => [1, 1]))
    expect(tiedAtCut).toEqual(NAMES)
    expect(margin).toBe(0)
    expect(tie).toEqual(['equal-scores', 'small-margin'])
  })

  it('gives each product the same place however the rows stand, ties included', () => {
    const scores = [LEVELS[0], LEVELS[1], LEVELS[1], LEVELS[3], LEVELS[4]].map((row) => row ?? [])
    const places = (order: readonly number[], choice: MethodChoice) => {
      const rows = order.map((i) => scores[i] ?? [])
      const problem = example({
        products: order.map((i) => product(NAMES[i] ?? '')),
        scores: rows,
        worst: rows,
        best: rows,
      })
      const found = evaluate(problem, choice)
      return {
        places: Object.fromEntries(
          found.rows.map(({ product: one, place, contrastPlace }) => [one, [place, contrastPlace]]),
        ),
        tied: found.tiedAtCut.toSorted(),
      }
    }
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.constantFrom('ahp' as const, 'topsis' as const),
        (order, official) => {
          const choice = { ...DEFAULT_METHOD, official }
          expect(places(order, choice)).toEqual(places([0, 1, 2, 3, 4], choice))
        },
      ),
      { numRuns: 40 },
    )
    expect(places([0, 1, 2, 3, 4], DEFAULT_METHOD).tied).toEqual(['cafe', 'queso'])
  })

  it('is a technical tie under two points, and two points are enough', () => {
    const margin = (points: number) => {
      const rows = [[5], [3], [3 - points / 25]]
      const problem = example({
        products: ['a', 'b', 'c'].map(product),
        indicators: [indicator('k')],
        scores: rows,
        worst: rows,
        best: rows,
        weights: [1],
        states: rows.map(() => ['rated']),
      })
      return evaluate(problem, DEFAULT_METHOD).tie
    }
    expect(margin(1.99)).toEqual(['small-margin'])
    expect(margin(2)).toEqual([])
  })

  it('may cross only when an unknown cell reaches past the cut', () => {
    const overlap = (best: number) => {
      const known = [[5], [4], [1]]
      const problem = example({
        products: ['a', 'b', 'c'].map(product),
        indicators: [indicator('k')],
        scores: known,
        worst: known,
        best: [[5], [4], [best]],
        weights: [1],
        states: [['rated'], ['rated'], ['sd']],
      })
      return evaluate(problem, DEFAULT_METHOD).tie
    }
    expect(overlap(3.9)).toEqual([])
    expect(overlap(4.1)).toEqual(['interval-overlaps'])
  })
})

describe('two pairs', () => {
  const [cacao, cafe] = [product('cacao'), product('cafe')]

  it('are the same in either order', () => {
    expect(samePair([cacao, cafe], [cafe, cacao])).toBe(true)
    expect(samePair([cacao, cafe], [cacao, product('maiz')])).toBe(false)
  })

  it('are not the same when one lacks a product, from whichever side one looks', () => {
    expect(samePair([cacao], [cacao, cafe])).toBe(false)
    expect(samePair([cacao, cafe], [cacao])).toBe(false)
  })
})
