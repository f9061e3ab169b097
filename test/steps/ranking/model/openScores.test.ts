import { describe, expect, it } from 'vitest'
import { id } from '../../../../src/domain/ids'
import type { Evaluation, RankedProduct } from '../../../../src/engine/evaluate'
import { openScores } from '../../../../src/steps/ranking/model/openScores'

const row = (name: string, score: number, interval: RankedProduct['interval'] = null): RankedProduct => ({
  product: id(name),
  place: 1,
  score,
  interval,
  coverage: 0.75,
  contributions: [],
  contrastPlace: 1,
  contrastScore: 0,
})
// Only the rows are read.
const of = (...rows: readonly RankedProduct[]) => openScores({ rows } as unknown as Evaluation)
const crossing = (...rows: readonly RankedProduct[]) => of(...rows).map(({ product, crosses }) => [product, crosses])

describe('products with unknown cells', () => {
  it('come with what those leave open, and the others do not come', () => {
    expect(of(row('a', 80), row('b', 70, [60, 75]), row('c', 50))).toEqual([
      { product: 'b', low: 60, high: 75, coverage: 0.75, crosses: false },
    ])
  })

  it('may leave the pair when their worst is under the best of somebody outside', () => {
    expect(crossing(row('a', 80), row('b', 70, [60, 75]), row('c', 61))).toEqual([['b', true]])
    expect(crossing(row('a', 80), row('b', 70, [60, 75]), row('c', 60))).toEqual([['b', false]])
    expect(crossing(row('a', 80), row('b', 70, [60, 75]), row('c', 50, [40, 62]))).toEqual([
      ['b', true],
      ['c', true],
    ])
  })

  it('may enter the pair when their best is over the worst of somebody inside', () => {
    expect(crossing(row('a', 80), row('b', 70), row('c', 60, [50, 71]))).toEqual([['c', true]])
    expect(crossing(row('a', 80), row('b', 70), row('c', 60, [50, 70]))).toEqual([['c', false]])
    expect(crossing(row('a', 80, [52, 90]), row('b', 70), row('c', 50, [40, 55]))).toEqual([
      ['a', true],
      ['c', true],
    ])
  })

  it('enter and leave nothing where there are only two', () => {
    expect(crossing(row('a', 80, [10, 90]), row('b', 70, [0, 100]))).toEqual([
      ['a', false],
      ['b', false],
    ])
  })
})
