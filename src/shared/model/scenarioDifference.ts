import type { IndicatorId, SegmentId } from '../../domain/ids'
import { joiningOf } from '../../domain/method'
import type { Territory } from '../../domain/programme'
import { MILLION, type Scenario } from '../../domain/scenario'

/** One weight that is not the mesa's. */
export interface WeightMove {
  readonly indicator: IndicatorId
  readonly from: number
  readonly to: number
}

export type WeightsDifference =
  | { readonly kind: 'mesa' | 'equal' | 'people' }
  | { readonly kind: 'segment'; readonly segment: SegmentId }
  /** Segments whose voice is not the one the mesa gave them. */
  | { readonly kind: 'voices'; readonly voices: readonly { readonly segment: SegmentId; readonly voice: number }[] }
  | {
      readonly kind: 'typed'
      /** Largest first. */
      readonly moves: readonly WeightMove[]
      /** The first move is the only one: the others keep their proportions. */
      readonly alone: boolean
    }

/** What a scenario assumes that the mesa does not. */
export interface ScenarioDifference {
  readonly weights: WeightsDifference
  /** A method other than the official one, or null. */
  readonly method: string | null
  readonly settings: Scenario['settings']
  /** Another line than the mesa's, or null. */
  readonly valueLine: Scenario['valueLine']
  /** Another joining than the mesa's, or null. */
  readonly joining: Scenario['joining']
  readonly without: Scenario['without']
  readonly twoChains: boolean
  readonly changes: Scenario['changes']
}

/** Shares nearer than this read the same with one decimal. */
const SAME = 0.0006

/** Others fitted to one are written in tenths of a per cent, from weights that were written so: two roundings apart. */
const FITTED = 0.0011

/** @param mesa the mesa's own weights by indicator, summing to 1 */
export function scenarioDifference(
  { weights, method, valueLine, settings, joining, without, twoChains, changes }: Scenario,
  territory: Territory,
  mesa: readonly number[],
): ScenarioDifference {
  return {
    weights: weightsDifference(weights, territory, mesa),
    method: method === territory.method.official ? null : method,
    settings,
    valueLine: valueLine && valueLine.join() !== territory.method.valueLine.join() ? valueLine : null,
    joining: joining === joiningOf(territory.method) ? null : joining,
    without,
    twoChains,
    changes,
  }
}

function weightsDifference(
  weights: Scenario['weights'],
  territory: Territory,
  mesa: readonly number[],
): WeightsDifference {
  if (weights.kind === 'typed') return typedDifference(weights.shares, territory, mesa)
  if (weights.kind !== 'voices') return weights
  const other = weights.voices.filter(({ segment, voice }) => voice !== (territory.voices[segment] ?? 1))
  return other.length === 0 ? { kind: 'mesa' } : { kind: 'voices', voices: other }
}

type Typed = Extract<Scenario['weights'], { kind: 'typed' }>['shares']

function typedDifference(shares: Typed, territory: Territory, mesa: readonly number[]): WeightsDifference {
  const given = territory.indicators.map(
    ({ id }) => (shares.find(({ indicator }) => indicator === id)?.millionths ?? 0) / MILLION,
  )
  const total = given.reduce((sum, share) => sum + share, 0)
  if (total === 0) return { kind: 'typed', moves: [], alone: false }
  const moved = territory.indicators
    .map(({ id }, k): WeightMove => ({ indicator: id, from: mesa[k] ?? 0, to: (given[k] ?? 0) / total }))
    .sort((one, other) => Math.abs(other.to - other.from) - Math.abs(one.to - one.from))
  const [first, ...rest] = moved
  const left = first && first.from < 1 ? (1 - first.to) / (1 - first.from) : 0
  return {
    kind: 'typed',
    moves: moved.filter(({ from, to }) => Math.abs(to - from) >= SAME),
    alone: rest.every(({ from, to }) => Math.abs(to - from * left) < FITTED),
  }
}
