import { at, type Matrix, type Vector } from './matrix'

/**
 * x with A x = b, for A positive definite, by Gaussian elimination without pivoting (safe for such A; Golub & Van Loan 1996,
 * §4.2).
 *
 * @param matrix n × n
 * @param right n
 * @returns n
 * @throws RangeError if a pivot is not positive: A was not positive definite
 */
export function solve(matrix: Matrix, right: Vector): Vector {
  const rows = matrix.map((row, i) => [...row, at(right, i)])
  rows.forEach((pivot, k) => {
    const head = at(pivot, k)
    if (!(head > 0)) throw new RangeError(`pivot ${k} is ${head}`)
    for (const row of rows.slice(k + 1)) {
      const factor = at(row, k) / head
      for (let j = k; j < row.length; j++) row[j] = at(row, j) - factor * at(pivot, j)
    }
  })
  const solution = [...right]
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = at(rows, i)
    let rest = at(row, rows.length)
    for (let j = i + 1; j < rows.length; j++) rest -= at(row, j) * at(solution, j)
    solution[i] = rest / at(row, i)
  }
  return solution
}
