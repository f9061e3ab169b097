import type { Finding } from '../../domain/finding'
import type { Repair } from './corrections'
import type { RawTable } from './table'

/** A step of the way in: what came out, or null and why; with a value, findings are warnings. */
export interface Reading<T> {
  readonly value: T | null
  readonly findings: readonly Finding[]
}

export const nothing = (...findings: readonly Finding[]): Reading<never> => ({ value: null, findings })

export interface Trouble {
  readonly finding: Finding
  /** Every spreadsheet row it touches; empty when it is about the whole table. */
  readonly rows: readonly number[]
  readonly repairs: readonly Repair[]
}

export interface ReadResult<T> {
  readonly pieces: readonly { readonly row: number; readonly value: T }[]
  readonly troubles: readonly Trouble[]
  /** Rows a person chose to leave out, named, so that the record can say it: "fila 7: Café arábigo". */
  readonly leftOut: readonly string[]
  readonly table: RawTable
}

/** All or nothing: one refusal and nothing enters. */
export const isImportable = (result: ReadResult<unknown>): boolean =>
  result.troubles.every(({ finding }) => finding.severity !== 'refused')

/** Rows that a refusal touches: what "import only the good rows" leaves out. A trouble of the whole table has no rows. */
export const badRows = (result: ReadResult<unknown>): readonly number[] =>
  [
    ...new Set(result.troubles.filter(({ finding }) => finding.severity === 'refused').flatMap(({ rows }) => rows)),
  ].sort((one, other) => one - other)
