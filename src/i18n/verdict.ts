import { PAIR_HOLDS, TECHNICAL_TIE, type TieReason } from '../domain/tie'
import type { I18n } from './useI18n'

/** The cut as it is said: names as they stand in a sentence. */
export interface CutNames {
  readonly second: string
  readonly third: string
  /** Who shares the place the cut runs through, and that place; null when it separates two scores. */
  readonly shared: { readonly names: readonly string[]; readonly place: number } | null
  /** Why it is a technical tie; empty when it is none. */
  readonly tie: readonly TieReason[]
}

/** The verdict in one sentence, the same on every screen; null when the cut is no tie. */
export function tieSentence({ second, third, shared, tie }: CutNames, i18n: I18n): string | null {
  const { t, format } = i18n
  if (shared) return t('tie.shared', { names: format.list(shared.names), place: format.ordinal(shared.place) })
  return tie.length === 0 ? null : t('tie.between', { second, third, why: tieReasons(tie, i18n) })
}

/** «diferencia menor a 2 puntos; el segundo método cambia el par». */
export const tieReasons = (tie: readonly TieReason[], { t, format }: I18n): string =>
  tie
    // The same score says all that a small margin does.
    .filter((reason) => reason !== 'small-margin' || !tie.includes('equal-scores'))
    .map((reason) => t(`tie.${reason}`, { points: format.whole(TECHNICAL_TIE), holds: format.whole(100 * PAIR_HOLDS) }))
    .join('; ')

/** A pair in words: «cacao y café», «cacao, con café o queso» while a tie leaves the second open, «dos de …» while it leaves both. */
export function pairWords(
  inside: readonly string[],
  level: readonly string[],
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  const [first] = inside
  if (level.length === 0) return format.list(inside)
  if (first === undefined) return t('pair.tied.first', { names: format.list(level) })
  return t('pair.tied.second', { first, others: format.either(level) })
}

/** What a second method makes of a cut, where either cut runs through a tie: nobody can then be said to take another's place. */
export interface OtherCut {
  /** The name of the method that is compared. */
  readonly method: string
  /** Both cuts allow one pair: the ties can be broken alike. */
  readonly agrees: boolean
  /** Its pair: those inside for certain, and who shares the place at its cut. */
  readonly inside: readonly string[]
  readonly level: readonly string[]
}

/** «TOPSIS no contradice el empate», «Por TOPSIS salen queso, con cacao o café». */
export const otherCutWords = ({ method, agrees, inside, level }: OtherCut, i18n: I18n): string =>
  agrees
    ? i18n.t('tie.other.agrees', { method })
    : i18n.t('tie.other.differs', { method, pair: pairWords(inside, level, i18n) })

/** Who comes into the pair and who goes. A tie at the cut that breaks lets nobody in, one that arises lets nobody go. */
export interface Swap {
  readonly enters: readonly string[]
  readonly leaves: readonly string[]
}

/** «entra queso y sale café», «queso queda a la par en el corte», «sale queso y se acaba el empate». */
export const swapWords = (swap: Swap, i18n: I18n): string => said(swap, 'swap.both', i18n)

/** The same, without naming who makes room: «entra queso». */
export const enteringWords = (swap: Swap, i18n: I18n): string => said(swap, 'swap.enters', i18n)

function said({ enters, leaves }: Swap, both: 'swap.both' | 'swap.enters', { t, format }: I18n): string {
  const key = leaves.length === 0 ? 'swap.level' : enters.length === 0 ? 'swap.settled' : both
  return t(key, { enters: format.list(enters), leaves: format.list(leaves), n: enters.length, m: leaves.length })
}
