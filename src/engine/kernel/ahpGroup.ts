import type { Judgements } from './ahpIncomplete'
import { at, indices, type Matrix, mean, shares, sum, transpose, type Vector, zip } from './matrix'
import { exp, ln } from './special'

/**
 * One matrix of several people's judgements (AIJ): the geometric mean, pair by pair, of those who answered it. Only the
 * geometric mean keeps a_ji = 1/a_ij. A pair nobody answered stays null.
 *
 * @param members k matrices of n × n
 * @param voices k weights ≥ 0, need not sum to 1; equal by default. A voice of 0 is not heard
 * @throws RangeError if shapes disagree or nobody is there
 *
 * Source: Aczél & Saaty (1983), J. Math. Psychology 27:93–102; Forman & Peniwati (1998), EJOR 108:165–169.
 */
export function joinJudgements(members: readonly Judgements[], voices: Vector = members.map(() => 1)): Judgements {
  const n = at(members, 0).length
  if (members.some((member) => member.length !== n)) throw new RangeError('members judged different things')
  const heard = zip(members, voices).filter(([, voice]) => voice > 0)
  const joined = (i: number, j: number): number | null => {
    const answers = heard.flatMap(([member, voice]) => {
      const ratio = at(at(member, i), j)
      return ratio === null ? [] : [{ log: ln(ratio), voice }]
    })
    if (answers.length === 0) return null
    return exp(sum(answers.map(({ log, voice }) => voice * log)) / sum(answers.map(({ voice }) => voice)))
  }
  const upper = indices(n).map((i) => indices(n).map((j) => (i < j ? joined(i, j) : 1)))
  return upper.map((row, i) =>
    row.map((ratio, j) => {
      if (i <= j) return ratio
      const mirrored = at(at(upper, j), i)
      return mirrored === null ? null : 1 / mirrored
    }),
  )
}

/**
 * One vector of several priorities (AIP), renormalised. The geometric mean is a veto: who gives 0 makes 0.
 *
 * @param priorities k × n shares
 * @param voices k weights ≥ 0, need not sum to 1; equal by default
 * @throws RangeError if shapes disagree, nobody is heard, or the mean is 0 everywhere
 *
 * Source: Forman & Peniwati (1998).
 */
export function joinPriorities(
  priorities: Matrix,
  kind: 'arithmetic' | 'geometric',
  voices: Vector = priorities.map(() => 1),
): Vector {
  const heard = zip(priorities, shares(voices)).filter(([, voice]) => voice > 0)
  const columns = transpose(heard.map(([row]) => row))
  const own = heard.map(([, voice]) => voice)
  const weighted = (column: Vector): Vector => zip(column, own).map(([value, voice]) => voice * value)
  return shares(
    columns.map((column) => (kind === 'arithmetic' ? sum(weighted(column)) : exp(sum(weighted(column.map(ln)))))),
  )
}

/** Sample standard deviation (n − 1) of each column of k × n; 0 for one member. */
export function spread(priorities: Matrix): Vector {
  return transpose(priorities).map((column) => {
    const middle = mean(column)
    const squares = sum(column.map((value) => (value - middle) * (value - middle)))
    return column.length < 2 ? 0 : Math.sqrt(squares / (column.length - 1))
  })
}

export interface ConsensusConvention {
  /**
   * What the greatest diversity is: '2018' ln n always; '2013' what k members can reach, smaller when k < n. With few members
   * and many criteria today's indicator cannot come near 0.
   */
  readonly variant: '2013' | '2018'
  /** Highest ratio of the judgement scale, 9 for Saaty's: bounds how one-sided a single member can be. */
  readonly maxScale: number
}

/**
 * How far the members agree, 0 … 1, by Shannon's diversity: mean diversity inside a member (α) against that of the mean (γ).
 * Identical members, one member, or one criterion: 1. Members each extreme for a different criterion: 0.
 *
 * @param priorities k × n shares; 0 ln 0 = 0
 * @returns clamped to 0 … 1, as priorities more one-sided than the scale allows would fall outside
 *
 * Source: Goepel (2013), Proc. ISAHP; Goepel (2018), IJAHP 10(3):469–487, eq. 11–21.
 */
export function consensus(priorities: Matrix, { variant, maxScale }: ConsensusConvention): number {
  const members = priorities.length
  const n = at(priorities, 0).length
  if (n < 2) return 1
  const alpha = mean(priorities.map(entropy))
  const gamma = entropy(transpose(priorities).map(mean))
  const one = 1 / (n + maxScale - 1)
  const leastAlpha = entropy([maxScale * one, ...indices(n - 1).map(() => one)])
  const chosen = Math.min(members, n)
  const reachable = entropy(indices(n).map((i) => (i < chosen ? ((maxScale + chosen - 1) * one) / chosen : one)))
  const floor = exp(leastAlpha - (variant === '2018' ? ln(n) : reachable))
  if (floor === 1) return 1
  return Math.min(1, Math.max(0, (exp(alpha - gamma) - floor) / (1 - floor)))
}

const entropy = (values: Vector): number => -sum(values.map((share) => (share > 0 ? share * ln(share) : 0)))
