import type { Joining } from '../domain/rating'
import { type Centre, meanCentre, medianCentre, trimmedCentre } from './kernel/centre'
import type { Vector } from './kernel/matrix'

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
 * @param joining what takes the middle of people and, again, of voices
 */
export function joinVoices(tables: Vector, segments: readonly Vector[], joining: Joining = 'median'): JoinedVoices {
  const centre = (levels: Vector): number =>
    CENTRE[joining](Float64Array.from(levels).sort(), new Int32Array(levels.length).fill(1), 0, levels.length)
  const own = segments.map((levels) => (levels.length === 0 ? null : centre(levels)))
  const voices = [...tables, ...own.filter((voice) => voice !== null)]
  return { segments: own, value: voices.length === 0 ? null : centre(voices) }
}

/** Over sorted voices, so that the order in which ballots came in is not in the last digit. */
export const CENTRE: Readonly<Record<Joining, Centre>> = {
  median: medianCentre,
  mean: meanCentre,
  trimmed: trimmedCentre,
}
