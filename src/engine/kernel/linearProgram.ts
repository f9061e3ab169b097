import { at, indices, type Matrix, type Vector } from './matrix'

/** Find x ≥ 0 that makes cost · x least, where rows · x ≤ limits and sums · x = totals. */
export interface LinearProgram {
  /** n. */
  readonly cost: Vector
  /** k × n and k. */
  readonly rows: Matrix
  readonly limits: Vector
  /** e × n and e. */
  readonly sums: Matrix
  readonly totals: Vector
}

export type LinearOptimum =
  | { readonly status: 'optimal'; readonly x: Vector; readonly value: number }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unbounded' }

/** Under it a coefficient is rounding: what is put in is of the order of 1 to 100. */
const NOTHING = 1e-10

/**
 * A small linear programme by the simplex method on one dense table, in two phases. Bland's rule takes the first column that
 * improves and, of equal rows, the one whose variable comes first, so it never circles and the same numbers give the same corner.
 *
 * Meant for some tens of rows: there is no sparse algebra in it.
 *
 * Source: Dantzig (1963), Linear Programming and Extensions, ch. 5; Bland (1977), Math. of Operations Research 2:103–107.
 */
export function linearProgram({ cost, rows, limits, sums, totals }: LinearProgram): LinearOptimum {
  const n = cost.length
  const equations = [...rows.map((row, i) => ({ row, limit: at(limits, i), slack: 1 })), ...sums.map(equation)]
  const slacks = rows.length
  const width = n + slacks + equations.length
  // One row per condition with its right side last and never negative; then one auxiliary variable each, which phase one drives out.
  const table = equations.map(({ row, limit, slack }, i) => {
    const sign = limit < 0 ? -1 : 1
    const line = new Float64Array(width + 1)
    row.forEach((coefficient, j) => {
      line[j] = sign * coefficient
    })
    if (slack > 0) line[n + i] = sign
    line[n + slacks + i] = 1
    line[width] = sign * limit
    return line
  })
  const basis = equations.map((_, i) => n + slacks + i)
  const auxiliary = indices(width).map((j) => (j < n + slacks ? 0 : 1))
  optimise(table, basis, auxiliary, width)
  if (totalCost(table, basis, auxiliary) > 1e-9) return { status: 'infeasible' }
  driveOut(table, basis, n + slacks)
  const costs = indices(width).map((j) => cost[j] ?? 0)
  if (!optimise(table, basis, costs, n + slacks)) return { status: 'unbounded' }
  const x = indices(n).map((j) => {
    const row = basis.indexOf(j)
    return row < 0 ? 0 : right(at(table, row))
  })
  return { status: 'optimal', x, value: totalCost(table, basis, costs) }

  function equation(row: Vector, i: number) {
    return { row, limit: at(totals, i), slack: 0 }
  }
}

const right = (line: Float64Array): number => line[line.length - 1] ?? 0

const totalCost = (table: readonly Float64Array[], basis: readonly number[], costs: Vector): number =>
  basis.reduce((sofar, column, i) => sofar + at(costs, column) * right(at(table, i)), 0)

/** Steps from corner to corner while one of the first `columns` variables still improves; false when nothing stops it. */
function optimise(table: readonly Float64Array[], basis: number[], costs: Vector, columns: number): boolean {
  for (;;) {
    const entering = indices(columns).find((j) => !basis.includes(j) && reducedCost(table, basis, costs, j) < -NOTHING)
    if (entering === undefined) return true
    const leaving = leavingRow(table, basis, entering)
    if (leaving === null) return false
    pivot(table, basis, leaving, entering)
  }
}

const reducedCost = (table: readonly Float64Array[], basis: readonly number[], costs: Vector, column: number): number =>
  table.reduce((sofar, line, i) => sofar - at(costs, at(basis, i)) * (line[column] ?? 0), at(costs, column))

/** The row that reaches its limit first; of equals the one whose variable has the lowest number. */
function leavingRow(table: readonly Float64Array[], basis: readonly number[], column: number): number | null {
  let best: { readonly row: number; readonly ratio: number } | null = null
  for (const [row, line] of table.entries()) {
    const slope = line[column] ?? 0
    if (slope <= NOTHING) continue
    const ratio = right(line) / slope
    const nearer = best === null || ratio < best.ratio - NOTHING
    const level = best !== null && ratio <= best.ratio + NOTHING && at(basis, row) < at(basis, best.row)
    if (nearer || level) best = { row, ratio }
  }
  return best?.row ?? null
}

function pivot(table: readonly Float64Array[], basis: number[], row: number, column: number): void {
  const line = at(table, row)
  const by = line[column] ?? 1
  for (let j = 0; j < line.length; j += 1) line[j] = (line[j] ?? 0) / by
  for (const other of table) {
    const times = other[column] ?? 0
    if (other === line || times === 0) continue
    for (let j = 0; j < other.length; j += 1) other[j] = (other[j] ?? 0) - times * (line[j] ?? 0)
  }
  basis[row] = column
}

/** Auxiliary variables that are still held at 0 make room for real ones; a row without any says the same as the others. */
function driveOut(table: readonly Float64Array[], basis: number[], columns: number): void {
  for (const [row, line] of table.entries()) {
    if (at(basis, row) < columns) continue
    const column = indices(columns).find((j) => !basis.includes(j) && Math.abs(line[j] ?? 0) > NOTHING)
    if (column !== undefined) pivot(table, basis, row, column)
  }
}
