import type { DimensionId, IndicatorId, MemberId, SegmentId } from '../../../domain/ids'
import { ROOT } from '../../../domain/judgement'
import type { Programme, Territory } from '../../../domain/programme'
import type { GroupWeights, JudgedWeights, SegmentWeights } from '../../../engine/groupWeights'
import { spread } from '../../../engine/kernel/ahpGroup'
import { mean } from '../../../engine/kernel/matrix'
import { selectWeights } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'

/** Word for an index of agreement. */
export type AgreementWord = 'high' | 'medium' | 'low'

/** Whole points of 100 from which each word holds. */
export const AGREEMENT_STEPS = { high: 65, medium: 50 } as const

/** @param index 0…100, rounded to whole points first, so that the word agrees with the figure beside it */
export function agreementWord(index: number): AgreementWord {
  const whole = Math.round(index)
  if (whole >= AGREEMENT_STEPS.high) return 'high'
  return whole >= AGREEMENT_STEPS.medium ? 'medium' : 'low'
}

/** What everybody gives one indicator. Weights are shares 0…1. */
export interface Strip {
  readonly indicator: IndicatorId
  readonly name: string
  readonly official: number | null
  readonly everyone: number | null
  readonly members: readonly { readonly id: MemberId; readonly segment: SegmentId; readonly weight: number }[]
  readonly segments: readonly { readonly segment: SegmentId; readonly weight: number }[]
  /** 0…100, see `stripAgreement`. */
  readonly agreement: number | null
}

/** One strip per indicator, in the mesa's order. Members and segments whose answers do not connect have no mark. */
export const selectStrips = (programme: Programme, territory: Territory): readonly Strip[] =>
  stripsOf(selectWeights(programme, territory), territory.indicators)

const stripsOf = memo((weights: GroupWeights, indicators: Territory['indicators']): readonly Strip[] =>
  indicators.map(({ id, name }, k) => {
    const share = ({ weights: own }: JudgedWeights): number | null => own?.[k] ?? null
    const members = weights.members.flatMap((one) => {
      const weight = share(one)
      return weight === null ? [] : [{ id: one.member, segment: one.segment, weight }]
    })
    return {
      indicator: id,
      name,
      official: share(weights.official),
      everyone: share(weights.everyone),
      members,
      segments: weights.segments.flatMap((one) => {
        const weight = share(one)
        return weight === null ? [] : [{ segment: one.segment, weight }]
      }),
      agreement: stripAgreement(members.map(({ weight }) => weight)),
    }
  }),
)

/**
 * How far people agree on one indicator: 100 less the relative spread of their weights (sample standard deviation over the
 * mean, in per cent), never under 0. An entropy index over one weight against the rest stays above 80 even when some give
 * ten times what others give, so it could not point anywhere. Null with fewer than two whole ballots.
 */
export function stripAgreement(weights: readonly number[]): number | null {
  if (weights.length < 2) return null
  const [deviation = 0] = spread(weights.map((weight) => [weight]))
  return 100 * Math.max(0, 1 - deviation / mean(weights))
}

/** Agreement of the mesa as a whole: that of each indicator by the weight the mesa gives it. Null when some is unknown. */
export function mesaAgreement(strips: readonly Strip[]): number | null {
  let total = 0
  for (const { agreement, official } of strips) {
    if (agreement === null || official === null) return null
    total += agreement * official
  }
  return strips.length === 0 ? null : total
}

/** The widest difference between two segments: on which strip, who gives most and least, and how many times. */
export interface SegmentGap {
  readonly strip: Strip
  readonly high: SegmentId
  readonly low: SegmentId
  readonly times: number
}

/** The strip on which segments differ by the largest factor; null with fewer than two segments. */
export function widestDifference(strips: readonly Strip[]): SegmentGap | null {
  let widest: SegmentGap | null = null
  for (const strip of strips) {
    const [most, ...rest] = [...strip.segments].sort((one, other) => other.weight - one.weight)
    const least = rest.at(-1)
    if (!most || !least || least.weight === 0) continue
    const times = most.weight / least.weight
    if (widest === null || times > widest.times) {
      widest = { strip, high: most.segment, low: least.segment, times }
    }
  }
  return widest
}

/** The shares of the dimensions as one party sees them; null while its answers do not connect them. */
export interface SegmentRow {
  readonly segment: SegmentId
  readonly people: number
  readonly voice: number
  readonly shares: readonly number[] | null
}

/** Segments before the mean: each one's shares of the dimensions, the official ones, and one person one vote. */
export interface SegmentShares {
  readonly dimensions: readonly DimensionId[]
  readonly rows: readonly SegmentRow[]
  readonly official: readonly number[] | null
  readonly everyone: readonly number[] | null
  /** The dimension on which segments are furthest apart, in points; null with fewer than two segments. */
  readonly widest: {
    readonly dimension: DimensionId
    readonly high: SegmentId
    readonly highShare: number
    readonly low: SegmentId
    readonly lowShare: number
  } | null
}

/** Segments with at least one ballot, in the programme's order. */
export const selectSegmentTable = (programme: Programme, territory: Territory): SegmentShares =>
  segmentTableOf(selectWeights(programme, territory), programme.segments)

const segmentTableOf = memo((weights: GroupWeights, segments: Programme['segments']): SegmentShares => {
  const root = weights.nodes.findIndex(({ id }) => id === ROOT)
  // The items of the root are dimensions by construction of the nodes.
  const dimensions = (weights.nodes[root]?.items ?? []) as readonly DimensionId[]
  const shares = ({ blocks }: JudgedWeights) => blocks[root]?.priorities ?? null
  const rows = segments.flatMap(({ id }) => {
    const own: SegmentWeights | undefined = weights.segments.find(({ segment }) => segment === id)
    if (!own || own.answered === 0) return []
    return [{ segment: id, people: own.answered, voice: own.voice, shares: shares(own) }]
  })
  return {
    dimensions,
    rows,
    official: shares(weights.official),
    everyone: shares(weights.everyone),
    widest: widestShare(dimensions, rows),
  }
})

function widestShare(dimensions: readonly DimensionId[], rows: readonly SegmentRow[]): SegmentShares['widest'] {
  let widest: SegmentShares['widest'] = null
  dimensions.forEach((dimension, d) => {
    const known = rows
      .flatMap(({ segment, shares }) => (shares ? [{ segment, share: shares[d] ?? 0 }] : []))
      .sort((one, other) => other.share - one.share)
    const [most, least] = [known[0], known.length > 1 ? known.at(-1) : undefined]
    if (!most || !least) return
    const gap = most.share - least.share
    if (widest === null || gap > widest.highShare - widest.lowShare) {
      widest = { dimension, high: most.segment, highShare: most.share, low: least.segment, lowShare: least.share }
    }
  })
  return widest
}
