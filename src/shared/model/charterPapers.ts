import {
  CHAIN_LINKS,
  type CharterEntry,
  entriesOf,
  isForAnotherPair,
  type ManagementEntry,
  type PlanEntry,
  type ReviewEntry,
} from '../../domain/charter'
import type { ProductId } from '../../domain/ids'
import type { Territory } from '../../domain/programme'

/** An action with who carries it in the provincial government and what later meetings found of it, the latest last. */
export interface FollowedAction {
  readonly plan: PlanEntry
  readonly management: ManagementEntry | null
  readonly reviews: readonly ReviewEntry[]
}

/** The plan of one product: along its chain, and inside a link in the order in which it was written. */
export interface ProductPlan {
  readonly product: ProductId
  readonly actions: readonly FollowedAction[]
}

export const pickedPair = ({ pick }: Territory): readonly ProductId[] => pick?.products ?? []

/** The plan of each product that has one: those of the pair first, then those it was written for before. */
export function plansOf(territory: Territory): readonly ProductPlan[] {
  const { charter } = territory
  const plans = entriesOf(charter, 'plan')
  const pair = pickedPair(territory)
  const former = plans.map(({ product }) => product).filter((product) => !pair.includes(product))
  return [...pair, ...new Set(former)].map((product) => ({
    product,
    actions: CHAIN_LINKS.flatMap((link) =>
      plans
        .filter((one) => one.product === product && one.link === link)
        .map((plan) => ({
          plan,
          management: entriesOf(charter, 'management').find(({ action }) => action === plan.id) ?? null,
          reviews: entriesOf(charter, 'review')
            .filter(({ action }) => action === plan.id)
            .toSorted((one, other) => (one.on < other.on ? -1 : 1)),
        })),
    ),
  }))
}

/** Entries of today's pair, and those that were written for another one. */
export function byPair<T extends CharterEntry>(
  territory: Territory,
  entries: readonly T[],
): { readonly ours: readonly T[]; readonly others: readonly T[] } {
  const { charter = [] } = territory
  const isOther = (entry: T) => isForAnotherPair(entry, charter, pickedPair(territory))
  return { ours: entries.filter((one) => !isOther(one)), others: entries.filter(isOther) }
}

/** The last word on an action; null while nobody looked. */
export const lastReview = ({ reviews }: FollowedAction): ReviewEntry | null => reviews.at(-1) ?? null
