import { refused, warning } from '../../domain/finding'
import type { KnowsHeading } from './edges'
import { isNear } from './names'
import type { Trouble } from './reading'
import type { RawRow, RawTable } from './table'
import { headingKey } from './text'

export interface ColumnSpec {
  /** Headings it answers to, the official one first; compared without case, accents, units and punctuation. */
  readonly names: readonly [string, ...string[]]
  readonly required: boolean
}

export type ColumnSpecs<Key extends string> = Readonly<Record<Key, ColumnSpec>>

export interface ColumnReader<Key extends string> {
  /** Text of the cell, or '' when the file has no such column. */
  readonly at: (row: RawRow, key: Key) => string
  readonly has: (key: Key) => boolean
  /** The heading as the person wrote it, or the official name. */
  readonly heading: (key: Key) => string
  /** Columns that no key took, with the index in the row. */
  readonly others: readonly { readonly index: number; readonly heading: string }[]
  readonly troubles: readonly Trouble[]
}

/** Finds the reader's columns in a header: order, case, accents and units are free; missing or doubled ones are refused. */
export function mapColumns<Key extends string>(table: RawTable, specs: ColumnSpecs<Key>): ColumnReader<Key> {
  const headings = table.header.map((heading, index) => ({ heading, index, key: headingKey(heading) }))
  const taken = new Map<Key, number>()
  const troubles: Trouble[] = []
  const place = { file: table.file, row: table.headerRow }
  const isKnown = knowsHeadings(specs)
  for (const key of keysOf(specs)) {
    const names = specs[key].names.map(headingKey)
    const exact = headings.filter((one) => names.includes(one.key))
    const near = headings.filter((one) => names.some((name) => isNear(name, one.key)) && !isKnown(one.heading))
    const [found] = exact.length > 0 ? exact : specs[key].required ? near : []
    const expected = specs[key].names[0]
    if (found) taken.set(key, found.index)
    if (exact.length > 1) {
      const columns = exact.map(({ heading }) => heading).join(', ')
      troubles.push(told(refused('column-repeated', { place, read: columns, expected })))
    } else if (found && exact.length === 0) {
      troubles.push(told(warning('column-read-as', { place, read: found.heading, expected })))
    } else if (!found && specs[key].required) {
      troubles.push(told(refused('column-missing', { place, expected, values: { columns: table.header.join(', ') } })))
    }
  }
  const used = new Set(taken.values())
  return {
    at: (row, key) => row.cells[taken.get(key) ?? -1] ?? '',
    has: (key) => taken.has(key),
    heading: (key) => table.header[taken.get(key) ?? -1] ?? specs[key].names[0],
    others: headings.filter(({ index }) => !used.has(index)),
    troubles,
  }
}

/** Columns nobody asked for are read by nobody, and said. */
export function unusedColumns(table: RawTable, others: readonly { readonly heading: string }[]): readonly Trouble[] {
  const columns = others.map(({ heading }) => heading || '—').join(', ')
  if (columns === '') return []
  return [told(warning('columns-unused', { place: { file: table.file, row: table.headerRow }, values: { columns } }))]
}

export interface ThingColumn<T> {
  readonly index: number
  readonly heading: string
  readonly thing: T
}

/** In a wide table, the columns headed by things the reader knows: each once, at least one. */
export function thingColumns<T extends { readonly id: string; readonly name: string }>(
  table: RawTable,
  others: ColumnReader<string>['others'],
  find: (heading: string) => T | null,
): { readonly found: readonly ThingColumn<T>[]; readonly troubles: readonly Trouble[] } {
  const found: ThingColumn<T>[] = []
  const unused: { readonly heading: string }[] = []
  const troubles: Trouble[] = []
  const place = { file: table.file, row: table.headerRow }
  for (const { heading, index } of others) {
    const thing = find(heading)
    const before = found.find((one) => one.thing.id === thing?.id)
    if (!thing) unused.push({ heading })
    else if (before) {
      const read = `${before.heading}, ${heading}`
      troubles.push(told(refused('column-repeated', { place, read, expected: thing.name })))
    } else found.push({ heading, index, thing })
  }
  if (found.length === 0) troubles.push(told(refused('table-without-values', { place })))
  return { found, troubles: [...unusedColumns(table, unused), ...troubles] }
}

/** Asked of every cell near the top of a file, so the keys are made once. */
export function knowsHeadings(specs: ColumnSpecs<string>): KnowsHeading {
  const keys = new Set(Object.values(specs).flatMap(({ names }) => names.map(headingKey)))
  keys.delete('')
  return (cell) => keys.has(headingKey(cell))
}

const told = (finding: Trouble['finding']): Trouble => ({ finding, rows: [], repairs: [] })

// Object.keys forgets the key type; the record was written with exactly these keys.
const keysOf = <Key extends string>(specs: ColumnSpecs<Key>): readonly Key[] => Object.keys(specs) as Key[]
