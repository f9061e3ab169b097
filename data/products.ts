import type { ProductId } from '../src/domain/ids'
import { id } from '../src/domain/ids'
import type { Product } from '../src/domain/product'
import file from './products.json'

/** One product, the same in every province where it is a candidate. */
export interface KnownProduct {
  readonly id: string
  readonly name: string
  readonly kind: 'product' | 'service'
  readonly chain: string
  /** agricultura, ganadería, acuicultura… as the statistics group it. */
  readonly sector: string
  /** Name of its drawn sign, or null. */
  readonly glyph: string | null
}

export interface KnownCandidate {
  readonly province: string
  readonly product: string
  /** The figure and the source, in words. */
  readonly evidence: string
  /** Ids of sources.csv joined by '+'. */
  readonly source: string
  /** A documented virtue, or ''. */
  readonly virtue: string
}

export interface ProductFile {
  readonly products: readonly KnownProduct[]
  readonly candidates: readonly KnownCandidate[]
}

// A JSON literal's "kind" is read as string; a test holds the file to these types.
export const PRODUCTS = file as ProductFile

/** The candidates that documents and statistics name for a province, ready to be proposed. What nobody knows is empty. */
export const candidatesOf = (province: string): readonly Product[] =>
  PRODUCTS.candidates.flatMap((candidate) => {
    const known = PRODUCTS.products.find((product) => product.id === candidate.product)
    if (candidate.province !== province || !known) return []
    return [
      {
        id: id<ProductId>(known.id),
        name: known.name,
        kind: known.kind,
        chain: known.chain,
        cantons: [],
        mesa: null,
        proposedBy: '',
        families: null,
        nationalSector: known.sector,
        subheading: '',
        problem: { central: '', causes: [], effects: [] },
        virtues: candidate.virtue === '' ? [] : [candidate.virtue],
        evidence: candidate.evidence,
      },
    ]
  })
