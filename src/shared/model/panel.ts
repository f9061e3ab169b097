import type { ProductId } from '../../domain/ids'
import { shareChain } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import { isClosed } from '../../domain/step'
import { type Evaluation, samePair } from '../../engine/evaluate'
import { selectRanked } from './evaluation'
import { type CutChance, type Verdict, verdictOf } from './verdict'

/** What the panel of the yunta shows, in the order of its seven states. */
export type Panel =
  | { readonly state: 'empty'; readonly candidates: readonly ProductId[] }
  | ({
      readonly state: 'provisional' | 'firm' | 'tied' | 'one-chain' | 'picked'
      readonly evaluation: Evaluation
      /** Cells answered and cells in all. */
      readonly answered: number
      readonly cells: number
      /** What stands in the two slots: the pick once there is one, else the first two. */
      readonly slots: readonly [PanelSlot, PanelSlot]
      /** Who stands in no slot, by place. */
      readonly rest: readonly ProductId[]
      /** With 'one-chain': the next product of another chain, if any. */
      readonly instead: ProductId | null
      /** What the latest act changed in the pair, or null. */
      readonly change: PairChange | null
    } & Verdict)

/** A panel that has an order to show. */
export type RankedPanel = Exclude<Panel, { readonly state: 'empty' }>

/** One product; several that cannot be told apart; or nobody. */
export type PanelSlot = readonly ProductId[]

export interface PairChange {
  readonly entered: readonly ProductId[]
  readonly left: readonly ProductId[]
}

/**
 * @param before the programme before the latest act, or null when there was none
 * @param chance what chance says of the ranking; null while nobody knows
 */
export function selectPanel(
  programme: Programme,
  territory: Territory,
  before: Programme | null,
  chance: CutChance | null,
): Panel {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') return { state: 'empty', candidates: territory.candidates.map(({ id }) => id) }
  const { evaluation, missing, cells } = ranked
  const verdict = verdictOf(evaluation, chance)
  const shared = evaluation.tiedAtCut.length === 0 && oneChain(territory, evaluation.pair)
  const picked = territory.pick && isClosed(territory.steps.selection) ? territory.pick.products : null
  const state = stateOf(picked !== null, missing > 0, shared, verdict)
  const vacated = state === 'one-chain'
  const slots: RankedPanel['slots'] = picked ? [[picked[0]], [picked[1]]] : slotsOf(evaluation, verdict, vacated)
  const taken = picked ?? (vacated ? evaluation.pair.slice(0, 1) : evaluation.pair)
  return {
    state,
    evaluation,
    ...verdict,
    answered: cells - missing,
    cells,
    slots,
    rest: evaluation.rows.map(({ product }) => product).filter((product) => !taken.includes(product)),
    instead: shared ? otherChain(territory, evaluation) : null,
    change: changeSince(before, territory, evaluation),
  }
}

function stateOf(picked: boolean, missing: boolean, shared: boolean, { tie }: Verdict): RankedPanel['state'] {
  if (picked) return 'picked'
  if (missing) return 'provisional'
  if (shared) return 'one-chain'
  return tie.length > 0 ? 'tied' : 'firm'
}

/** Whoever shares the place at the cut stands there together; so do the second and the third when too few points part them. */
function slotsOf({ pair, tiedAtCut, rows }: Evaluation, { tie }: Verdict, vacated: boolean): RankedPanel['slots'] {
  const [first, second] = pair
  if (first === undefined) return [[], []]
  if (tiedAtCut.includes(first)) return [tiedAtCut, tiedAtCut]
  if (tiedAtCut.length > 0) return [[first], tiedAtCut]
  if (vacated || second === undefined) return [[first], []]
  const third = rows[2]?.product
  return [[first], tie.includes('small-margin') && third !== undefined ? [second, third] : [second]]
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
