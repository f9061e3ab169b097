import fc from 'fast-check'
import { eigs, matrix as mathMatrix } from 'mathjs'
import { EigenvalueDecomposition } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import {
  consistencyIndex,
  consistencyRatio,
  fromTriangle,
  principalEigenvector,
  worstTriad,
} from '../../../src/engine/kernel/ahp'
import { type Matrix, shares, times } from '../../../src/engine/kernel/matrix'
import { randomIndex } from '../../../src/engine/kernel/randomIndex'
import { consistent, judged, largestGap, permuted, sharesOf } from './arbitrary'

const ratioOf = (matrix: Matrix): number =>
  consistencyRatio(
    consistencyIndex(principalEigenvector(matrix).lambdaMax, matrix.length),
    randomIndex(matrix.length) ?? Number.NaN,
  )

describe('principal eigenvector', () => {
  it('is seen at once in a matrix that agrees with itself (worked by hand)', () => {
    // The first counts 6 times the second and 3 times the third: 6 : 1 : 2.
    const { weights, lambdaMax, converged } = principalEigenvector(fromTriangle([6, 3, 1 / 2]))
    expect(largestGap(weights, [6 / 9, 1 / 9, 2 / 9])).toBeLessThan(1e-15)
    expect(lambdaMax).toBe(3)
    expect(converged).toBe(true)
  })

  it('gives the dimensions and indicators of the worked example', () => {
    const dimensions = fromTriangle([2, 3, 2])
    expect(largestGap(principalEigenvector(dimensions).weights, [0.5396, 0.297, 0.1634])).toBeLessThan(5e-5)
    expect(principalEigenvector(dimensions).lambdaMax).toBeCloseTo(3.0092, 4)
    expect(ratioOf(dimensions)).toBeCloseTo(0.0079, 4)
    const market = fromTriangle([2, 3, 1, 2, 1 / 2, 1 / 3])
    expect(largestGap(principalEigenvector(market).weights, [0.3509, 0.1891, 0.1091, 0.3509])).toBeLessThan(5e-5)
    expect(ratioOf(market)).toBeCloseTo(0.0038, 4)
  })

  it('has nothing to solve for two things, one, or none', () => {
    expect(
      principalEigenvector([
        [1, 3],
        [1 / 3, 1],
      ]),
    ).toMatchObject({ weights: [0.75, 0.25], lambdaMax: 2 })
    expect(principalEigenvector([[1]])).toMatchObject({ weights: [1], lambdaMax: 1, converged: true })
    expect(principalEigenvector([])).toMatchObject({ weights: [], converged: true })
    expect(consistencyIndex(1, 1)).toBe(0)
    expect(consistencyRatio(0, 0)).toBe(0)
  })

  it('is settled at the first look when everything counts alike: equal shares, and λ = n', () => {
    expect(principalEigenvector(fromTriangle([1, 1, 1, 1, 1, 1]))).toEqual({
      weights: [0.25, 0.25, 0.25, 0.25],
      lambdaMax: 4,
      converged: true,
      steps: 1,
    })
  })

  it('says so when the steps run out instead of passing off a guess', () => {
    const far = 1e9 // far beyond any judgement scale: the three eigenvalues have nearly the same size
    const circle = [
      [1, far, 1 / far],
      [1 / far, 1, far],
      [far, 1 / far, 1],
    ]
    expect(principalEigenvector(circle, [0.98, 0.01, 0.01]).converged).toBe(false)
  })

  it('refuses what is not a matrix of judgements', () => {
    expect(() => principalEigenvector([[1, 2]])).toThrow(RangeError)
    expect(() =>
      principalEigenvector([
        [1, 0],
        [2, 1],
      ]),
    ).toThrow(RangeError)
    expect(() =>
      principalEigenvector([
        [1, -2],
        [-1 / 2, 1],
      ]),
    ).toThrow(RangeError)
    expect(() =>
      principalEigenvector([
        [1, Number.NaN],
        [2, 1],
      ]),
    ).toThrow(RangeError)
    const beyond = Number.MAX_VALUE // finite, but not when two are added
    expect(() =>
      principalEigenvector([
        [1, beyond, beyond],
        [beyond, 1, beyond],
        [beyond, beyond, 1],
      ]),
    ).toThrow(RangeError)
  })

  it('agrees with ml-matrix on any judgements', () => {
    fc.assert(
      fc.property(judged, (matrix) => {
        const { weights, lambdaMax, converged } = principalEigenvector(matrix)
        const oracle = new EigenvalueDecomposition(matrix.map((row) => [...row]))
        const largest = oracle.realEigenvalues.indexOf(Math.max(...oracle.realEigenvalues))
        const vector = shares(oracle.eigenvectorMatrix.getColumn(largest).map(Math.abs))
        expect(converged).toBe(true)
        expect(Math.abs(lambdaMax - (oracle.realEigenvalues[largest] ?? 0))).toBeLessThan(1e-11)
        expect(largestGap(weights, vector)).toBeLessThan(1e-11)
      }),
      { numRuns: 200 },
    )
  })

  it('agrees with mathjs where mathjs finds an answer', () => {
    for (const matrix of [
      [2, 3, 2],
      [5, 6, 7, 4, 6, 4],
      [7, 1 / 5, 1 / 8],
    ].map(fromTriangle)) {
      const { values, eigenvectors } = eigs(mathMatrix(matrix.map((row) => [...row])))
      const real = (values.valueOf() as readonly (number | { readonly re: number })[]).map((value) =>
        typeof value === 'number' ? value : value.re,
      )
      const lambda = Math.max(...real)
      const vector = eigenvectors[real.indexOf(lambda)]?.vector.valueOf() as readonly (
        | number
        | { readonly re: number }
      )[]
      const { weights, lambdaMax } = principalEigenvector(matrix)
      expect(lambdaMax).toBeCloseTo(lambda, 10)
      const parts = vector.map((part) => Math.abs(typeof part === 'number' ? part : part.re))
      expect(largestGap(weights, shares(parts))).toBeLessThan(1e-9)
    }
  })

  it('is an eigenvector: A w = λ w, and λ is never below n', () => {
    fc.assert(
      fc.property(judged, (matrix) => {
        const { weights, lambdaMax } = principalEigenvector(matrix)
        expect(
          largestGap(
            times(matrix, weights),
            weights.map((weight) => lambdaMax * weight),
          ),
        ).toBeLessThan(1e-13 * lambdaMax)
        expect(lambdaMax).toBeGreaterThanOrEqual(matrix.length)
      }),
    )
  })

  it('gives back the weights of judgements that agree, with CR exactly 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }).chain(sharesOf), (weights) => {
        expect(largestGap(principalEigenvector(consistent(weights)).weights, weights)).toBeLessThan(1e-14)
        expect(ratioOf(consistent(weights))).toBe(0)
      }),
    )
  })

  it('does not mind in which order things are named', () => {
    fc.assert(
      fc.property(
        judged.chain((matrix) =>
          fc.tuple(
            fc.constant(matrix),
            fc.shuffledSubarray(
              matrix.map((_, i) => i),
              { minLength: matrix.length },
            ),
          ),
        ),
        ([matrix, order]) => {
          const { weights } = principalEigenvector(matrix)
          const moved = order.map((i) => weights[i] ?? Number.NaN)
          expect(largestGap(principalEigenvector(permuted(matrix, order)).weights, moved)).toBeLessThan(1e-12)
        },
      ),
    )
  })

  it('arrives at the same place from another start', () => {
    const matrix = fromTriangle([5, 6, 7, 4, 6, 4])
    const cold = principalEigenvector(matrix)
    const warm = principalEigenvector(matrix, cold.weights)
    expect(warm.steps).toBeLessThan(cold.steps)
    expect(largestGap(warm.weights, cold.weights)).toBeLessThan(1e-13)
  })
})

describe('the worst triad', () => {
  it('is the one where direct and roundabout judgement differ most (worked by hand)', () => {
    // 0 is twice 1, 1 is twice 2: 0 should be 4 times 2, and was judged 8 times. |1 − 4/8| = ½; the rest agrees.
    const matrix = fromTriangle([2, 8, 8, 2, 4, 1])
    expect(worstTriad(matrix)?.items).toEqual([0, 1, 2])
    expect(worstTriad(matrix)?.inconsistency).toBeCloseTo(0.5, 12)
  })

  it('may come after others that contradict less', () => {
    // 0, 1, 2 agree; 1 is twice 2 and 2 twice 3, yet 1 was judged 16 times 3 instead of 4: |1 − 4/16|. By 0 it is 8 for 4 and 4 for 2.
    const matrix = fromTriangle([2, 4, 8, 2, 16, 2])
    expect(worstTriad(matrix)).toEqual({ items: [0, 1, 3], inconsistency: 0.75 })
  })

  it('sees a circle: each preferred to the next', () => {
    // a > b 3, b > c 3, c > a 3: round 9 against 1/3, 1 − 1/27.
    expect(worstTriad(fromTriangle([3, 1 / 3, 3]))?.inconsistency).toBeCloseTo(26 / 27, 12)
  })

  it('needs three answers', () => {
    expect(
      worstTriad([
        [1, 2],
        [1 / 2, 1],
      ]),
    ).toBeNull()
    for (const hole of [0, 1, 2]) {
      const [first, second, third] = [2, 3, 6].map((ratio, pair) => (pair === hole ? null : ratio))
      expect(
        worstTriad([
          [1, first ?? null, third ?? null],
          [null, 1, second ?? null],
          [null, null, 1],
        ]),
      ).toBeNull()
    }
  })

  it('finds nothing in judgements that agree', () => {
    expect(worstTriad(consistent([0.5, 0.3, 0.2]))?.inconsistency).toBeLessThan(1e-12)
  })
})

describe('a triangle of ballots', () => {
  it('becomes the whole matrix, reciprocal with ones on the diagonal', () => {
    expect(fromTriangle([2, 4, 8])).toEqual([
      [1, 2, 4],
      [0.5, 1, 8],
      [0.25, 0.125, 1],
    ])
    expect(fromTriangle([])).toEqual([[1]])
  })

  it('is refused when no matrix has that many pairs', () => {
    for (const ratios of [
      [1, 2],
      [1, 2, 3, 4],
    ])
      expect(() => fromTriangle(ratios)).toThrow(RangeError)
  })
})
