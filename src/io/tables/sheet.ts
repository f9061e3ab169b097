import type { Finding } from '../../domain/finding'
import type { RawCell } from './cell'

/** Cells in rows, as a file holds them: nothing is a header, a name or a number in doubt yet. */
export interface RawSheet {
  /** The sheet's own name, or '' where a file has only one without a name. */
  readonly name: string
  /** Rows from the first; the row a spreadsheet calls 1 is at 0. Merged cells hold their text in each place. */
  readonly cells: readonly (readonly RawCell[])[]
  /** Rows, counted from 0, whose cells do not stand under their columns and may not be read. */
  readonly ragged: readonly number[]
  /** A row that decimal commas may have parted, so that rows which look whole may be parted too; null when there is none. */
  readonly parted: string | null
}

export type SourceKind = 'delimited' | 'xlsx' | 'ods' | 'html' | 'xmcda'

/** One file with its tables. */
export interface RawSource {
  readonly file: string
  readonly kind: SourceKind
  readonly sheets: readonly RawSheet[]
  /** What was noticed on the way in, none of it against reading. */
  readonly findings: readonly Finding[]
  /** Text that was written in two encodings ("CafÃ©" for "Café") and how it would read; null when there is none. */
  readonly twice: TwiceEncoded | null
}

export interface TwiceEncoded {
  readonly read: string
  readonly meant: string
}

/** A place in a sheet and how far it reaches, all counted from 0, ends included. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
