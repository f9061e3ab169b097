import type { Scale } from '../domain/scale'
import { valueAt } from './kernel/ahpRatings'
import { at, type Vector } from './kernel/matrix'

/** What a method is given beside a product's levels. */
export interface NeutralSetting {
  /** n shares. */
  readonly weights: Vector
  /** Value, 0 … 100, of each level of the scale. */
  readonly valueLine: Vector
  readonly scale: Pick<Scale, 'min' | 'max'>
}

/**
 * One product's levels with the neutral one wherever the indicator does not apply (null): the level at which its score is its
 * score over what does apply. It depends on the weights, so it is set anew for others.
 */
export type Neutral = (levels: readonly (number | null)[], setting: NeutralSetting) => Vector

/**
 * The level whose value is the weighted mean of the values that apply; the middle of the scale when none does. Exact for AHP in
 * ratings mode; methods relative to the set have no neutral cell, and get this one.
 */
export const meanValue: Neutral = (levels, { weights, valueLine, scale }) => {
  let share = 0
  let total = 0
  levels.forEach((level, k) => {
    if (level === null) return
    share += at(weights, k)
    total += at(weights, k) * valueAt(level, valueLine)
  })
  const neutral = share === 0 ? (scale.min + scale.max) / 2 : levelOfValue(total / share, valueLine)
  return levels.map((level) => level ?? neutral)
}

/** The inverse of `valueAt`; on a flat stretch of the line, its lowest level. */
export function levelOfValue(value: number, valueLine: Vector): number {
  for (let below = 1; below < valueLine.length; below++) {
    const low = at(valueLine, below - 1)
    const high = at(valueLine, below)
    if (value <= high) return high === low ? below : below + (value - low) / (high - low)
  }
  return valueLine.length
}
