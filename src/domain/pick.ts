import type { MesaId, ProductId } from './ids'

/** A province picks exactly two products, with the reasons written. */
export interface Pick {
  readonly products: readonly [ProductId, ProductId]
  readonly reason: string
  /** Soft rules the mesa says it knows: printed with the result. */
  readonly acknowledged: readonly SoftRule[]
  /** Mesas of the province none of whose two was taken, each with the reason it reads in its acta. Absent where there is none. */
  readonly departures?: readonly Departure[]
}

export interface Departure {
  readonly mesa: MesaId
  readonly reason: string
}

export type SoftRule = 'missing-ratings' | 'tight-margin' | 'inconsistent-weights' | 'low-coverage' | 'contrast-differs'

/** Letters a reason needs when the mesa departs from the order, or takes two products of one chain. */
export const REASON_LETTERS = 40
