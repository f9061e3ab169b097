import type { ProductId, SubIndicatorId } from './ids'

/** One measured value behind one sub-indicator of one product. */
export interface Datum {
  readonly product: ProductId
  readonly sub: SubIndicatorId
  /** Decimal text with a point ("1.18"), exactly as accepted; the record holds no floating point. */
  readonly value: string
  readonly unit: string
  readonly source: string
  /** Four digits, or '' when the source does not say. */
  readonly year: string
  /** oficial: published statistics; encuesta: field survey; juicio: informed judgement. */
  readonly grade: 'oficial' | 'encuesta' | 'juicio'
  readonly note: string
}

/** A datum older than this many years is flagged. */
export const STALE_YEARS = 5
