import type { ProductId } from '../../domain/ids'
import { shareChain } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import { isClosed } from '../../domain/step'
import { type Evaluation, samePair } from '../../engine/evaluate'
import { selectRanked } from './evaluation'

/** Word for the distance between the second and the third. */
export type MarginWord = (typeof MARGIN_WORDS)[number]

/** The words, narrowest margin first. */
export const MARGIN_WORDS = ['tie', 'tight', 'clear', 'ample'] as const

/**
 * Points of 100 from which each word holds. Calibrated: of a hundred second mesas of the same people, the pair stays in 75 or
 * more from `clear` on and in 90 or more from `ample` on (`data/README.md`, "The words of the margin"). `tight` promises nothing.
 */
export const MARGIN_STEPS = { tight: 0.5, clear: 5, ample: 9 } as const

/** P(2.º) that each word asks for besides its points, 0…1. */
export const MARGIN_CHANCES = { tight: 0.55, clear: 0.75, ample: 0.9 } as const

/**
 * The word for a margin: by its points, lowered by one, and never by more, when chance keeps the second in the pair less often
 * than the word asks for.
 *
 * @param points between the second and the third, ≥ 0
 * @param shareOfSecond how often the second is among the two first by chance, 0…1; null while nobody knows
 */
export function marginWord(points: number, shareOfSecond: number | null): MarginWord {
  const word = wordOf(points)
  if (word === 'tie' || shareOfSecond === null || shareOfSecond >= MARGIN_CHANCES[word]) return word
  return LOWER[word]
}

function wordOf(points: number): MarginWord {
  if (points >= MARGIN_STEPS.ample) return 'ample'
  if (points >= MARGIN_STEPS.clear) return 'clear'
  return points >= MARGIN_STEPS.tight ? 'tight' : 'tie'
}

const LOWER = { tight: 'tie', clear: 'tight', ample: 'clear' } as const

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

/**
 * @param before the programme before the latest act, or null when there was none
 * @param shareOfSecond how often the second of the ranking stays among the two first by chance, 0…1; null while nobody knows
 */
export function selectPanel(
  programme: Programme,
  territory: Territory,
  before: Programme | null,
  shareOfSecond: number | null,
): Panel {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') return { state: 'empty', candidates: territory.candidates.map(({ id }) => id) }
  const { evaluation, missing, cells } = ranked
  const word = evaluation.margin === null ? null : marginWord(evaluation.margin, shareOfSecond)
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

/** True when both products name the same chain; products without a chain share none. */
export function oneChain(territory: Territory, [first, second]: readonly ProductId[]): boolean {
  const candidate = (product: ProductId | undefined) => territory.candidates.find(({ id }) => id === product)
  const [one, other] = [candidate(first), candidate(second)]
  return one !== undefined && other !== undefined && shareChain(one, other)
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
