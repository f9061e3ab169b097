import type { ProductId, TerritoryId } from '../../../domain/ids'
import type { Programme } from '../../../domain/programme'
import type { StagePlan } from '../../../engine/plan'
import { gadGroupOf, type PlannedStage } from './planRequest'

/** One province in a plan, beside the two it has now. */
export interface PlanRow {
  readonly territory: TerritoryId
  readonly group: number | null
  /** Each product of the plan, and whose place it takes. */
  readonly products: readonly { readonly product: ProductId; readonly insteadOf: ProductId | null }[]
  readonly today: readonly ProductId[]
  readonly signed: boolean
  readonly changed: boolean
  readonly givenUp: number
}

/** The plan by GAD group and code. What stays keeps its place; what enters takes that of what leaves, in their order. */
export function planRows(stage: PlannedStage, plan: StagePlan): readonly PlanRow[] {
  return plan.provinces
    .flatMap(({ territory, products, givenUp, changed }): readonly PlanRow[] => {
      const province = stage.inside.find((one) => one.territory === territory)
      if (!province) return []
      const { own, signed } = province
      const entering = products.filter((product) => !own.includes(product))
      const placed = own.map((today) => {
        if (products.includes(today)) return { product: today, insteadOf: null }
        const product = entering.shift() ?? today
        return { product, insteadOf: today }
      })
      return [{ territory, group: gadGroupOf(territory), products: placed, today: own, signed, changed, givenUp }]
    })
    .toSorted(
      (one, other) => (one.group ?? Infinity) - (other.group ?? Infinity) || (one.territory < other.territory ? -1 : 1),
    )
}

/** Provinces whose pair is another in one plan than in the other, with what it carries there. */
export const differingProvinces = (plan: StagePlan, other: StagePlan): readonly TerritoryId[] =>
  other.provinces
    .filter(({ territory, products }) => {
      const here = plan.provinces.find((one) => one.territory === territory)
      return !products.every((product) => here?.products.includes(product))
    })
    .map(({ territory }) => territory)

/** How many of a plan's products are services. */
export const servicesIn = (programme: Programme, plan: StagePlan): number =>
  plan.provinces.reduce((count, { territory, products }) => {
    const { candidates = [] } = programme.territories[territory] ?? {}
    return count + candidates.filter(({ id, kind }) => kind === 'service' && products.includes(id)).length
  }, 0)

/** Points of the pairs the provinces have now, all together: what a plan gives up is a part of it. */
export const pointsToday = ({ inside }: PlannedStage): number =>
  inside.reduce(
    (sum, { candidates, own }) =>
      sum + candidates.reduce((points, one) => points + (own.includes(one.product) ? one.points : 0), 0),
    0,
  )
