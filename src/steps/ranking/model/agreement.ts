import type { ProductId } from '../../../domain/ids'
import { kendallTauB, spearman } from '../../../engine/kernel/agreement'

export interface Agreement {
  /** −1 … 1: 1 is the same order, −1 the reverse. */
  readonly kendall: number
  readonly spearman: number
}

type Placed = readonly { readonly product: ProductId; readonly place: number }[]

/** How far two orders of the same products agree; null when one of them ties everybody, or there are fewer than two. */
export function agreementOf(one: Placed, other: Placed): Agreement | null {
  const places = one.map(({ place }) => place)
  const theirs = one.map(({ product }) => other.find((row) => row.product === product)?.place ?? other.length)
  const kendall = kendallTauB(places, theirs)
  const rho = spearman(places, theirs)
  return kendall === null || rho === null ? null : { kendall, spearman: rho }
}
