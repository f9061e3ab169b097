import type { Judgements } from './ahpIncomplete'
import { at, indices, mean } from './matrix'
import { ln } from './special'

/** How far one judgement is from what the others say of the same two things over a third. i < j. */
export interface JudgementCoherence {
  readonly i: number
  readonly j: number
  /** Mean of |ln a_ij − ln a_ik a_kj| over every k that both were compared with; null when there is none. */
  readonly congruence: number | null
  /** Share of those k that say the opposite: one above 1 and the other below. */
  readonly dissonance: number | null
}

export interface Congruence {
  readonly pairs: readonly JudgementCoherence[]
  /** Means over the pairs that some third thing checks; null when none is checked. 0 is full agreement. */
  readonly congruence: number | null
  readonly dissonance: number | null
}

/** Rounding: a judgement and its way round that differ by less say the same. */
const LEVEL = 1e-12

/**
 * Whether judgements agree in size (congruence) and in direction (dissonance), each judged pair by itself. Unlike CR it needs no
 * complete matrix and no weights, and it says of every answer how it stands to the others.
 *
 * @param judgements n × n reciprocal, null where nobody answered
 * Source: Siraj, Mikhailov & Keane (2015), EJOR 242:534–543, equations (7) and (10), over the judgements that are there.
 */
export function congruenceOf(judgements: Judgements): Congruence {
  const n = judgements.length
  const judged = (i: number, j: number): number | null => at(at(judgements, i), j)
  const pairs = indices(n).flatMap((i) =>
    indices(n)
      .slice(i + 1)
      .flatMap((j): readonly JudgementCoherence[] => {
        const direct = judged(i, j)
        if (direct === null) return []
        const round = indices(n).flatMap((k) => {
          const [to, from] = [judged(i, k), judged(k, j)]
          return k === i || k === j || to === null || from === null ? [] : [ln(to) + ln(from)]
        })
        if (round.length === 0) return [{ i, j, congruence: null, dissonance: null }]
        const own = ln(direct)
        return [
          {
            i,
            j,
            congruence: mean(round.map((way) => Math.abs(own - way))),
            dissonance: mean(round.map((way) => (isAgainst(own, way) ? 1 : 0))),
          },
        ]
      }),
  )
  return { pairs, congruence: meanOf(pairs, 'congruence'), dissonance: meanOf(pairs, 'dissonance') }
}

const isAgainst = (one: number, other: number): boolean =>
  (one > LEVEL && other < -LEVEL) || (one < -LEVEL && other > LEVEL)

function meanOf(pairs: readonly JudgementCoherence[], measure: 'congruence' | 'dissonance'): number | null {
  const measured = pairs.flatMap((pair) => pair[measure] ?? [])
  return measured.length === 0 ? null : mean(measured)
}
