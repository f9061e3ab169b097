import type { ThingKind } from './lexicon'

/** What a column was taken for. */
export type ColumnUse =
  | 'product'
  | 'indicator'
  | 'sub'
  | 'member'
  | 'table'
  | 'segment'
  | 'values'
  | 'level'
  | 'judgements'
  | 'pair'
  | 'reason'
  | 'year'
  | 'month'
  | 'unit'
  | 'source'
  | 'part'
  | 'province'
  | 'canton'
  | 'detail'
  | 'out'

/** A thing that the heading of a column speaks of; its id is null while somebody must say which. */
export interface ColumnThing {
  readonly kind: ThingKind
  readonly id: string | null
}

export interface SeenColumn {
  /** Counted from 0 as the table was read: of a table turned round these are rows of the sheet. */
  readonly index: number
  readonly heading: string
  readonly use: ColumnUse
  readonly things: readonly ColumnThing[]
}

/** A table as it was taken: what a person sees beside their own file, and may change. */
export interface SeenTable {
  readonly sheet: string
  readonly turned: boolean
  /** Rows of the header, from 1. */
  readonly header: readonly number[]
  readonly columns: readonly SeenColumn[]
}

/** Where in a sheet something stands: the row as a spreadsheet counts it, from 1, and the column from 0. */
export interface SheetPlace {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** Where a value comes from, and what stood there. */
export interface Sourced {
  readonly at: SheetPlace
  readonly read: string
}

/** The place in the sheet of a cell of a table, which may have been read turned round. */
export const placeIn = (
  { sheet, turned }: { readonly sheet: string; readonly turned: boolean },
  row: number,
  column: number,
): SheetPlace => (turned ? { sheet, row: column + 1, column: row - 1 } : { sheet, row, column })

/** A heading as it is named in an answer about its column; a blank one goes by its letter. */
export const headingName = (text: string, index: number): string => (text === '' ? `#${index + 1}` : text)

export const thingOf = (
  kind: ThingKind,
  naming: { readonly status: 'known'; readonly id: string } | { readonly status: 'left' | 'open' } | null,
): readonly ColumnThing[] => (naming === null ? [] : [{ kind, id: naming.status === 'known' ? naming.id : null }])
