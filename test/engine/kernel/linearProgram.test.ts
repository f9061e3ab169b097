import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linearProgram } from '../../../src/engine/kernel/linearProgram'
import { dot } from '../../../src/engine/kernel/matrix'

const NONE = { rows: [], limits: [], sums: [], totals: [] }

describe('a small linear programme', () => {
  it('finds the corner worked by hand: most of 3x + 5y under x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 is 36 at (2, 6)', () => {
    // Hillier & Lieberman's Wyndor Glass.
    const optimum = linearProgram({
      ...NONE,
      cost: [-3, -5],
      rows: [
        [1, 0],
        [0, 2],
        [3, 2],
      ],
      limits: [4, 12, 18],
    })
    expect(optimum).toEqual({ status: 'optimal', x: [2, 6], value: -36 })
  })

  it('takes sums, limits below zero and rows that say the same twice', () => {
    const optimum = linearProgram({
      cost: [1, 2],
      rows: [[-1, 0]],
      limits: [-0.25],
      sums: [
        [1, 1],
        [2, 2],
      ],
      totals: [1, 2],
    })
    expect(optimum).toEqual({ status: 'optimal', x: [1, 0], value: 1 })
    const turned = linearProgram({ cost: [2, 1], rows: [[-1, 0]], limits: [-0.25], sums: [[1, 1]], totals: [1] })
    expect(turned).toEqual({ status: 'optimal', x: [0.25, 0.75], value: 1.25 })
  })

  it('says that nothing fits, and that nothing stops it', () => {
    expect(linearProgram({ ...NONE, cost: [1], rows: [[1], [-1]], limits: [1, -2] })).toEqual({ status: 'infeasible' })
    expect(linearProgram({ ...NONE, cost: [-1], rows: [[-1]], limits: [0] })).toEqual({ status: 'unbounded' })
  })

  it('does not circle where ordinary rules do (Beale 1955)', () => {
    const optimum = linearProgram({
      ...NONE,
      cost: [-0.75, 150, -0.02, 6],
      rows: [
        [0.25, -60, -0.04, 9],
        [0.5, -90, -0.02, 3],
        [0, 0, 1, 0],
      ],
      limits: [0, 0, 1],
    })
    expect(optimum.status === 'optimal' && optimum.value).toBeCloseTo(-0.05, 12)
  })

  it('is never beaten by a point that fits, and fits itself', () => {
    const coefficient = fc.integer({ min: -5, max: 9 })
    const row = fc.tuple(coefficient, coefficient, coefficient)
    const share = fc.integer({ min: 0, max: 20 })
    fc.assert(
      fc.property(
        row,
        fc.array(row, { maxLength: 5 }),
        fc.tuple(share, share, share),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }),
        (cost, rows, point, slack) => {
          // The limits leave room for the point, so something fits.
          const limits = rows.map((one, i) => dot(one, point) + (slack[i] ?? 0))
          const optimum = linearProgram({ cost, rows, limits, sums: [[1, 1, 1]], totals: [dot([1, 1, 1], point)] })
          if (optimum.status !== 'optimal') return false
          const fits =
            rows.every((one, i) => dot(one, optimum.x) <= (limits[i] ?? 0) + 1e-7) && optimum.x.every((x) => x > -1e-9)
          return (
            fits && optimum.value <= dot(cost, point) + 1e-7 && Math.abs(dot(cost, optimum.x) - optimum.value) < 1e-7
          )
        },
      ),
    )
  })
})
