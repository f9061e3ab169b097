import type { Vector } from './matrix'

/** Two scores of one ranking closer than this are the same score, and their places stay tied. */
export const TIE_STEP = 1e-9

/**
 * Places, 1 for the best: one more than the number of strictly better scores. Ties stay ties: 1, 1, 3.
 *
 * Scores are compared after rounding to the nearest multiple of `step`, so that "tied with" is the same for any order of the
 * rows and never runs in a chain (a ties b, b ties c, but a beats c), as comparing differences would.
 *
 * @param scores m finite numbers, more is better; for "less is better" negate them
 * @param step what counts as equal, in the unit of the scores; 0 compares the numbers as they are
 * @returns m places in 1 … m; no scores, no places
 * @throws RangeError if a score is not finite
 */
export function ranks(scores: Vector, step: number = TIE_STEP): Vector {
  const rounded = scores.map((score) => {
    if (!Number.isFinite(score)) throw new RangeError(`score is ${score}`)
    return step > 0 ? Math.round(score / step) : score
  })
  return rounded.map((own) => 1 + rounded.filter((other) => other > own).length)
}
