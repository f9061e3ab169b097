import { linearProgram } from './linearProgram'
import { at, indices, type Vector } from './matrix'

/** The best and the worst of n things against all of them: 1 the same … 9 extremely more. */
export interface BestWorstComparisons {
  /** Numbers of the best and the worst, from 0; they differ when there is more than one thing. */
  readonly best: number
  readonly worst: number
  /** n, a_Bj: how much more the best matters than each; 1 at the best. */
  readonly bestToOthers: Vector
  /** n, a_jW: how much more each matters than the worst; 1 at the worst. */
  readonly othersToWorst: Vector
}

/** The weights that contradict the comparisons least, and by how much they still do. */
export interface BestWorstWeights {
  /** n shares. */
  readonly weights: Vector
  /** ξ: the largest |w_B − a_Bj w_j| or |w_j − a_jW w_W|; 0 when all comparisons agree. */
  readonly xi: number
}

/**
 * Weights from 2n − 3 comparisons: the linear best–worst model, whose optimum is unique.
 *
 * @throws RangeError if the two lists do not have one comparison per thing
 * Source: Rezaei (2016), Omega 64:126–130, model (5).
 */
export function bestWorstWeights({ best, worst, bestToOthers, othersToWorst }: BestWorstComparisons): BestWorstWeights {
  const n = bestToOthers.length
  if (othersToWorst.length !== n)
    throw new RangeError(`${n} comparisons with the best, ${othersToWorst.length} with the worst`)
  if (n < 2) return { weights: bestToOthers.map(() => 1), xi: 0 }
  // |w_one − ratio · w_other| ≤ ξ as two rows over w_0 … w_{n−1}, ξ.
  const within = (one: number, ratio: number, other: number): readonly Vector[] =>
    [1, -1].map((sign) =>
      indices(n + 1).map((j) => (j === n ? -1 : sign * ((j === one ? 1 : 0) - (j === other ? ratio : 0)))),
    )
  const rows = indices(n).flatMap((j) => [
    ...(j === best ? [] : within(best, at(bestToOthers, j), j)),
    ...(j === worst || j === best ? [] : within(j, at(othersToWorst, j), worst)),
  ])
  const optimum = linearProgram({
    cost: indices(n + 1).map((j) => (j === n ? 1 : 0)),
    rows,
    limits: rows.map(() => 0),
    sums: [indices(n + 1).map((j) => (j === n ? 0 : 1))],
    totals: [1],
  })
  // Equal weights with a ξ large enough are always allowed, and ξ ≥ 0.
  if (optimum.status !== 'optimal') throw new Error(`best–worst weights are ${optimum.status}`)
  return { weights: optimum.x.slice(0, n), xi: Math.max(0, at(optimum.x, n)) }
}

/** How far the comparisons contradict each other, seen in the answers themselves and so at once, without weights. */
export interface BestWorstConsistency {
  /** n: |a_Bj a_jW − a_BW| / (a_BW² − a_BW), 0 when best and worst matter the same. */
  readonly local: Vector
  /** The largest of them. */
  readonly ratio: number
  /** n: share of the others with which j stands in another order towards the best than towards the worst; a tie in one alone is half. */
  readonly ordinalLocal: Vector
  readonly ordinal: number
  /** Up to where `ratio` is acceptable; null where the published table has no entry. */
  readonly threshold: number | null
}

/** Source: Liang, Brunelli & Rezaei (2020), Omega 96:102175: equations (8) and (11), thresholds of table 3. */
export function bestWorstConsistency({
  worst,
  bestToOthers,
  othersToWorst,
}: BestWorstComparisons): BestWorstConsistency {
  const n = bestToOthers.length
  const whole = at(bestToOthers, worst)
  const most = whole * whole - whole
  const local = bestToOthers.map((ratio, j) => (most === 0 ? 0 : Math.abs(ratio * at(othersToWorst, j) - whole) / most))
  const ordinalLocal = bestToOthers.map(
    (ratio, j) =>
      bestToOthers.reduce(
        (sofar, other, i) => sofar + turned(other - ratio, at(othersToWorst, j) - at(othersToWorst, i)),
        0,
      ) / n,
  )
  return {
    local,
    ratio: Math.max(0, ...local),
    ordinalLocal,
    ordinal: Math.max(0, ...ordinalLocal),
    threshold: thresholdOf(n, whole),
  }
}

/** 1 where both say the opposite, ½ where one alone says "the same". */
function turned(towardsBest: number, towardsWorst: number): number {
  const product = towardsBest * towardsWorst
  if (product < 0) return 1
  return product === 0 && (towardsBest !== 0 || towardsWorst !== 0) ? 0.5 : 0
}

/** Of 3 … 9 things, for best to worst 3 … 9. */
const THRESHOLDS: readonly Vector[] = [
  [0.1667, 0.1121, 0.1354, 0.133, 0.1294, 0.1309, 0.1359],
  [0.1667, 0.1529, 0.1994, 0.199, 0.2457, 0.2521, 0.2681],
  [0.1667, 0.1898, 0.2306, 0.2643, 0.2819, 0.2958, 0.3062],
  [0.1667, 0.2206, 0.2546, 0.3044, 0.3029, 0.3154, 0.3337],
  [0.1667, 0.2527, 0.2716, 0.3144, 0.3144, 0.3408, 0.3517],
  [0.1667, 0.2577, 0.2844, 0.3221, 0.3251, 0.362, 0.362],
  [0.1667, 0.2683, 0.296, 0.3262, 0.3403, 0.3657, 0.3662],
]

/** With best to worst 2 nothing but full agreement is acceptable. */
const thresholdOf = (n: number, whole: number): number | null =>
  whole === 2 ? 0 : (THRESHOLDS[n - 3]?.[whole - 3] ?? null)
