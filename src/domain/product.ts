import type { CantonId, FilterId, MesaId, ProductId } from './ids'

/** The problem tree of one candidate, read left to right: causes → central problem → effects. */
export interface ProblemTree {
  readonly central: string
  readonly causes: readonly string[]
  readonly effects: readonly string[]
}

/** A candidate: what the mesa may choose to grow the province's economy on. */
export interface Product {
  readonly id: ProductId
  readonly name: string
  readonly kind: 'product' | 'service'
  /** Production chain; two products of one chain are not picked together without a written reason. */
  readonly chain: string
  readonly cantons: readonly CantonId[]
  readonly mesa: MesaId | null
  readonly proposedBy: string
  /** Families that live of it, or null when nobody counted. */
  readonly families: number | null
  readonly nationalSector: string
  /** Tariff subheading (NANDINA) or CPC code, as text. */
  readonly subheading: string
  readonly problem: ProblemTree
  readonly virtues: readonly string[]
  /** Why it is on the list: sources as the person or the statistic gave them. */
  readonly evidence: string
}

/** A withdrawn candidate stays listed, with the reason. */
export interface Candidate extends Product {
  readonly withdrawn: string | null
  readonly filters: Readonly<Record<FilterId, FilterVerdict>>
}

export interface FilterVerdict {
  readonly verdict: 'pass' | 'fail' | 'check'
  readonly note: string
}

/** Filters come before scores and do not compensate: one 'fail' and the product is out. */
export interface FilterRule {
  readonly id: FilterId
  readonly text: string
}

export type Standing = 'competes' | 'to-check' | 'filtered-out' | 'withdrawn'

/** Where a candidate stands before any score. A filter nobody judged does not stop it. */
export function standing(candidate: Candidate): Standing {
  if (candidate.withdrawn !== null) return 'withdrawn'
  const verdicts = Object.values(candidate.filters).map(({ verdict }) => verdict)
  if (verdicts.includes('fail')) return 'filtered-out'
  return verdicts.includes('check') ? 'to-check' : 'competes'
}

/** True when the product is scored: not withdrawn and no filter failed. */
export const isScored = (candidate: Candidate): boolean => {
  const where = standing(candidate)
  return where === 'competes' || where === 'to-check'
}

/** Two names or chains are the same when only case, accents or spaces differ. */
export const sameWords = (one: string, other: string): boolean => plain(one) === plain(other)

/** True when both name the same chain; products without a chain share none. */
export const shareChain = (one: Pick<Product, 'chain'>, other: Pick<Product, 'chain'>): boolean =>
  one.chain !== '' && sameWords(one.chain, other.chain)

export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
