import type { Joining } from '../domain/rating'
import { mean, type Vector } from './kernel/matrix'
import { median } from './kernel/order'

/** What becomes of the levels that a mesa gave one product on one indicator. */
export interface JoinedVoices {
  /** One voice per segment, in their order; null where none of its people gave a level. */
  readonly segments: readonly (number | null)[]
  /** All of them together; null when nobody gave a level. */
  readonly value: number | null
}

/**
 * Joins the levels given on one cell. A table is one voice; the people of a segment together are one, so that the segment that
 * came in numbers does not decide alone; the mesa's value is the median of the voices. Everything that joins ratings asks here:
 * the official matrix and every mesa drawn again.
 *
 * @param tables levels of the tables that gave one
 * @param segments per segment, levels of its people who gave one
 * @param joining the mean takes the place of both medians, for contrast
 */
export function joinVoices(tables: Vector, segments: readonly Vector[], joining: Joining = 'median'): JoinedVoices {
  const centre = CENTRE[joining]
  const own = segments.map((levels) => (levels.length === 0 ? null : centre(levels)))
  const voices = [...tables, ...own.filter((voice) => voice !== null)]
  return { segments: own, value: voices.length === 0 ? null : centre(voices) }
}

/** Sorted before they are summed, so that the order in which ballots came in is not in the last digit. */
const CENTRE: Readonly<Record<Joining, (values: Vector) => number>> = {
  median,
  mean: (values) => mean(values.toSorted((one, other) => one - other)),
}
