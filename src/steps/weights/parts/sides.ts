import type { Saaty } from '../../../domain/judgement'
import type { Judgement as Placed } from '../charts/judgement'

/** A judgement as the balance shows it: the first on the left, the second on the right. */
export const placed = (value: Saaty): Placed => ({ side: value < 0 ? 'right' : 'left', strength: Math.abs(value) })

/** The judgement that a place on the balance stands for; "the same" has no side. */
export const saatyOf = ({ side, strength }: Placed): Saaty => (strength === 1 || side === 'left' ? strength : -strength)
