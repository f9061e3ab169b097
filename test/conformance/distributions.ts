import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import { type Distribution, quantile, standardNormal } from '../../src/engine/kernel/distributions'
import { at, dot, indices, type Matrix, type Vector } from '../../src/engine/kernel/matrix'
import type { Uniform } from '../../src/engine/kernel/random'
import { exp } from '../../src/engine/kernel/special'
import { asFields, asList, asVector, type Fields, matrix, number, oneOf, vector } from './case'

/** Draws the values of one criterion, one per alternative. */
export type Column = { readonly exact: Vector } | { readonly draw: (uniform: Uniform) => Vector }

/** Partial values of a criterion as the cases describe it: linear on its range, extrapolated outside, costs turned round. */
export function columnOf(criterion: Fields): Column {
  const [low = 0, high = 1] = vector(criterion, 'range')
  const partial = (x: number) => (number(criterion, 'direction') < 0 ? high - x : x - low) / (high - low)
  const given = criterion.distributions
  const list = Array.isArray(given) ? asList(given, 'distributions').map((item) => asFields(item, 'distribution')) : []
  const joint = Array.isArray(given) ? list.find(isJoint) : asFields(given, 'distributions')
  if (joint) {
    const draw = relativeLogitNormal(joint)
    return { draw: (uniform) => draw(uniform).map(partial) }
  }
  if (list.every(({ type }) => type === 'exact')) return { exact: list.map((item) => partial(number(item, 'value'))) }
  const draws = list.map(singleDraw)
  return { draw: (uniform) => draws.map((draw) => partial(draw(uniform()))) }
}

const isJoint = ({ type }: Fields): boolean => type === 'relative-logit-normal'

function singleDraw(fields: Fields): (share: number) => number {
  const type = oneOf(fields, 'type', ['exact', 'normal', 'lognormal', 'beta'])
  if (type === 'beta') {
    const [alpha, beta] = [number(fields, 'alpha'), number(fields, 'beta')]
    return (share) => betaQuantile(share, alpha, beta)
  }
  const distribution: Distribution =
    type === 'exact'
      ? { type, value: number(fields, 'value') }
      : { type, mean: number(fields, 'mean'), sd: number(fields, 'sd') }
  return (share) => quantile(distribution, share)
}

/** 1 / (1 + e^−x), x = a normal baseline common to all plus jointly normal effects, one per alternative. */
function relativeLogitNormal(fields: Fields): (uniform: Uniform) => Vector {
  const [baselineMean, baselineSd] = [number(fields, 'baselineMean'), number(fields, 'baselineSd')]
  const means = asVector(fields.mean, 'mean')
  const factor = cholesky(matrix(fields, 'cov'))
  return (uniform) => {
    const baseline = baselineMean + baselineSd * standardNormal(uniform())
    const noise = means.map(() => standardNormal(uniform()))
    return means.map((mean, i) => 1 / (1 + exp(-(baseline + mean + dot(at(factor, i), noise)))))
  }
}

/** L with L Lᵀ = A for A positive semidefinite; a direction without variance gives zeros. */
function cholesky(matrix: Matrix): Matrix {
  const rows: number[][] = []
  matrix.forEach((source, i) => {
    const row = source.map(() => 0)
    for (const j of indices(i)) {
      const other = at(rows, j)
      const pivot = at(other, j)
      row[j] = pivot === 0 ? 0 : (at(source, j) - dot(row, other)) / pivot
    }
    row[i] = Math.sqrt(Math.max(0, at(source, i) - dot(row, row)))
    rows.push(row)
  })
  return rows
}
