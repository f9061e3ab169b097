import { describe, expect, it } from 'vitest'
import { id } from '../../../../src/domain/ids'
import { agreementOf } from '../../../../src/steps/ranking/model/agreement'

const order = (...names: readonly string[]) => names.map((name, i) => ({ product: id<never>(name), place: i + 1 }))

describe('how far two orders agree', () => {
  it('is one for the same order and minus one for the reverse, however the rows are listed', () => {
    const one = order('a', 'b', 'c', 'd')
    for (const [other, all] of [
      [one.toReversed(), 1],
      [order('d', 'c', 'b', 'a'), -1],
    ] as const) {
      const agreement = agreementOf(one, other)
      expect(agreement?.kendall).toBeCloseTo(all, 12)
      expect(agreement?.spearman).toBeCloseTo(all, 12)
    }
  })

  it('is by hand 2/3 and 0.8 when two neighbours of four change places', () => {
    const agreement = agreementOf(order('a', 'b', 'c', 'd'), order('b', 'a', 'c', 'd'))
    expect(agreement?.kendall).toBeCloseTo(2 / 3, 12)
    expect(agreement?.spearman).toBeCloseTo(0.8, 12)
  })

  it('is nothing for one product, or where one order ties them all', () => {
    expect(agreementOf(order('a'), order('a'))).toBeNull()
    const tied = order('a', 'b', 'c').map(({ product }) => ({ product, place: 1 }))
    expect(agreementOf(order('a', 'b', 'c'), tied)).toBeNull()
  })

  it('puts a product that the other order lacks behind all of it', () => {
    expect(agreementOf(order('a', 'b', 'c'), order('a', 'b'))).toEqual(
      agreementOf(order('a', 'b', 'c'), [...order('a', 'b'), { product: id<never>('c'), place: 2 }]),
    )
  })
})
