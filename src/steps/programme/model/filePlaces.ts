import type { Territory } from '../../../domain/programme'

/** What a file of the board needs to know that the programme does not say. */
export interface FilePlaces {
  /** ISO day and code of the record. */
  readonly date: string
  readonly code: string
  readonly provinceName: (code: string) => string
  readonly cantonName: (code: string) => string
  /** Share of second mesas in which the same two come out; null when chance cannot be asked. */
  readonly firmnessOf: (territory: Territory) => number | null
}
