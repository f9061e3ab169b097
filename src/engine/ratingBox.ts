import type { Joining } from '../domain/rating'
import type { MatrixPlace } from './numericProblem'

/** Levels of the cells of a rating box, in their order; null where the sheet has none. */
export type SheetLevels = readonly (number | null)[]

/** Ratings as numbers: what each table and each member wrote, in whole levels, on the cells their voices decide. */
export interface RatingBox {
  /** Cells the plenary did not settle. */
  readonly cells: readonly MatrixPlace[]
  readonly tables: readonly SheetLevels[]
  /** Per segment of the people, member by member as their answers; then those who rated and judged nothing. */
  readonly segments: readonly (readonly (SheetLevels | null)[])[]
  readonly joining: Joining
}
