import { PAIR_HOLDS } from '../../domain/method'
import type { TieReason } from '../../engine/evaluate'

/** Why a technical tie is announced. */
export type AnnouncedTie = TieReason | 'pair-unsure'

/**
 * The reasons of a technical tie to be said. Chance speaks only when nothing exact does: who reads that the margin is small
 * needs no simulation to believe it, and the sentence does not change while it is refined.
 *
 * @param exact what the figures themselves say
 * @param pairShare how often this very pair comes out by chance, 0…1; null while nobody knows
 */
export const announcedTie = (exact: readonly TieReason[], pairShare: number | null): readonly AnnouncedTie[] =>
  exact.length === 0 && pairShare !== null && pairShare < PAIR_HOLDS ? ['pair-unsure'] : exact
