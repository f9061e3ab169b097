import {
  type Alive,
  costOf,
  excess,
  loadOf,
  type MultipleChoice,
  optionOf,
  type PricedChoice,
  possible,
  priced,
  pricedCost,
} from './multipleChoice'
import { repaired } from './repairedChoice'

/** A choice that keeps every limit: the option taken in each group. */
export interface FoundChoice {
  readonly picks: readonly number[]
  readonly cost: number
}

/** How far a search has come. */
export interface SearchStep {
  /** The cheapest found so far, cheapest first, no two the same; as many as were asked for at the most. */
  readonly found: readonly FoundChoice[]
  /** No choice costs less than this; +Infinity when there is none at all. */
  readonly bound: number
  readonly done: boolean
}

/** Where a search starts: the root prices of a like problem make the first bound better. */
export interface SearchStart {
  /** How many choices are wanted: the cheapest, or also the one that follows. */
  readonly keep: 1 | 2
  readonly prices?: readonly number[]
}

interface OpenNode {
  readonly alive: Alive
  readonly prices: readonly number[]
  readonly bound: number
}

/** Rounds of better prices at the root, and at each node after it, which starts from those of its parent. */
const ROUNDS = { root: 400, node: 40 } as const
/** Rounds between two breaths. */
const BREATH = 8
/** A step of the prices is halved after so many rounds without a better bound, and too short below this. */
const PATIENCE = 12
const SHORTEST = 1 / 512

/**
 * The cheapest choices, and the proof that none is cheaper: branch and bound, depth first, with the bound of row prices
 * found by subgradient steps (Held, Wolfe & Crowder 1974, Mathematical Programming 6:62-88; step of Polyak 1969), and
 * with every option out whose priced cost already passes the best found (Geoffrion 1974). Bounds are whole numbers, so
 * nothing is cut off by rounding. Equal costs stay equal: with `keep: 2` the second may cost as much as the first.
 *
 * Yields after every breath; whoever stops has the best found and a bound that holds. The same problem gives the same
 * steps in any thread of any browser.
 *
 * @throws RangeError for a group without options: nothing can be chosen there, which is the caller's to say
 */
export function* cheapestChoices(problem: MultipleChoice, { keep, prices }: SearchStart): Generator<SearchStep, void> {
  if (problem.groups.some((options) => options.length === 0)) throw new RangeError('a group without options')
  const dearest = problem.groups.reduce((sum, options) => sum + Math.max(...options.map(({ cost }) => cost)), 0)
  let found: readonly FoundChoice[] = []
  let open: readonly OpenNode[] = []
  // What costs this much or more is of no use any more.
  const ceiling = () => (found.length < keep ? dearest + 1 : (found.at(-1)?.cost ?? dearest + 1))
  const offer = (picks: readonly number[]) => {
    const same = (one: FoundChoice) => one.picks.every((option, group) => option === picks[group])
    if (found.some(same)) return
    const all = [...found, { picks, cost: costOf(problem, picks) }]
    found = all.toSorted((one, other) => one.cost - other.cost).slice(0, keep)
  }
  const tell = (bound: number): SearchStep => {
    const least = open.reduce((low, node) => Math.min(low, node.bound), bound)
    return { found, bound: Math.min(least, found[0]?.cost ?? Number.POSITIVE_INFINITY), done: false }
  }
  const start = possible(
    problem,
    problem.groups.map((options) => options.map((_, option) => option)),
  )
  if (start) open = [{ alive: start, prices: problem.limits.map((_, row) => prices?.[row] ?? 0), bound: 0 }]
  let rounds: number = ROUNDS.root
  for (let node = open.at(-1); node; node = open.at(-1)) {
    open = open.slice(0, -1)
    if (node.bound >= ceiling()) continue
    const best = (yield* contradicted(node)) ? null : yield* raised(node)
    rounds = ROUNDS.node
    if (!best || best.bound >= ceiling()) continue
    const alive = possible(problem, unfixed(problem, node.alive, best, ceiling()))
    if (!alive) continue
    if (best.picks.some((pick, group) => !alive[group]?.includes(pick))) {
      // An option it takes has fallen with others: what is left is priced anew before it is parted.
      open = [...open, { ...best, alive }]
      continue
    }
    const [first, second] = branched(problem, alive, best)
    if (first && second) {
      open = [...open, { ...best, alive: second }, { ...best, alive: first }]
      yield tell(best.bound)
    } else {
      const only = alive.map(([option]) => option ?? -1)
      if (excess(problem, loadOf(problem, only)) === 0) offer(only)
    }
  }
  yield { found, bound: found[0]?.cost ?? Number.POSITIVE_INFINITY, done: true }

  /**
   * Whether no choice among the living options keeps every limit, asked while none is known. Each round adds to the price of a row
   * what it holds too much: where no mix of options keeps the limits, that comes to a proof after finitely many (the perceptron:
   * Novikoff 1962), and on the way it may come to a choice that keeps them.
   */
  function* contradicted(node: OpenNode): Generator<SearchStep, boolean> {
    let held: readonly number[] = problem.limits.map(() => 0)
    for (let round = 0; round < rounds && found.length === 0; round++) {
      const now = priced(problem, node.alive, held, 'none')
      if (now.bound > 0) return true
      if (round % BREATH === 0) for (const choice of repaired(problem, node.alive, now)) offer(choice)
      held = held.map((price, row) => Math.max(0, price + (now.load[row] ?? 0) - (problem.limits[row] ?? 0)))
      if (round % BREATH === BREATH - 1) yield tell(node.bound)
    }
    return false
  }

  /** The best prices that some rounds of steps come to from those of the node; null once it is of no use. */
  function* raised(node: OpenNode): Generator<SearchStep, PricedChoice | null> {
    let now = priced(problem, node.alive, node.prices)
    let best = now
    let stride = 1
    let idle = 0
    for (let round = 0; round < rounds && stride > SHORTEST; round++) {
      if (round % BREATH === 0) for (const choice of repaired(problem, node.alive, now)) offer(choice)
      if (best.bound >= ceiling()) return null
      const pull = problem.limits.map((limit, row) => {
        const over = (now.load[row] ?? 0) - limit
        return over < 0 && (now.prices[row] ?? 0) === 0 ? 0 : over
      })
      const length = pull.reduce((sum, over) => sum + over * over, 0)
      if (length === 0) break
      const step = (stride * (ceiling() - now.bound)) / length
      const next = now.prices.map((price, row) => Math.max(0, Math.round(price + step * (pull[row] ?? 0))))
      now = priced(problem, node.alive, next)
      idle = now.bound > best.bound ? 0 : idle + 1
      if (now.bound > best.bound) best = now
      if (idle >= PATIENCE) {
        stride /= 2
        idle = 0
        now = best
      }
      if (round % BREATH === BREATH - 1) yield tell(Math.max(node.bound, best.bound))
    }
    return best
  }
}

/** Without the options that cost too much at these prices even where every other group takes its cheapest. */
function unfixed(
  problem: MultipleChoice,
  alive: Alive,
  { bound, prices, picks }: PricedChoice,
  ceiling: number,
): Alive {
  return alive.map((options, group) => {
    const least = pricedCost(optionOf(problem, group, picks[group] ?? -1), prices)
    return options.filter((option) => bound + pricedCost(optionOf(problem, group, option), prices) - least < ceiling)
  })
}

/**
 * The living options parted in two, the more promising first: where a row is over its limit, a group that can go with
 * less of it at the least cost, apart from its options with more; else the group whose two cheapest lie nearest. Both parts hold
 * an option of each group, since what the prices pick is alive. None where each group has one option.
 */
function branched(problem: MultipleChoice, alive: Alive, { prices, picks, load }: PricedChoice): readonly Alive[] {
  const overfull = problem.limits
    .map((limit, row) => ({ row, over: (load[row] ?? 0) - limit }))
    .filter(({ over }) => over > 0)
    .toSorted((one, other) => other.over - one.over)
  const amountIn = (group: number, option: number, row: number) =>
    optionOf(problem, group, option).uses.find(([at]) => at === row)?.[1] ?? 0
  const costAt = (group: number, option: number) => pricedCost(optionOf(problem, group, option), prices)
  for (const { row } of overfull) {
    let chosen = { group: -1, loss: Number.POSITIVE_INFINITY, amount: 0 }
    alive.forEach((options, group) => {
      const pick = picks[group] ?? -1
      const amount = amountIn(group, pick, row)
      for (const option of options) {
        const loss = costAt(group, option) - costAt(group, pick)
        if (amountIn(group, option, row) < amount && loss < chosen.loss) chosen = { group, loss, amount }
      }
    })
    const { group, amount } = chosen
    if (group >= 0) return parted(alive, group, (option) => amountIn(group, option, row) < amount)
  }
  let nearest = { group: -1, loss: Number.POSITIVE_INFINITY }
  alive.forEach((options, group) => {
    const [first = 0, second] = options.map((option) => costAt(group, option)).toSorted((one, other) => one - other)
    if (second !== undefined && second - first < nearest.loss) nearest = { group, loss: second - first }
  })
  const { group } = nearest
  if (group < 0) return []
  return parted(alive, group, (option) => option === picks[group])
}

const parted = (alive: Alive, group: number, first: (option: number) => boolean): readonly Alive[] =>
  [first, (option: number) => !first(option)].map((keeps) =>
    alive.map((options, at) => (at === group ? options.filter(keeps) : options)),
  )
