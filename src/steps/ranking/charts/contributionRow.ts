import type { TokenFace } from '../../../shared/charts/Ficha'

/** One product of a ranking, drawn as a bar of contributions or as a line between two orders. */
export interface ContributionRow {
  readonly id: string
  readonly label: string
  /** The place in words: «2.º». */
  readonly place: string
  readonly face: TokenFace
  /** Points of 100. */
  readonly total: number
  /** Points by indicator, in the order of `parts`. */
  readonly points: readonly number[]
  /** Worst and best total while data are missing, or null. */
  readonly between: readonly [number, number] | null
  /** Same total as the next row, to a tenth. */
  readonly tied: boolean
}
