/** Points of 100 under which the second and the third are a technical tie: from there on a pair survives more often than not. */
export const TECHNICAL_TIE = 2
/** Under this chance of the pair, 0…1, it is a technical tie too. */
export const PAIR_HOLDS = 0.8

/** What the figures themselves say, before anybody asks chance. */
export type ExactTie = 'equal-scores' | 'small-margin' | 'contrast-differs' | 'interval-overlaps'
/** Why the second and the third are a technical tie. */
export type TieReason = ExactTie | 'pair-unsure'

export interface CutFacts {
  /** Points of 100 between the second and the third; null with fewer than three products, who cannot tie. */
  readonly margin: number | null
  /** The cut runs through a tie. */
  readonly equal: boolean
  /** The contrast method could give the same pair. */
  readonly contrastAgrees: boolean
  /** What nobody knows could put a product of the pair below one that follows it. */
  readonly overlaps: boolean
}

/** Differences under this are none: a margin of 2 that comes out as 1.9999999999 is 2. */
const STEP = 1e-9

/** The reasons that need no simulation, most telling first. */
export const exactTie = ({ margin, equal, contrastAgrees, overlaps }: CutFacts): readonly ExactTie[] =>
  margin === null
    ? []
    : [
        ...(equal ? (['equal-scores'] as const) : []),
        ...(margin < TECHNICAL_TIE - STEP ? (['small-margin'] as const) : []),
        ...(contrastAgrees ? [] : (['contrast-differs'] as const)),
        ...(overlaps ? (['interval-overlaps'] as const) : []),
      ]

/**
 * The one verdict on the cut, for every screen and file: why it is a technical tie; empty when it is none. Chance speaks only when
 * nothing exact does: who reads that the margin is small needs no simulation to believe it, and the sentence does not change
 * while the estimate is refined.
 *
 * @param pairShare how often this very pair comes out by chance, 0…1; null while nobody knows
 */
export const technicalTie = (exact: readonly ExactTie[], pairShare: number | null): readonly TieReason[] =>
  exact.length === 0 && pairShare !== null && pairShare < PAIR_HOLDS ? ['pair-unsure'] : exact
