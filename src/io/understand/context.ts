import type { Rubric } from '../../domain/indicator'
import type { SheetId } from '../../domain/rating'

/** What a table is brought in as. */
export const TARGETS = ['candidates', 'members', 'data', 'ratings', 'judgements', 'weights'] as const
export type Target = (typeof TARGETS)[number]

/** A thing that a table can name: its id as the record has it, and the name people see. */
export interface Known {
  readonly id: string
  readonly name: string
  /** What it is called in the program's other languages. */
  readonly also?: readonly string[]
}

export interface KnownIndicator extends Known {
  readonly dimension: string
  readonly rubric: Rubric
}

export interface NamedSub extends Known {
  readonly unit: string
}

/** Everything of a mesa that tables may mention. Plain values, so that it can cross to another thread. */
export interface UnderstandContext {
  readonly territory: Known
  /** Candidates that are scored. */
  readonly products: readonly Known[]
  /** Every candidate ever proposed here, by which a name is already taken. */
  readonly proposed: readonly Known[]
  /** Indicators the mesa adopted, in its order. */
  readonly indicators: readonly KnownIndicator[]
  /** Indicators of the programme that the mesa did not adopt: recognised, and asked about before anything of them enters. */
  readonly others: readonly KnownIndicator[]
  readonly dimensions: readonly Known[]
  readonly subs: readonly NamedSub[]
  readonly segments: readonly Known[]
  readonly members: readonly Known[]
  readonly tables: readonly Known[]
  readonly cantons: readonly Known[]
  /** The mesas of the province, from which candidates come. */
  readonly mesas: readonly Known[]
  readonly provinces: readonly Known[]
  /** Whose ratings they are when the file does not say. */
  readonly sheet: SheetId
}
