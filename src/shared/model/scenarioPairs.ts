import type { ProductId } from '../../domain/ids'

/** One scenario, as far as pairs go. */
export interface PairCase {
  readonly rows: readonly { readonly product: ProductId; readonly score: number }[]
  /** Its two first; empty when its cut runs through a tie. */
  readonly pair: readonly ProductId[]
  /** Scores are points of 100, so that a loss in one scenario can stand beside a loss in another. */
  readonly ofHundred: boolean
}

/** A pair across scenarios: how often it wins, and what it leaves on the table where it does worst. */
export interface PairAcross {
  /** In the order of the first scenario. */
  readonly pair: readonly [ProductId, ProductId]
  readonly wins: number
  /**
   * Largest loss, in points of both products together, against the best pair of the same scenario (Savage 1951, minimax
   * regret). Scenarios with another unit, or where one of the two does not compete, say nothing of it.
   */
  readonly regret: number
}

/**
 * Every pair that two of the winning products make: first the one that wins in most scenarios, then the one that loses
 * least. Wins sum to the number of scenarios that have a pair.
 */
export function pairsAcross(cases: readonly PairCase[]): readonly PairAcross[] {
  const order = cases[0]?.rows.map(({ product }) => product) ?? []
  const contenders = [...new Set(cases.flatMap(({ pair }) => pair))].sort(
    (one, other) => order.indexOf(one) - order.indexOf(other),
  )
  return contenders
    .flatMap((first, i) => contenders.slice(i + 1).map((second) => across([first, second], cases)))
    .sort((one, other) => other.wins - one.wins || one.regret - other.regret)
}

function across(pair: readonly [ProductId, ProductId], cases: readonly PairCase[]): PairAcross {
  const won = cases.filter((one) => one.pair.length === 2 && pair.every((product) => one.pair.includes(product)))
  return { pair, wins: won.length, regret: Math.max(0, ...cases.map((one) => lossOf(pair, one))) }
}

function lossOf(pair: readonly [ProductId, ProductId], { rows, pair: best, ofHundred }: PairCase): number {
  const competing = rows.filter(({ product }) => pair.includes(product))
  if (!ofHundred || competing.length < 2) return 0
  const winners = best.length === 0 ? rows.slice(0, 2) : rows.filter(({ product }) => best.includes(product))
  return total(winners) - total(competing)
}

const total = (rows: PairCase['rows']): number => rows.reduce((points, { score }) => points + score, 0)
