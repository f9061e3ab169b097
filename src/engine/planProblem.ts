import type { PlanRuleId, ProductId, TerritoryId } from '../domain/ids'
import type { PlanDemand } from '../domain/planRule'
import type { ChoiceOption, MultipleChoice } from './kernel/multipleChoice'

/** A product of a province's ranking, as far as a plan goes. */
export interface PlanCandidate {
  readonly product: ProductId
  /** 0…100. */
  readonly points: number
  /** In plain words, so that equal chains are equal texts. */
  readonly chain: string
  readonly service: boolean
}

/** A province that has an order: its candidates, best first, and the two it has now. */
export interface PlanProvince {
  readonly territory: TerritoryId
  readonly candidates: readonly PlanCandidate[]
  readonly own: readonly [ProductId, ProductId]
  /** Whether its mesa has signed them. */
  readonly signed: boolean
}

/** A rule with the provinces it is about, those of the plan only. */
export interface PlacedRule {
  readonly id: PlanRuleId
  readonly demand: PlanDemand
  readonly provinces: readonly TerritoryId[]
}

/** One pair a province could carry. */
export interface PlanPair {
  readonly products: readonly [PlanCandidate, PlanCandidate]
  /** Points given up against its own pair, in millionths; never less than 0. */
  readonly loss: number
  readonly own: boolean
}

/** Points are counted in millionths, so that sums are exact. */
export const MILLIONTHS = 1_000_000
/**
 * One change of pair, in the smallest unit of cost. Below a millionth of a point: of plans that give up the same, the one
 * that changes fewer provinces comes first.
 */
const MOST_PROVINCES = 1023
export const COST_OF_MILLIONTH = MOST_PROVINCES + 1

/**
 * Every pair of a province, with what it gives up. A mesa that left a product with more points aside had a reason, so a
 * pair with more points than its own gives up nothing and gains nothing.
 *
 * @throws RangeError if its own pair is not among its candidates
 */
export function planPairs({ candidates, own }: PlanProvince): readonly PlanPair[] {
  const chosen = candidates.filter(({ product }) => own.includes(product))
  if (chosen.length !== own.length) throw new RangeError(`the pair ${own.join(', ')} is not ranked`)
  const points = chosen.reduce((sum, one) => sum + one.points, 0)
  return candidates.flatMap((first, i) =>
    candidates.slice(i + 1).map(
      (second): PlanPair => ({
        products: [first, second],
        loss: Math.max(0, Math.round((points - first.points - second.points) * MILLIONTHS)),
        own: [first, second].every(({ product }) => own.includes(product)),
      }),
    ),
  )
}

interface Row {
  readonly limit: number
  /** What a pair of a province adds; 0 in provinces the row is not about. */
  amount(pair: PlanPair, province: PlanProvince): number
}

/**
 * The choice of one pair for each province under some rules. Each rule becomes rows of whole numbers with a limit:
 * "at most" as it is, "at least" with both sides negative.
 *
 * @throws RangeError beyond 1023 provinces, where a change of pair could no longer be told from a millionth of a point
 */
export function planProblem(provinces: readonly PlanProvince[], rules: readonly PlacedRule[]): MultipleChoice {
  if (provinces.length > MOST_PROVINCES) throw new RangeError(`${provinces.length} provinces are too many`)
  const pairs = provinces.map(planPairs)
  const rows = rules.flatMap((rule) => rowsOf(rule, provinces))
  return {
    groups: provinces.map((province, i) =>
      (pairs[i] ?? []).map(
        (pair): ChoiceOption => ({
          cost: pair.loss * COST_OF_MILLIONTH + (pair.own ? 0 : 1),
          uses: rows.flatMap((row, at) => {
            const amount = row.amount(pair, province)
            return amount === 0 ? [] : [[at, amount] as const]
          }),
        }),
      ),
    ),
    limits: rows.map(({ limit }) => limit),
  }
}

function rowsOf({ demand, provinces: named }: PlacedRule, provinces: readonly PlanProvince[]): readonly Row[] {
  const places = new Set(named)
  const here =
    (amount: Row['amount']): Row['amount'] =>
    (pair, province) =>
      places.has(province.territory) ? amount(pair, province) : 0
  switch (demand.kind) {
    case 'most': {
      const inside = provinces.filter(({ territory }) => places.has(territory))
      const all = new Set(inside.flatMap(({ candidates }) => candidates.map(({ chain }) => chain)))
      const chains = demand.chain === '' ? [...all] : [demand.chain]
      return chains.map((chain) => ({ limit: demand.count, amount: here((pair) => (carries(pair, chain) ? 1 : 0)) }))
    }
    case 'services':
      return [{ limit: -demand.count, amount: here((pair) => -pair.products.filter(({ service }) => service).length) }]
    case 'must':
      return named.map((place) => ({
        limit: -1,
        amount: (pair, { territory }) => (territory === place && carries(pair, demand.chain) ? -1 : 0),
      }))
    case 'never':
      return [{ limit: 0, amount: here((pair) => (carries(pair, demand.chain) ? 1 : 0)) }]
    case 'keep':
      return [{ limit: 0, amount: here((pair, { signed }) => (signed && !pair.own ? 1 : 0)) }]
  }
}

export const carries = ({ products }: PlanPair, chain: string): boolean => products.some((one) => one.chain === chain)
