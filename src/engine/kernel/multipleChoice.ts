/** One option of a group: what it costs, and how much it adds to which rows. */
export interface ChoiceOption {
  readonly cost: number
  readonly uses: readonly (readonly [row: number, amount: number])[]
}

/**
 * One option of each group is taken, at the least cost in all, while no row holds more than its limit. "At least" is the
 * same with both sides negative. Every number is whole, so that sums are exact and equal means equal.
 */
export interface MultipleChoice {
  readonly groups: readonly (readonly ChoiceOption[])[]
  readonly limits: readonly number[]
}

/** Options that are still possible, by group, as indices into it. */
export type Alive = readonly (readonly number[])[]

/** What prices on the rows say: no choice among the living options costs less than `bound`. */
export interface PricedChoice {
  readonly bound: number
  readonly prices: readonly number[]
  /** The cheapest option of each group at these prices, and what the rows then hold. */
  readonly picks: readonly number[]
  readonly load: readonly number[]
}

export const optionOf = ({ groups }: MultipleChoice, group: number, option: number): ChoiceOption => {
  const found = groups[group]?.[option]
  if (!found) throw new RangeError(`no option ${option} of group ${group}`)
  return found
}

/** What an option costs when every unit of a row has a price. */
export const pricedCost = ({ cost, uses }: ChoiceOption, prices: readonly number[]): number =>
  uses.reduce((sum, [row, amount]) => sum + amount * (prices[row] ?? 0), cost)

export const costOf = (problem: MultipleChoice, picks: readonly number[]): number =>
  picks.reduce((sum, option, group) => sum + optionOf(problem, group, option).cost, 0)

/** What the rows hold. */
export function loadOf(problem: MultipleChoice, picks: readonly number[]): number[] {
  const load = problem.limits.map(() => 0)
  picks.forEach((option, group) => {
    for (const [row, amount] of optionOf(problem, group, option).uses) load[row] = (load[row] ?? 0) + amount
  })
  return load
}

/** By how much all rows together are over their limits. */
export const excess = ({ limits }: MultipleChoice, load: readonly number[]): number =>
  limits.reduce((sum, limit, row) => sum + Math.max(0, (load[row] ?? 0) - limit), 0)

/**
 * The bound that these prices prove (Lagrangian relaxation: Fisher 1981, Management Science 27:1-18, eq. 2). Prices are
 * whole numbers of 0 and more, so the bound is exact whatever they are; better prices only make it higher.
 *
 * @param costs 'none' leaves the costs away: a bound above 0 then proves that no choice keeps every limit (Farkas)
 */
export function priced(
  problem: MultipleChoice,
  alive: Alive,
  prices: readonly number[],
  costs: 'own' | 'none' = 'own',
): PricedChoice {
  const load = problem.limits.map(() => 0)
  let bound = -problem.limits.reduce((sum, limit, row) => sum + limit * (prices[row] ?? 0), 0)
  const picks = alive.map((options, group) => {
    let pick = -1
    let least = Number.POSITIVE_INFINITY
    for (const option of options) {
      const own = optionOf(problem, group, option)
      const cost = pricedCost(costs === 'own' ? own : { ...own, cost: 0 }, prices)
      if (cost < least) {
        least = cost
        pick = option
      }
    }
    bound += least
    for (const [row, amount] of optionOf(problem, group, pick).uses) load[row] = (load[row] ?? 0) + amount
    return pick
  })
  return { bound, prices, picks, load }
}

/**
 * The options that some choice could still take: one that overfills a row even when every other group takes what adds
 * least to it is out, again and again until nothing more falls. null when a group has none left.
 */
export function possible(problem: MultipleChoice, alive: Alive): Alive | null {
  let left: Alive = alive
  for (;;) {
    const least = left.map((options, group) => leastUses(problem, group, options))
    const floor = problem.limits.map(() => 0)
    for (const one of least) for (const [row, amount] of one) floor[row] = (floor[row] ?? 0) + amount
    if (problem.limits.some((limit, row) => (floor[row] ?? 0) > limit)) return null
    const fits = (group: number, option: number) => {
      const own = new Map(optionOf(problem, group, option).uses)
      const rows = new Set([...own.keys(), ...(least[group]?.keys() ?? [])])
      for (const row of rows) {
        const others = (floor[row] ?? 0) - (least[group]?.get(row) ?? 0)
        if (others + (own.get(row) ?? 0) > (problem.limits[row] ?? 0)) return false
      }
      return true
    }
    const next = left.map((options, group) => options.filter((option) => fits(group, option)))
    if (next.some((options) => options.length === 0)) return null
    if (next.every((options, group) => options.length === left[group]?.length)) return next
    left = next
  }
}

/** The least each row gets from a group; a row that some option leaves alone gets no more than 0. */
function leastUses(problem: MultipleChoice, group: number, options: readonly number[]): ReadonlyMap<number, number> {
  const seen = new Map<number, { least: number; times: number }>()
  for (const option of options) {
    for (const [row, amount] of optionOf(problem, group, option).uses) {
      const before = seen.get(row)
      seen.set(row, { least: Math.min(before?.least ?? amount, amount), times: (before?.times ?? 0) + 1 })
    }
  }
  return new Map(
    [...seen].map(([row, { least, times }]) => [row, times === options.length ? least : Math.min(0, least)]),
  )
}
