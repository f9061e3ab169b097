import {
  type IndicatorId,
  id,
  type ProductId,
  type ScenarioId,
  type SegmentId,
  type SubIndicatorId,
} from '../../../domain/ids'
import { SCALE } from '../../../domain/scale'
import {
  kindOfChange,
  MILLION,
  type Scenario,
  type ScenarioChange,
  type ScenarioWeights,
} from '../../../domain/scenario'
import { wholeTenths } from '../../../domain/shownShares'
import { COUNT, MEASURE, readNumber, settled } from '../../../io/read/number'

/** Where a scenario's weights come from, as one choice of a list. */
export type WeightsSource = 'mesa' | 'equal' | 'people' | 'voices' | 'typed' | 'pdot' | `segment:${string}`

export interface ChangeDraft {
  readonly key: number
  readonly kind: ReturnType<typeof kindOfChange>
  /** Id of the datum, or of the indicator rated. */
  readonly of: string
  readonly products: readonly ProductId[]
  /** As written, in per cent or in levels: «−20», «+1». */
  readonly amount: string
}

/** A scenario being written. Texts are as typed; a null name or line is the one the app proposes. */
export interface ScenarioDraft
  extends Pick<Scenario, 'method' | 'settings' | 'valueLine' | 'joining' | 'twoChains' | 'without'> {
  readonly id: ScenarioId
  readonly everywhere: boolean
  readonly name: string | null
  readonly description: string | null
  readonly source: WeightsSource
  readonly typed: Readonly<Record<IndicatorId, string>>
  readonly voices: Readonly<Record<SegmentId, string>>
  readonly changes: readonly ChangeDraft[]
}

/** What is not right yet, by field. */
export interface Faults {
  readonly typed: readonly IndicatorId[]
  /** Every weight reads, and they are all nothing. */
  readonly weightless: boolean
  readonly voices: readonly SegmentId[]
  /** Every voice reads, and they are all nothing. */
  readonly voiceless: boolean
  /** Changes whose amount does not read. */
  readonly amounts: readonly number[]
  readonly productless: readonly number[]
}

export interface Read {
  readonly scenario: Scenario
  readonly faults: Faults
}

const HUNDRED = 100
const PER_CENT = MILLION / HUNDRED
const MOST_PERCENT = 900
const MOST_VOICE = 1000

/** What writing begins from: the mesa's own weights, and the voices its segments have. */
export interface Beginning {
  readonly indicators: readonly IndicatorId[]
  readonly mesa: readonly number[]
  readonly voices: readonly { readonly segment: SegmentId; readonly voice: number }[]
}

/** @param write gives a number the text of the language */
export function scenarioDraft(
  scenario: Scenario,
  { indicators, mesa, voices }: Beginning,
  write: (value: number) => string,
): ScenarioDraft {
  const { weights } = scenario
  const percents =
    weights.kind === 'typed'
      ? indicators.map(
          (indicator) => (weights.shares.find((share) => share.indicator === indicator)?.millionths ?? 0) / PER_CENT,
        )
      : wholeTenths(mesa).map((share) => share * HUNDRED)
  return {
    id: scenario.id,
    name: scenario.name,
    description: scenario.description,
    source: weights.kind === 'segment' ? `segment:${weights.segment}` : weights.kind,
    typed: Object.fromEntries(indicators.map((indicator, k) => [indicator, write(percents[k] ?? 0)])),
    voices: Object.fromEntries(
      voices.map(({ segment, voice }) => {
        const own = weights.kind === 'voices' ? weights.voices.find((one) => one.segment === segment) : undefined
        return [segment, String(own?.voice ?? voice)]
      }),
    ),
    method: scenario.method,
    settings: scenario.settings,
    valueLine: scenario.valueLine,
    joining: scenario.joining,
    twoChains: scenario.twoChains,
    without: scenario.without,
    everywhere: scenario.everywhere ?? false,
    changes: scenario.changes.map((change, key) => ({
      key,
      kind: kindOfChange(change),
      of: change.kind === 'datum' ? change.sub : change.indicator,
      products: change.products,
      amount: signed(change.kind === 'rating' ? change.steps : change.percent - HUNDRED),
    })),
  }
}

const signed = (percent: number): string => (percent > 0 ? `+${percent}` : `−${-percent}`)

/** The scenario a draft describes, as far as it reads, and what does not. */
export function readDraft(draft: ScenarioDraft, indicators: readonly IndicatorId[]): Read {
  const writes = draft.source === 'typed' || draft.source === 'pdot'
  const shares = readShares(draft.typed, indicators)
  const sum = shares.reduce((total, { percent }) => total + (percent ?? 0), 0)
  const amounts = draft.changes.map(({ kind, amount }) => (kind === 'rating' ? stepsOf(amount) : percentOf(amount)))
  // Object.entries forgets that its keys are segments.
  const voices = Object.entries(draft.voices).map(([segment, text]) => ({
    segment: id<SegmentId>(segment),
    voice: voiceOf(text),
  }))
  const speaks = draft.source === 'voices'
  return {
    faults: {
      typed: writes ? shares.flatMap(({ indicator, percent }) => (percent === null ? [indicator] : [])) : [],
      weightless: writes && sum === 0,
      voices: speaks ? voices.flatMap(({ segment, voice }) => (voice === null ? [segment] : [])) : [],
      voiceless: speaks && voices.every(({ voice }) => voice === 0),
      amounts: draft.changes.flatMap(({ key }, i) => (amounts[i] === null ? [key] : [])),
      productless: draft.changes.flatMap(({ key, products }) => (products.length === 0 ? [key] : [])),
    },
    scenario: {
      id: draft.id,
      name: draft.name?.trim() ?? null,
      description: draft.description?.trim() ?? null,
      weights: weightsOf(draft.source, shares, voices),
      method: draft.method,
      settings: draft.settings,
      valueLine: draft.valueLine,
      joining: draft.joining,
      twoChains: draft.twoChains,
      without: draft.without,
      ...(draft.everywhere && { everywhere: true }),
      changes: draft.changes.map((change, i) => changeOf(change, amounts[i] ?? 0)),
    },
  }
}

export const isSound = ({ typed, weightless, voices, voiceless, amounts, productless }: Faults): boolean =>
  typed.length + voices.length + amounts.length + productless.length === 0 && !weightless && !voiceless

function changeOf({ kind, of, products }: ChangeDraft, amount: number): ScenarioChange {
  switch (kind) {
    case 'datum':
      return { kind, sub: id<SubIndicatorId>(of), products, percent: HUNDRED + amount }
    case 'rating':
      return { kind, indicator: id<IndicatorId>(of), products, steps: amount }
    case 'value':
      return { indicator: id<IndicatorId>(of), products, percent: HUNDRED + amount }
  }
}

function weightsOf(
  source: WeightsSource,
  shares: readonly { readonly indicator: IndicatorId; readonly percent: number | null }[],
  voices: readonly { readonly segment: SegmentId; readonly voice: number | null }[],
): ScenarioWeights {
  switch (source) {
    case 'mesa':
    case 'equal':
    case 'people':
      return { kind: source }
    case 'voices':
      return { kind: 'voices', voices: voices.map(({ segment, voice }) => ({ segment, voice: voice ?? 0 })) }
    case 'typed':
    case 'pdot':
      return {
        kind: 'typed',
        shares: shares.map(({ indicator, percent }) => ({
          indicator,
          millionths: Math.round((percent ?? 0) * PER_CENT),
        })),
      }
    default:
      return { kind: 'segment', segment: id<SegmentId>(source.slice('segment:'.length)) }
  }
}

/** Weights as they are written, by indicator; null where one does not read. */
export const readShares = (
  typed: ScenarioDraft['typed'],
  indicators: readonly IndicatorId[],
): readonly { readonly indicator: IndicatorId; readonly percent: number | null }[] =>
  indicators.map((indicator) => ({ indicator, percent: shareOf(typed[indicator] ?? '') }))

/** A weight in per cent, 0 … 100, or null while it does not read. Blank is no weight. */
function shareOf(text: string): number | null {
  const bare = text.replace('%', '').trim()
  if (bare === '') return 0
  const read = settled(readNumber(bare, MEASURE), 'comma')
  if (read.status !== 'value') return null
  const value = Number(read.value)
  return value >= 0 && value <= HUNDRED ? value : null
}

/** A whole voice, 0 … 1000, or null while it does not read. */
const voiceOf = (text: string): number | null => {
  const bare = text.trim()
  return /^\d{1,4}$/.test(bare) && Number(bare) <= MOST_VOICE ? Number(bare) : null
}

/** Whole per cent added or taken away, or null while it does not read. */
function percentOf(text: string): number | null {
  const value = wholeOf(text.replace('%', ''))
  return value !== null && value >= -HUNDRED && value <= MOST_PERCENT ? value : null
}

/** Whole levels added or taken away, or null while it does not read. */
function stepsOf(text: string): number | null {
  const value = wholeOf(text)
  return value !== null && Math.abs(value) <= SCALE.max - SCALE.min ? value : null
}

/** A whole number that is not zero, with or without its sign. */
function wholeOf(text: string): number | null {
  const read = readNumber(text.replace(/^\s*\+/, '').trim(), COUNT)
  const value = read.status === 'value' ? Number(read.value) : 0
  return value === 0 ? null : value
}
