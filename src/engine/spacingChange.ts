import { pairOf } from './kernel/cut'
import { at, indices, type Vector } from './kernel/matrix'

export interface SpacingChange {
  /** Which level's value moves: any but the lowest and the highest. */
  readonly level: number
  readonly from: number
  readonly to: number
  readonly enters: Vector
  readonly leaves: Vector
}

/**
 * The smallest whole move of one inner point of the value line that gives another pair; null when none does. The ends stay at their
 * values and the line never falls. Of equal moves the lower level, and upwards, first.
 *
 * @param valueLine whole values of levels 1, 2 …
 * @param scoresOf the scores of all under a value line, more is better
 */
export function spacingChange(valueLine: Vector, scoresOf: (line: Vector) => Vector): SpacingChange | null {
  const today = pairOf(scoresOf(valueLine))
  const inner = indices(valueLine.length).slice(1, -1)
  const reach = at(valueLine, valueLine.length - 1) - at(valueLine, 0)
  for (let move = 1; move <= reach; move += 1)
    for (const k of inner)
      for (const to of [at(valueLine, k) + move, at(valueLine, k) - move]) {
        if (to < at(valueLine, k - 1) || to > at(valueLine, k + 1)) continue
        const then = pairOf(scoresOf(valueLine.map((value, i) => (i === k ? to : value))))
        const enters = then.filter((row) => !today.includes(row))
        const leaves = today.filter((row) => !then.includes(row))
        if (enters.length + leaves.length > 0) return { level: k + 1, from: at(valueLine, k), to, enters, leaves }
      }
  return null
}
