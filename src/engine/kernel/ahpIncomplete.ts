import { consistencyIndex, consistencyRatio, type Eigen, principalEigenvector } from './ahp'
import { at, indices, type Matrix, sum, transpose, type Vector, zip } from './matrix'
import { randomIndexIncomplete } from './randomIndex'
import { solve } from './solve'
import { exp, ln } from './special'

/** n × n ratios, null where nobody answered; a pair is unanswered on both sides. The diagonal is 1. */
export type Judgements = readonly (readonly (number | null)[])[]

export interface Connected extends Eigen {
  readonly status: 'connected'
  /** n × n: the answers as given, and in the holes the values that contradict them least. */
  readonly matrix: Matrix
  /** i < j, in order. */
  readonly missing: readonly { readonly i: number; readonly j: number; readonly value: number }[]
  /** CR by the official table, lowered for the missing answers; null beyond its last n. */
  readonly ratio: number | null
}

/** Answers that do not connect everything cannot be turned into weights: these groups were never compared. */
export interface Disconnected {
  readonly status: 'disconnected'
  /** Groups of indices, each sorted, in the order of their first member. */
  readonly components: readonly Vector[]
}

export type Incomplete = Connected | Disconnected

const NEAR = 1e-12
const MOST_STEPS = 10_000

/** A trial: the holes filled by one potential, and how far each item is from where λmax has no slope. */
interface Trial {
  readonly potential: Vector
  readonly matrix: Matrix
  readonly eigen: Eigen
  readonly left: Vector
  readonly gap: Vector
  /** Largest disagreement in a hole, as a logarithm. */
  readonly widest: number
}

/**
 * Priorities from the pairs that exist: the holes take the values that minimise λmax of the whole.
 *
 * With a_ij = exp(s_i − s_j) in the holes, λmax is convex in s. Its slope along ln a_ij is u_i a_ij w_j − u_j a_ji w_i (u, w the
 * left and right eigenvectors), zero where s = ½(ln w − ln u). Each step first leaps to where that would hold if the answers
 * agreed with each other (a Laplacian system); if that does not halve the disagreement, s simply moves to ½(ln w − ln u),
 * downhill in every hole. No chance is involved: the same answers give the same bits.
 *
 * @param judgements n × n; nulls in pairs. Without holes this is the eigenvector; n ≤ 1 is always connected
 * @returns weights and the completed matrix, or which groups no answer connects
 * @throws RangeError if the matrix is not square, an answer is not positive, or only one side of a pair is missing
 *
 * Source: Bozóki, Fülöp & Rónyai (2010), Math. Comput. Modelling 52:318–333 (uniqueness and convexity).
 */
export function incompletePriorities(judgements: Judgements): Incomplete {
  const n = judgements.length
  const holes = holesOf(judgements)
  const { components, potential: start } = connect(judgements)
  if (components.length > 1) return { status: 'disconnected', components }

  if (holes.length === 0) {
    const matrix = fill(judgements, start)
    return connected(matrix, principalEigenvector(matrix), [])
  }
  const laplacian = answersLaplacian(judgements)
  const attempt = (potential: Vector, before?: Trial): Trial => {
    const matrix = fill(judgements, potential)
    const eigen = principalEigenvector(matrix, before?.eigen.weights)
    const left = principalEigenvector(transpose(matrix), before?.left).weights
    const target = zip(eigen.weights, left).map(([w, u]) => (ln(w) - ln(u)) / 2)
    const gap = centred(zip(target, potential).map(([there, here]) => there - here))
    return { potential, matrix, eigen, left, gap, widest: widest(gap, holes) }
  }
  let trial = attempt(start)
  for (let steps = 0; trial.widest > NEAR && steps < MOST_STEPS; steps++) {
    const leap = solve(
      laplacian,
      trial.gap.map((value) => n * value),
    )
    const leapt = attempt(plus(trial.potential, leap), trial)
    trial = leapt.widest <= trial.widest / 2 ? leapt : attempt(plus(trial.potential, trial.gap), trial)
  }
  const { matrix, eigen } = trial
  return connected(matrix, { ...eigen, converged: eigen.converged && trial.widest <= NEAR }, holes)
}

type Hole = readonly [i: number, j: number]

function connected(matrix: Matrix, eigen: Eigen, holes: readonly Hole[]): Connected {
  const n = matrix.length
  const index = randomIndexIncomplete(n, holes.length)
  return {
    status: 'connected',
    ...eigen,
    matrix,
    missing: holes.map(([i, j]) => ({ i, j, value: at(at(matrix, i), j) })),
    ratio: index === null ? null : consistencyRatio(consistencyIndex(eigen.lambdaMax, n), index),
  }
}

const widest = (gap: Vector, holes: readonly Hole[]): number =>
  Math.max(0, ...holes.map(([i, j]) => Math.abs(at(gap, i) - at(gap, j))))

const plus = (x: Vector, y: Vector): Vector => zip(x, y).map(([a, b]) => a + b)

const centred = (values: Vector): Vector => {
  const middle = sum(values) / values.length
  return values.map((value) => value - middle)
}

/** The groups that answers connect, and for each item the logarithm of its ratio to the first of its group, along a path. */
function connect(judgements: Judgements): { readonly components: readonly Vector[]; readonly potential: Vector } {
  const potential: (number | undefined)[] = judgements.map(() => undefined)
  const components: Vector[] = []
  for (const root of indices(judgements.length)) {
    if (potential[root] !== undefined) continue
    potential[root] = 0
    const group = [root]
    for (const i of group) {
      at(judgements, i).forEach((ratio, j) => {
        if (ratio === null || potential[j] !== undefined) return
        potential[j] = (potential[i] ?? 0) - ln(ratio)
        group.push(j)
      })
    }
    components.push([...group].sort((one, other) => one - other))
  }
  return { components, potential: potential.map((value) => value ?? 0) }
}

/** Laplacian of the graph of answers plus the matrix of ones, which makes it invertible: n × n, positive definite. */
const answersLaplacian = (judgements: Judgements): Matrix =>
  judgements.map((row, i) =>
    row.map((ratio, j) => (i === j ? row.filter((other) => other !== null).length : ratio === null ? 1 : 0)),
  )

const fill = (judgements: Judgements, potential: Vector): Matrix =>
  judgements.map((row, i) => row.map((ratio, j) => ratio ?? exp(at(potential, i) - at(potential, j))))

function holesOf(judgements: Judgements): readonly (readonly [number, number])[] {
  const n = judgements.length
  return judgements.flatMap((row, i) => {
    if (row.length !== n) throw new RangeError(`row ${i} has ${row.length} answers, expected ${n}`)
    return row.flatMap((ratio, j) => {
      const half = (ratio === null) !== (at(at(judgements, j), i) === null)
      if (half || (i === j && ratio === null)) throw new RangeError(`half of pair ${i}, ${j} is missing`)
      return ratio === null && i < j ? [[i, j] as const] : []
    })
  })
}
