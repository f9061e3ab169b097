import type { Form, OutCell, OutTable } from './csv'

/** What a column holds, as a value: how one of its values stands in a cell. Both presets follow from it. */
export interface ColumnKind<Value> {
  readonly form: Form
  readonly decimals?: number
  readonly cell: (value: Value) => OutCell
}

const same = <Value extends OutCell>(value: Value): OutCell => value

export const textColumn: ColumnKind<string> = { form: 'text', cell: same }
/** Letters and digits that only look like a number. */
export const code: ColumnKind<string> = { form: 'code', cell: same }
/** ISO day. */
export const date: ColumnKind<string> = { form: 'text', cell: same }
export const yesNo: ColumnKind<boolean> = { form: 'text', cell: (value) => (value ? 'sí' : 'no') }
export const integer: ColumnKind<number> = { form: 'number', cell: same }
export const number = (decimals: number): ColumnKind<number> => ({ form: 'number', decimals, cell: same })
/** A part of one, 0 … 1. */
export const share: ColumnKind<number> = number(6)
/** A part of one, 0 … 1, written in parts of a hundred. */
export const percent: ColumnKind<number> = { form: 'number', decimals: 1, cell: (part) => part * 100 }
/** A figure as the record keeps it ("1.18"), or one of ours with as many decimals as it has. */
export const figure: ColumnKind<string | number> = { form: 'number', cell: same }
/** A computed figure with no more decimals than these, and fewer where it has fewer; a number among words stays a number. */
export const atMost = (decimals: number): ColumnKind<string | number> => ({
  form: 'number',
  cell: (value) => (typeof value === 'number' ? Number(value.toFixed(decimals)) : value),
})
/** A figure, or a state such as SD. */
export const figureOrState: ColumnKind<string | number> = { form: 'mixed', cell: same }
/** One of a list, in the words the file has for it. */
export const oneOf = <Value extends string>(words: Readonly<Record<Value, string>>): ColumnKind<Value> => ({
  form: 'text',
  cell: (value) => words[value],
})

/** One column of a file: its heading, what it holds and where that stands in a row, in one place. */
export interface Column<Row> {
  readonly name: string
  readonly form: Form
  readonly decimals?: number
  readonly cell: (row: Row) => OutCell
}

/** @param of the value in a row; null or undefined is an empty cell: missing, never zero */
export const column = <Row, Value>(
  name: string,
  { cell, ...kind }: ColumnKind<Value>,
  of: (row: Row) => Value | null | undefined,
): Column<Row> => ({
  ...kind,
  name,
  cell: (row) => {
    const value = of(row)
    return value === null || value === undefined ? null : cell(value)
  },
})

/** A list of columns over some rows, as a table to write. */
export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): OutTable => ({
  columns: columns.map(({ cell: _, ...column }) => column),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
})

/** What one file is made from; every row says it, because rows travel without their file name. */
export interface FileRun {
  /** Name of the programme. */
  readonly name: string
  /** Ballots made up for teaching: every row says SIMULADO. */
  readonly simulated: boolean
  /** ISO day. */
  readonly date: string
}

/** The two columns every file begins with. */
export const RUN: readonly Column<{ readonly run: FileRun }>[] = [
  column('corrida', textColumn, ({ run: { name, simulated } }) => (simulated ? `SIMULADO ${name}`.trim() : name)),
  column('fecha', date, ({ run }) => run.date),
]
