/** One comparison as a person says it: which of two matters more, and how much, 1 (the same) to 9. */
export interface SidedJudgement {
  readonly side: 'left' | 'right'
  readonly strength: number
}

/** Where a judgement stands on the line 9 … 1 … 9: −8 is nine to the left, 0 the same, 8 nine to the right. */
export const positionOf = ({ side, strength }: SidedJudgement): number =>
  side === 'left' ? 1 - strength : strength - 1

export const judgementAt = (position: number): SidedJudgement => ({
  side: position < 0 ? 'left' : 'right',
  strength: Math.abs(position) + 1,
})
