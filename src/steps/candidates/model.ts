import type { ProductId } from '../../domain/ids'
import { standing } from '../../domain/product'
import type { Territory } from '../../domain/programme'

export interface CandidateCount {
  /** Still in the contest. */
  readonly competing: number
  readonly products: number
  readonly services: number
  readonly mesas: number
  readonly toCheck: number
  /** Out by a filter or withdrawn. */
  readonly out: number
  /** Competing ones without a central problem written. */
  readonly undescribed: number
}

/** The list in figures, for its lectura. */
export function candidateCount({ candidates }: Territory): CandidateCount {
  const inside = candidates.filter((one) => ['competes', 'to-check'].includes(standing(one)))
  return {
    competing: inside.length,
    products: inside.filter(({ kind }) => kind === 'product').length,
    services: inside.filter(({ kind }) => kind === 'service').length,
    mesas: new Set(inside.flatMap(({ mesa }) => mesa ?? [])).size,
    toCheck: inside.filter((one) => standing(one) === 'to-check').length,
    out: candidates.length - inside.length,
    undescribed: inside.filter(({ problem }) => problem.central === '').length,
  }
}

/** True when somebody already rated the product on any sheet. */
export const hasRatings = ({ sheets }: Territory, product: ProductId): boolean =>
  Object.values(sheets).some((sheet) => Object.keys(sheet?.[product] ?? {}).length > 0)
