import { crossings, placesAt, withShare } from './kernel/crossings'
import { at, indices, type Vector } from './kernel/matrix'
import type { Response } from './kernel/response'

/** What happens just past an end of an interval. For the whole order: who rises and who falls. */
export interface Change {
  /** Share of the weight at which it happens, in (0, 1). */
  readonly at: number
  readonly enters: Vector
  readonly leaves: Vector
}

/** Between the two ends nothing changes; null: no limit on that side, down to 0 or up to 1. */
export interface Interval {
  readonly low: Change | null
  readonly high: Change | null
}

export interface WeightStability {
  readonly criterion: number
  readonly weight: number
  readonly pair: Interval
  readonly winner: Interval
  readonly order: Interval
}

/**
 * How far each weight may go before the pair, the first place or the whole order changes. Convention: the other weights are
 * rescaled in proportion, so their ratios stay as people judged them.
 *
 * Exact for `linear` and `distances`; for a black box to 1e-10 (see `crossings`).
 *
 * @param weights n shares summing to 1
 *
 * A tie at today's weights that breaks at once gives an interval of no length; alternatives tied at every weight are no change; a
 * tie at a single share, where two curves only touch, is no change either.
 */
export const weightStability = (response: Response, weights: Vector): readonly WeightStability[] =>
  indices(weights.length).map((k) => {
    const walk = walkOf(response, weights, k)
    return {
      criterion: k,
      weight: at(weights, k),
      pair: intervalOf(walk, (places) => membersUpTo(places, 2)),
      winner: intervalOf(walk, (places) => membersUpTo(places, 1)),
      order: orderInterval(walk),
    }
  })

interface Stretch {
  /** Where it begins, seen from today's weight. */
  readonly from: number
  readonly places: Vector
}

interface Walk {
  readonly today: Vector
  readonly down: readonly Stretch[]
  readonly up: readonly Stretch[]
}

/** The order today and in each stretch between crossings, outwards from today's share. */
function walkOf(response: Response, weights: Vector, k: number): Walk {
  const now = at(weights, k)
  const found = crossings(response, weights, k)
  const stretches = (marks: Vector): readonly Stretch[] =>
    marks.slice(1).map((to, i) => {
      const from = at(marks, i)
      return { from, places: placesAt(response, withShare(weights, k, (from + to) / 2)) }
    })
  return {
    today: placesAt(response, weights),
    down: now > 0 ? stretches([now, ...found.filter((share) => share < now).toReversed(), 0]) : [],
    up: now < 1 ? stretches([now, ...found.filter((share) => share > now), 1]) : [],
  }
}

const membersUpTo = (places: Vector, last: number): Vector =>
  indices(places.length).filter((i) => at(places, i) <= last)

function intervalOf({ today, down, up }: Walk, members: (places: Vector) => Vector): Interval {
  const own = members(today)
  const firstChange = (stretches: readonly Stretch[]): Change | null => {
    for (const { from, places } of stretches) {
      const then = members(places)
      const enters = then.filter((i) => !own.includes(i))
      const leaves = own.filter((i) => !then.includes(i))
      if (enters.length + leaves.length > 0) return { at: from, enters, leaves }
    }
    return null
  }
  return { low: firstChange(down), high: firstChange(up) }
}

function orderInterval({ today, down, up }: Walk): Interval {
  const firstChange = (stretches: readonly Stretch[]): Change | null => {
    for (const { from, places } of stretches) {
      const enters = indices(today.length).filter((i) => at(places, i) < at(today, i))
      const leaves = indices(today.length).filter((i) => at(places, i) > at(today, i))
      if (enters.length + leaves.length > 0) return { at: from, enters, leaves }
    }
    return null
  }
  return { low: firstChange(down), high: firstChange(up) }
}
