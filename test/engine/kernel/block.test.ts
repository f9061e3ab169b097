import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multiplyBlock, quantise, quantiseDistances, SCORE_STEPS, strideOf } from '../../../src/engine/kernel/block'
import { at, dot, indices, type Matrix } from '../../../src/engine/kernel/matrix'

const whole = (n: number, most: number) => fc.array(fc.integer({ min: 0, max: most }), { minLength: n, maxLength: n })

describe('a block of draws', () => {
  it('has room for alternatives in fours', () => {
    expect([1, 3, 4, 5, 8, 9].map(strideOf)).toEqual([4, 4, 4, 8, 8, 12])
  })

  it('is every draw’s weights times the values: whole numbers, so to the last digit', () => {
    const shapes = fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 9 }),
    )
    const blocks = shapes.chain(([count, n, m]) =>
      fc.tuple(
        fc.array(whole(n, 9), { minLength: count, maxLength: count }),
        fc.array(whole(n, 9), { minLength: m, maxLength: m }),
      ),
    )
    fc.assert(
      fc.property(blocks, ([weights, values]: readonly Matrix[]) => {
        const [count, n, stride] = [weights?.length ?? 0, weights?.[0]?.length ?? 0, strideOf(values?.length ?? 0)]
        const table = new Float64Array(n * stride)
        values?.forEach((row, i) => {
          row.forEach((value, j) => {
            table[j * stride + i] = value
          })
        })
        const given = new Float64Array((count + 1) * n)
        given.set(weights?.flat() ?? [])
        const out = new Float64Array((count + 1) * stride)
        multiplyBlock(given, count, n, table, stride, out)
        const found = indices(count).map((d) => Array.from(out.subarray(d * stride, (d + 1) * stride)))
        const expected = indices(count).map((d) =>
          indices(stride).map((i) => dot(at(weights ?? [], d), values?.[i] ?? indices(n).map(() => 0))),
        )
        expect(found).toEqual(expected)
      }),
    )
  })

  it('is compared in whole steps, the nearest', () => {
    const out = new Int32Array(5)
    quantise(Float64Array.of(0, 0.4, 0.6, 7, SCORE_STEPS - 1), 4, out)
    expect(Array.from(out)).toEqual([0, 0, 1, 7, 0])
  })

  it('of distances counts the part of the anti-ideal, and the middle where both are nothing', () => {
    const out = new Int32Array(6)
    quantiseDistances(Float64Array.of(1, 0, 1, 0, 1), Float64Array.of(0, 2, 3, 0, 2), 5, out)
    expect(Array.from(out)).toEqual([
      0,
      SCORE_STEPS,
      (SCORE_STEPS / 4) * 3,
      SCORE_STEPS / 2,
      Math.round((SCORE_STEPS / 3) * 2),
      0,
    ])
  })
})
