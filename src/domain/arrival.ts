import type { MesaId, ProductId } from './ids'

/** What the province did with one of the two that a mesa sent. */
export interface DecidedArrival {
  readonly mesa: MesaId
  /** As the mesa names it. */
  readonly product: ProductId
  /** `new` candidate of the province, the `same` as one it had, or `refused` with a reason that the mesa reads. */
  readonly as: 'new' | 'same' | 'refused'
  /** As the province names it; null when refused. */
  readonly candidate: ProductId | null
  /** '' unless refused. */
  readonly reason: string
}
