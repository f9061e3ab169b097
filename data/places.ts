import adjacency from './adjacency.json'
import cantons from './cantons.json'
import provinces from './provinces.json'

/** A province of Ecuador. `id` is its INEC DPA code, two digits as text. */
export interface Province {
  readonly id: string
  readonly name: string
  /** ISO 3166-2. */
  readonly iso: string
  readonly capital: string
  /** Costa, Sierra, Amazonía or Insular. */
  readonly region: string
  /** Group 1–4 of the programme's proposal; null for Galápagos, which has none. */
  readonly group: number | null
  /** Planning zone 1–9. */
  readonly zone: number
}

/** A canton. `id` is its INEC DPA code, four digits as text. */
export interface Canton {
  readonly id: string
  readonly province: string
  readonly name: string
}

/** The 24 provinces by code. */
export const PROVINCES: readonly Province[] = provinces
/** The 222 cantons by code. */
export const CANTONS: readonly Canton[] = cantons
/** Codes of the provinces that share a border with each, by code. */
export const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = adjacency
