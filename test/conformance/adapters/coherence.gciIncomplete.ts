import { at, indices, shares, sum } from '../../../src/engine/kernel/matrix'
import { solve } from '../../../src/engine/kernel/solve'
import { type Fields, judgements, type Results } from '../case'

/** Bozóki, Fülöp & Rónyai (2010), §4: logarithmic least squares over the judged pairs by the graph's Laplacian, and GCI over its freedom. */
export default function incomplete(input: Fields): Results {
  const matrix = judgements(input, 'matrix')
  const n = matrix.length
  const pairs = indices(n).flatMap((i) =>
    indices(n)
      .slice(i + 1)
      .flatMap((j) => {
        const ratio = at(at(matrix, i), j)
        return ratio === null ? [] : [{ i, j, log: Math.log(ratio) }]
      }),
  )
  const of = (i: number) => pairs.filter((pair) => pair.i === i || pair.j === i)
  const laplacian = indices(n - 1).map((i) =>
    indices(n - 1).map((j) => (i === j ? of(i).length : -of(i).filter((pair) => pair.i === j || pair.j === j).length)),
  )
  const logs = [
    ...solve(
      laplacian,
      indices(n - 1).map((i) => sum(of(i).map((p) => (p.i === i ? p.log : -p.log)))),
    ),
    0,
  ]
  const errors = pairs.map(({ i, j, log }) => log + at(logs, j) - at(logs, i))
  const freedom = pairs.length - n + 1
  return {
    weights: shares(logs.map(Math.exp)),
    judged: pairs.length,
    GCI: freedom === 0 ? null : sum(errors.map((e) => e * e)) / freedom,
  }
}
