import type { IndicatorId, MesaId, ProductId } from '../../../domain/ids'
import { ENOUGH_COVERAGE } from '../../../domain/method'
import type { SoftRule } from '../../../domain/pick'
import { type Candidate, standing } from '../../../domain/product'
import type { Programme, Territory } from '../../../domain/programme'
import { departedFrom, sentTo } from '../../../domain/sent'
import { type Evaluation, pairsAllowed, type RankedProduct, samePair } from '../../../engine/evaluate'
import { COHERENCE_STEPS } from '../../../shared/model/advice'
import { selectJoined, selectRanked, selectWeights } from '../../../shared/model/evaluation'
import { oneChain, otherChain } from '../../../shared/model/panel'
import { type CutChance, type Verdict, verdictOf } from '../../../shared/model/verdict'

/** The two slots; null is a slot nobody filled. */
export type ChosenProducts = readonly [ProductId | null, ProductId | null]

/**
 * What the mesa starts from: its own pick when there is one; else the two first, or the first and the next of another
 * chain when the two first share theirs.
 */
export function proposedSlots(programme: Programme, territory: Territory): ChosenProducts {
  if (territory.pick) return territory.pick.products
  const ranked = selectRanked(programme, territory)
  return ranked.status === 'lacking' ? [null, null] : proposal(territory, ranked.evaluation)
}

/** A place that a tie leaves open is for the mesa to fill. */
function proposal(territory: Territory, evaluation: Evaluation): ChosenProducts {
  const decided = evaluation.pair.filter((product) => !evaluation.tiedAtCut.includes(product))
  const [first = null, second = null] = decided
  if (evaluation.tiedAtCut.length > 0) return [first, null]
  const shared = oneChain(territory, evaluation.pair)
  return [first, shared ? (otherChain(territory, evaluation) ?? second) : second]
}

/** Why a written reason is asked for. */
export type ReasonCause = 'departs' | 'one-chain' | 'low-coverage'

/** One line of the checklist. `soft` names what the mesa must say it knows; null asks for nothing. */
export type Rule =
  | { readonly id: 'two'; readonly met: boolean; readonly soft: null }
  | {
      readonly id: 'chains'
      readonly met: boolean
      readonly soft: null
      /** Empty when a chain is not written. */
      readonly chains: readonly string[]
      readonly instead: ProductId | null
    }
  | { readonly id: 'filters'; readonly met: boolean; readonly soft: null; readonly toCheck: readonly ProductId[] }
  | { readonly id: 'consistency'; readonly met: boolean; readonly soft: SoftRule | null; readonly ratio: number }
  | {
      readonly id: 'ratings'
      readonly met: boolean
      readonly soft: SoftRule | null
      readonly missing: number
      readonly first: { readonly product: ProductId; readonly indicator: IndicatorId } | null
      /** Unknown cells alone could change the pair. */
      readonly matters: boolean
    }
  | ({
      readonly id: 'margin'
      readonly met: boolean
      readonly soft: SoftRule | null
      readonly margin: number | null
    } & Verdict)
  | {
      readonly id: 'contrast'
      readonly met: boolean
      readonly soft: SoftRule | null
      readonly enters: readonly ProductId[]
      readonly leaves: readonly ProductId[]
      /** The pair of the contrast, and who shares the place at its cut, when either cut runs through a tie; else null. */
      readonly cut: { readonly pair: readonly ProductId[]; readonly level: readonly ProductId[] } | null
    }
  | {
      /** Only where mesas of the province sent something. */
      readonly id: 'mesas'
      readonly met: boolean
      readonly soft: null
      /** Mesas none of whose two is taken. */
      readonly departs: readonly MesaId[]
      /** Products that came and nobody decided on. */
      readonly waiting: number
    }
  | {
      readonly id: 'coverage'
      readonly met: boolean
      readonly soft: SoftRule | null
      readonly low: readonly { readonly product: ProductId; readonly share: number }[]
    }

export interface Selection {
  readonly evaluation: Evaluation
  readonly verdict: Verdict
  /** What stands in each slot, as ranked. */
  readonly rows: readonly [RankedProduct | null, RankedProduct | null]
  readonly rules: readonly Rule[]
  /** Causes of a reason of REASON_LETTERS letters or more; empty when none is due. */
  readonly reasons: readonly ReasonCause[]
  /** Soft rules the mesa must say it knows. */
  readonly toKnow: readonly SoftRule[]
  /** Hard rules hold: two products, no filter to check. */
  readonly allowed: boolean
}

/**
 * The rules of a pick on two products. Null without a ranking.
 *
 * A pick departs when it is neither the two first, nor a pair that breaking a tie at the cut could give, nor what the
 * diversification rule proposes.
 *
 * @param chance what chance says of the ranking; null while nobody knows
 */
export function selectSelection(
  programme: Programme,
  territory: Territory,
  slots: ChosenProducts,
  chance: CutChance | null,
): Selection | null {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') return null
  const { evaluation } = ranked
  const verdict = verdictOf(evaluation, chance)
  const chosen = [...new Set(slots.flatMap((product) => product ?? []))]
  const rows = slots.map((product) => evaluation.rows.find((row) => row.product === product) ?? null)
  const [first = null, second = null] = rows
  const rules: readonly Rule[] = [
    { id: 'two', met: chosen.length === 2, soft: null },
    chainRule(territory, evaluation, chosen),
    filterRule(territory, chosen),
    consistencyRule(programme, territory),
    ratingRule(territory, evaluation),
    marginRule(evaluation, verdict),
    contrastRule(evaluation),
    coverageRule([first, second]),
    ...mesasRule(programme, territory, chosen),
  ]
  const broken = (id: Rule['id']) => rules.some((rule) => rule.id === id && !rule.met)
  return {
    evaluation,
    verdict,
    rows: [first, second],
    rules,
    reasons: [
      ...(departs(territory, evaluation, chosen) ? (['departs'] as const) : []),
      ...(oneChain(territory, chosen) ? (['one-chain'] as const) : []),
      ...(broken('coverage') ? (['low-coverage'] as const) : []),
    ],
    toKnow: rules.flatMap(({ soft }) => soft ?? []),
    allowed: !broken('two') && !broken('filters'),
  }
}

function departs(territory: Territory, evaluation: Evaluation, chosen: readonly ProductId[]): boolean {
  if (chosen.length < 2) return false
  const proposed = proposal(territory, evaluation).flatMap((product) => product ?? [])
  return ![proposed, ...pairsAllowed(evaluation)].some((pair) => samePair(chosen, pair))
}

export const candidatesAmong = (territory: Territory, products: readonly ProductId[]): readonly Candidate[] =>
  products.flatMap((product) => territory.candidates.filter(({ id }) => id === product))

function chainRule(territory: Territory, evaluation: Evaluation, chosen: readonly ProductId[]): Rule {
  const chains = candidatesAmong(territory, chosen).map(({ chain }) => chain)
  const shared = oneChain(territory, chosen)
  return {
    id: 'chains',
    met: !shared,
    soft: null,
    chains: chains.includes('') ? [] : chains,
    instead: shared ? otherChain(territory, evaluation) : null,
  }
}

function filterRule(territory: Territory, chosen: readonly ProductId[]): Rule {
  const toCheck = candidatesAmong(territory, chosen)
    .filter((candidate) => standing(candidate) !== 'competes')
    .map(({ id }) => id)
  return { id: 'filters', met: toCheck.length === 0, soft: null, toCheck }
}

/** The largest ratio among the segments, whose joined judgements are what the official weights are made of. */
function consistencyRule(programme: Programme, territory: Territory): Rule {
  const ratio = Math.max(0, ...selectWeights(programme, territory).segments.map((segment) => segment.ratio ?? 0))
  const met = ratio <= COHERENCE_STEPS.agree
  return { id: 'consistency', met, soft: met ? null : 'inconsistent-weights', ratio }
}

function ratingRule(territory: Territory, { tie }: Evaluation): Rule {
  const missing = selectJoined(territory)
    .cells.flat()
    .filter(({ state }) => state === 'missing')
  const [cell] = missing
  return {
    id: 'ratings',
    met: missing.length === 0,
    soft: missing.length === 0 ? null : 'missing-ratings',
    missing: missing.length,
    first: cell ? { product: cell.product, indicator: cell.indicator } : null,
    matters: tie.includes('interval-overlaps'),
  }
}

/**
 * Says the verdict, and asks the mesa to say that it knows of a technical tie by points alone: what it knows goes into the acta, which
 * cannot hang on how far an estimate has come, and the other reasons have rules of their own.
 */
function marginRule({ margin, tie }: Evaluation, verdict: Verdict): Rule {
  const soft = tie.includes('small-margin') ? 'tight-margin' : null
  return { id: 'margin', met: verdict.tie.length === 0, soft, margin, ...verdict }
}

function contrastRule({ pair, tiedAtCut, contrastPair, contrastTied, tie }: Evaluation): Rule {
  const met = !tie.includes('contrast-differs')
  return {
    id: 'contrast',
    met,
    soft: met ? null : 'contrast-differs',
    enters: contrastPair.filter((product) => !pair.includes(product)),
    leaves: pair.filter((product) => !contrastPair.includes(product)),
    cut: tiedAtCut.length + contrastTied.length === 0 ? null : { pair: contrastPair, level: contrastTied },
  }
}

function coverageRule(rows: readonly (RankedProduct | null)[]): Rule {
  const low = rows.flatMap((row) =>
    row && row.coverage < ENOUGH_COVERAGE ? [{ product: row.product, share: row.coverage }] : [],
  )
  return { id: 'coverage', met: low.length === 0, soft: low.length === 0 ? null : 'low-coverage', low }
}

function mesasRule(programme: Programme, territory: Territory, chosen: readonly ProductId[]): readonly Rule[] {
  const sent = sentTo(programme, territory)
  if (sent.length === 0) return []
  const departs = chosen.length === 2 ? departedFrom(programme, territory, chosen) : []
  const waiting = sent.filter(({ arrival }) => arrival === null).length
  return [{ id: 'mesas', met: departs.length + waiting === 0, soft: null, departs, waiting }]
}
