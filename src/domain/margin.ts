import { type Ladder, wordOn } from './ladder'
import { TECHNICAL_TIE, type TieReason } from './tie'

/** Word for the distance between two products. */
export type MarginWord = 'tie' | 'tight' | 'clear' | 'ample'

/**
 * Points of 100 from which each word holds. Calibrated: of a hundred second mesas of the same people, the pair stays in more than half
 * from `tight` on, in 75 or more from `clear` on and in 90 or more from `ample` on (`data/README.md`, "The words of the margin").
 */
export const MARGIN: Ladder<MarginWord> = [
  { from: 0, word: 'tie' },
  { from: TECHNICAL_TIE, word: 'tight' },
  { from: 5, word: 'clear' },
  { from: 9, word: 'ample' },
]

/** How often the second must stay among the two first by chance, 0…1, for its margin to be called ample. */
export const AMPLE_HOLDS = 0.9

/**
 * The word for the margin at the cut. A technical tie, for whatever reason, is called that and nothing else; an ample margin
 * whose second stays less often than the word promises is called clear.
 *
 * @param points between the second and the third, ≥ 0
 * @param tie the verdict on the same cut
 * @param shareOfSecond how often the second is among the two first by chance, 0…1; null while nobody knows
 */
export function marginWord(points: number, tie: readonly TieReason[], shareOfSecond: number | null): MarginWord {
  if (tie.length > 0) return 'tie'
  const word = gapWord(points)
  return word === 'ample' && shareOfSecond !== null && shareOfSecond < AMPLE_HOLDS ? 'clear' : word
}

/** The word for a distance by its points alone, where no cut runs. */
export const gapWord = (points: number): MarginWord => wordOn(MARGIN, points)
