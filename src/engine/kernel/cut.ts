import { at, indices, type Vector } from './matrix'
import { ranks } from './rank'

/** Where the cut after the second place falls. */
export interface Cut {
  /** m: 1 for the best; ties share the better place. */
  readonly places: Vector
  /** All alternatives, best first; tied ones in the order given. */
  readonly order: Vector
  /** Who is among the first two for certain, best first: two, one with a tie for the second place, nobody with one of three for the first. */
  readonly inside: Vector
  /** Who shares the place through which the cut runs; empty when it runs between two scores. */
  readonly level: Vector
  /** Score of the second less that of the third, never negative; null with fewer than three. */
  readonly margin: number | null
}

/**
 * Cuts an order after its second place. Everything that asks who the first two are asks here.
 *
 * @param scores m finite numbers, more is better; scores within `TIE_STEP` are one score, as in `ranks`
 */
export function cutOf(scores: Vector): Cut {
  const places = ranks(scores)
  const order = indices(scores.length).toSorted((one, other) => at(places, one) - at(places, other))
  const [, second, third] = order
  const split = second !== undefined && third !== undefined && at(places, second) === at(places, third)
  const level = split ? order.filter((i) => at(places, i) === at(places, second)) : []
  return {
    places,
    order,
    inside: order.slice(0, 2).filter((i) => !level.includes(i)),
    level,
    margin: second === undefined || third === undefined ? null : split ? 0 : at(scores, second) - at(scores, third),
  }
}

/** The first two and whoever is tied with the second, in the order of the alternatives. */
export const pairOf = (scores: Vector): Vector => pairIn(cutOf(scores))

export const pairIn = ({ inside, level }: Pick<Cut, 'inside' | 'level'>): Vector =>
  [...inside, ...level].toSorted((one, other) => one - other)

/** Every pair the cut allows: one when it is clean, several when a tie would have to be broken. None with fewer than two. */
export function possiblePairs<T>({
  inside,
  level,
}: {
  readonly inside: readonly T[]
  readonly level: readonly T[]
}): readonly (readonly [T, T])[] {
  const [first, second] = inside
  if (first !== undefined && second !== undefined) return [[first, second]]
  if (first !== undefined) return level.map((other) => [first, other] as const)
  return level.flatMap((one, i) => level.slice(i + 1).map((other) => [one, other] as const))
}
