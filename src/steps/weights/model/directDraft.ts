import { type DirectWay, type DirectWeights, type GivenBestWorst, POINTS_BUDGET } from '../../../domain/directWeights'
import type { IndicatorId } from '../../../domain/ids'
import { comparisonsOf, directShares } from '../../../engine/directShares'
import { bestWorstConsistency } from '../../../engine/kernel/bestWorst'

/** An answer while it is being given: figures may be missing. */
export interface DirectDraft {
  /** By indicator: points as typed. */
  readonly points: Readonly<Record<IndicatorId, string>>
  readonly order: readonly IndicatorId[]
  readonly best: IndicatorId | ''
  readonly worst: IndicatorId | ''
  readonly toBest: Readonly<Record<IndicatorId, number>>
  readonly toWorst: Readonly<Record<IndicatorId, number>>
}

type Indicators = readonly { readonly id: IndicatorId }[]

/** What was answered before, to be changed; or a beginning. */
export function draftOf(answer: DirectWeights | undefined, indicators: Indicators): DirectDraft {
  const ids = indicators.map(({ id }) => id)
  const kept = answer?.way === 'order' ? answer.order.filter((id) => ids.includes(id)) : []
  const figures = <T>(of: (id: IndicatorId) => T | undefined): Readonly<Record<IndicatorId, T>> =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const value = of(id)
        return value === undefined ? [] : [[id, value]]
      }),
    )
  const compared = answer?.way === 'best-worst' ? answer : null
  const rowOf = (id: IndicatorId) => compared?.comparisons.find(({ indicator }) => indicator === id)
  return {
    points: figures((id) =>
      answer?.way === 'points' ? String(answer.points.find(({ indicator }) => indicator === id)?.points ?? '') : '',
    ),
    order: [...kept, ...ids.filter((id) => !kept.includes(id))],
    best: compared?.best ?? '',
    worst: compared?.worst ?? '',
    toBest: figures((id) => rowOf(id)?.toBest),
    toWorst: figures((id) => rowOf(id)?.toWorst),
  }
}

const isFigure = (text: string): boolean => /^\d{1,3}$/.test(text.trim())
/** A blank is no points. */
const pointsIn = (text: string | undefined): number => (text !== undefined && isFigure(text) ? Number(text) : 0)

/** Points that are left, negative when there are too many. */
export const pointsLeft = ({ points }: DirectDraft): number =>
  Object.values(points).reduce((left, text) => left - pointsIn(text), POINTS_BUDGET)

/** Comparisons that are asked once best and worst are chosen: each of the others with both, and the two with each other. */
export const comparisonsAsked = ({ best, worst }: DirectDraft, indicators: Indicators) => ({
  best: indicators.flatMap(({ id }) => (id === best ? [] : [id])),
  worst: indicators.flatMap(({ id }) => (id === worst || id === best ? [] : [id])),
})

/** How many comparisons have no answer yet. */
export function comparisonsMissing(draft: DirectDraft, indicators: Indicators): number {
  const asked = comparisonsAsked(draft, indicators)
  return (
    asked.best.filter((id) => draft.toBest[id] === undefined).length +
    asked.worst.filter((id) => draft.toWorst[id] === undefined).length
  )
}

/** The whole answer; null while something is missing. */
export function answerOf(way: DirectWay, draft: DirectDraft, indicators: Indicators): DirectWeights | null {
  switch (way) {
    case 'points':
      return pointsLeft(draft) === 0
        ? { way, points: indicators.map(({ id }) => ({ indicator: id, points: pointsIn(draft.points[id]) })) }
        : null
    case 'order':
      return { way, order: draft.order }
    case 'best-worst':
      return bestWorstOf(draft, indicators)
  }
}

function bestWorstOf(draft: DirectDraft, indicators: Indicators): GivenBestWorst | null {
  const { best, worst, toBest, toWorst } = draft
  if (best === '' || worst === '' || best === worst || comparisonsMissing(draft, indicators) > 0) return null
  const whole = toBest[worst] ?? 1
  return {
    way: 'best-worst',
    best,
    worst,
    comparisons: indicators.map(({ id }) => ({
      indicator: id,
      toBest: id === best ? 1 : (toBest[id] ?? 1),
      toWorst: id === worst ? 1 : id === best ? whole : (toWorst[id] ?? 1),
    })),
  }
}

/** The order with one thing moved by a place; at the ends it stays. */
export function moved(order: readonly IndicatorId[], indicator: IndicatorId, by: 1 | -1): readonly IndicatorId[] {
  const from = order.indexOf(indicator)
  const to = from + by
  const other = order[to]
  return other === undefined ? order : order.with(from, other).with(to, indicator)
}

/** What each indicator weighs by a whole answer, in their order. */
export const sharesBy = (answer: DirectWeights, indicators: Indicators): readonly number[] =>
  directShares(answer, indicators)

/** Where no threshold is published. */
const USUAL_LIMIT = 0.1

/** Whether the comparisons with best and worst agree, by the published index; and the indicator whose two clash most. */
export interface BestWorstVerdict {
  readonly verdict: 'agree' | 'allowed' | 'clash'
  readonly ratio: number
  readonly limit: number
  readonly clashing: IndicatorId | null
}

export function bestWorstVerdict(answer: GivenBestWorst, indicators: Indicators): BestWorstVerdict {
  const { local, ratio, threshold } = bestWorstConsistency(comparisonsOf(answer, indicators))
  const limit = threshold ?? USUAL_LIMIT
  const verdict = ratio === 0 ? 'agree' : ratio <= limit ? 'allowed' : 'clash'
  return { verdict, ratio, limit, clashing: indicators[local.indexOf(ratio)]?.id ?? null }
}
