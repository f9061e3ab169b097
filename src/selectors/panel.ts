import type { ProductId } from '../domain/ids'
import { sameWords } from '../domain/product'
import type { Programme, Territory } from '../domain/programme'
import { isClosed } from '../domain/step'
import { type Evaluation, samePair } from '../engine/evaluate'
import { selectRanked } from './evaluation'

/** Word for the distance between the second and the third. */
export type MarginWord = (typeof MARGIN_WORDS)[number]

/** The words, narrowest margin first. */
export const MARGIN_WORDS = ['tie', 'tight', 'clear', 'ample'] as const

/** Points of 100 from which each word holds. */
export const MARGIN_STEPS = { tight: 0.5, clear: 2, ample: 5 } as const

export function marginWord(points: number): MarginWord {
  if (points >= MARGIN_STEPS.ample) return 'ample'
  if (points >= MARGIN_STEPS.clear) return 'clear'
  return points >= MARGIN_STEPS.tight ? 'tight' : 'tie'
}

/** What the panel of the yunta shows, in the order of its seven states. */
export type Panel =
  | { readonly state: 'empty'; readonly candidates: readonly ProductId[] }
  | {
      readonly state: 'provisional' | 'firm' | 'tied' | 'one-chain' | 'picked'
      readonly evaluation: Evaluation
      readonly word: MarginWord | null
      /** Cells answered and cells in all. */
      readonly answered: number
      readonly cells: number
      /** The two in the slots: the pick once there is one, else the two first. */
      readonly slots: readonly ProductId[]
      /** With 'one-chain': the next product of another chain, if any. */
      readonly instead: ProductId | null
      /** What the latest act changed in the pair, or null. */
      readonly change: PairChange | null
    }

/** A panel that has an order to show. */
export type RankedPanel = Exclude<Panel, { readonly state: 'empty' }>

export interface PairChange {
  readonly entered: readonly ProductId[]
  readonly left: readonly ProductId[]
}

/** @param before the programme before the latest act, or null when there was none */
export function selectPanel(programme: Programme, territory: Territory, before: Programme | null): Panel {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') return { state: 'empty', candidates: territory.candidates.map(({ id }) => id) }
  const { evaluation, missing, cells } = ranked
  const word = evaluation.margin === null ? null : marginWord(evaluation.margin)
  const shared = oneChain(territory, evaluation.pair)
  const picked = territory.pick && isClosed(territory.steps.selection) ? territory.pick.products : null
  const state = picked
    ? 'picked'
    : missing > 0
      ? 'provisional'
      : shared
        ? 'one-chain'
        : word === 'tie'
          ? 'tied'
          : 'firm'
  return {
    state,
    evaluation,
    word,
    answered: cells - missing,
    cells,
    slots: picked ?? evaluation.pair,
    instead: shared ? otherChain(territory, evaluation) : null,
    change: changeSince(before, territory, evaluation),
  }
}

const chainOf = (territory: Territory, product: ProductId | undefined): string =>
  territory.candidates.find(({ id }) => id === product)?.chain ?? ''

/** True when both products name the same chain; products without a chain share none. */
export function oneChain(territory: Territory, [first, second]: readonly ProductId[]): boolean {
  const chain = chainOf(territory, first)
  return second !== undefined && chain !== '' && sameWords(chain, chainOf(territory, second))
}

/** The best placed product whose chain differs from the first's. */
export function otherChain(territory: Territory, { rows }: Evaluation): ProductId | null {
  const [first, ...rest] = rows.map(({ product }) => product)
  return first === undefined ? null : (rest.find((product) => !oneChain(territory, [first, product])) ?? null)
}

function changeSince(before: Programme | null, territory: Territory, now: Evaluation): PairChange | null {
  const earlier = before?.territories[territory.id]
  if (!before || !earlier || earlier === territory) return null
  const ranked = selectRanked(before, earlier)
  if (ranked.status === 'lacking' || samePair(ranked.evaluation.pair, now.pair)) return null
  return {
    entered: now.pair.filter((product) => !ranked.evaluation.pair.includes(product)),
    left: ranked.evaluation.pair.filter((product) => !now.pair.includes(product)),
  }
}
