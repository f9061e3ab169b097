import type { Thing } from '../domain/thing'
import type { Event } from './event'

/** What one act says of one thing. Two acts that say the same are no conflict. */
export interface Word {
  readonly thing: Thing
  /** What is said, so that two of them can be compared. */
  readonly says: string
  /** The event whose body says it, when it is not the act's own; null for neither of two words. */
  readonly said?: Event | null
  /** True of the decision about a conflict. */
  readonly settles?: boolean
}

/** The word of acts that take something back. */
export const UNSAID = 'unsaid'
