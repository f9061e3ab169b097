import { type MarginWord, marginWord } from '../../domain/margin'
import { type TieReason, technicalTie } from '../../domain/tie'
import type { Evaluation } from '../../engine/evaluate'
import type { Chance } from './chance'

/** What chance says of today's cut; each null while nobody knows, or while a tie leaves nothing to ask about. */
export interface CutChance {
  /** How often this very pair comes out, 0…1. */
  readonly pair: number | null
  /** How often its second is among the two first, 0…1. */
  readonly second: number | null
}

/** @param chance what was answered about this very ranking */
export function cutChance({ pair }: Pick<Evaluation, 'pair'>, { today, rows }: Chance): CutChance {
  const [one, ...others] = today
  if (!one || others.length > 0) return { pair: null, second: null }
  return { pair: one.share, second: rows.find(({ product }) => product === pair[1])?.share ?? null }
}

/** What is said of the cut, on every screen and in every file. */
export interface Verdict {
  /** Why the second and the third are a technical tie; empty when they are not. */
  readonly tie: readonly TieReason[]
  /** The word for the margin; null with fewer than three products. */
  readonly word: MarginWord | null
}

export function verdictOf(
  { margin, tie: exact }: Pick<Evaluation, 'margin' | 'tie'>,
  chance: CutChance | null,
): Verdict {
  const tie = technicalTie(exact, chance?.pair ?? null)
  return { tie, word: margin === null ? null : marginWord(margin, tie, chance?.second ?? null) }
}
