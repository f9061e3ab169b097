import { refused } from '../../domain/finding'
import { cellText, isBlank } from '../tables/cell'
import { columnOf, columnsOf, type TableColumn } from './columns'
import { fixedThing } from './fixed'
import type { Grid, GridRow } from './grid'
import { partsOf, readHeading } from './heading'
import type { Claim } from './leave'
import type { NamedThing } from './lexicon'
import { thingNamed } from './lexicon'
import { type Naming, namingOf } from './naming'
import { type SaatyCell, UNNAMED } from './saatyReader'
import { placeIn, type SheetPlace, thingOf } from './seen'
import type { Task } from './task'

/** One cell of a table of judgements: who compares which two, and what the cell says. */
export interface ComparedCell extends SaatyCell {
  readonly at: SheetPlace
  readonly member: Naming
  readonly firstItem: Naming
  readonly secondItem: Naming
  /** Whether the second of a long row is the one that matters more, where a column of its own says so. */
  readonly turned: boolean
}

export interface ComparedTable {
  readonly cells: readonly ComparedCell[]
  readonly grid: Grid
  readonly columns: readonly TableColumn[]
  readonly claims: readonly Claim[]
  readonly orientation: 'people-down' | 'long' | 'matrix'
}

const ITEMS = ['indicator', 'dimension'] as const

/** A grid as compared cells, in whichever of its forms; null when it compares nothing. */
export function comparedTable(grid: Grid, rows: readonly GridRow[], task: Task): ComparedTable | null {
  const columns = columnsOf(grid, task)
  return wide(grid, columns, rows, task) ?? long(grid, columns, rows, task) ?? matrix(grid, columns, rows, task)
}

const known = ({ id }: { readonly id: string }): Naming => ({ status: 'known', id })
const items = (found: readonly NamedThing[]) => found.filter(({ kind }) => kind === 'indicator' || kind === 'dimension')

export const comparedName = (naming: Naming, task: Task): string => {
  const { indicators, others, dimensions } = task.context
  const all = [...indicators, ...others, ...dimensions]
  return naming.status === 'known' ? (all.find(({ id }) => id === naming.id)?.name ?? naming.id) : UNNAMED
}

function personColumn(columns: readonly TableColumn[]): TableColumn | null {
  const member = columnOf(columns, 'member', 'member', [])
  return member && (member.named('member') > 0 || member.heading.role === 'member') ? member : null
}

/** Whoever fills the row; without a column of people, whom the title names or a person says. */
function memberOf(row: GridRow, member: TableColumn | null, whole: () => Naming, task: Task): Naming {
  const text = member ? cellText(row.cells[member.index]) : ''
  return text === '' ? whole() : namingOf(task, 'member', text)
}

/** An indicator or dimension; what is not sure is asked as a thing of the kind it is compared with. */
function itemNaming(text: string, task: Task, beside: NamedThing | null = null): Naming {
  const found = thingNamed(task.lexicon, text, ITEMS)
  return found ? known(found) : namingOf(task, beside?.kind === 'dimension' ? 'dimension' : 'indicator', text)
}

/** One row a person, one column a pair. */
function wide(grid: Grid, columns: readonly TableColumn[], rows: readonly GridRow[], task: Task): ComparedTable | null {
  const member = personColumn(columns)
  const pairs = columns.flatMap((column) => {
    const found = items(column.heading.found)
    const [first, second] = found
    if (column === member || column.heading.found.some(({ kind }) => kind === 'member' || kind === 'product')) return []
    if (first && second && found.length === 2) return [{ column, first: known(first), second: known(second) }]
    const { rest } = column.heading
    if (!first || found.length !== 1 || rest.length !== 1 || !holdsJudgements(column)) return []
    return [pairWith(column, first, rest[0] ?? '', task)]
  })
  if (pairs.length === 0 || !pairs.some(({ column }) => column.texts.length > 0)) return null
  const whole = () => fixedThing(task, grid, 'member')
  // A row that compares nothing need not say whose it is.
  const answered = rows.filter(({ cells }) => pairs.some(({ column }) => !isBlank(cells[column.index])))
  const cells = answered.flatMap((row) =>
    pairs.map(({ column, first, second }) => ({
      cell: row.cells[column.index],
      at: placeIn(grid, row.row, column.index),
      row: row.row,
      column: column.heading.text,
      first: comparedName(first, task),
      second: comparedName(second, task),
      firstItem: first,
      secondItem: second,
      member: memberOf(row, member, whole, task),
      turned: false,
    })),
  )
  const claims: readonly Claim[] = [
    { use: 'member', column: member },
    ...pairs.map(({ column, first, second }) => ({
      use: 'judgements' as const,
      column,
      things: [...thingOf('indicator', first), ...thingOf('indicator', second)],
    })),
  ]
  return { grid, cells, columns, claims, orientation: 'people-down' }
}

/** A pair of which one name is not sure: which side it stands on is read from the heading. */
function pairWith(column: TableColumn, sure: NamedThing, unsure: string, task: Task) {
  const [first, second] = inOrder(column.heading.text, sure, unsure, task)
  return { column, first, second }
}

function inOrder(text: string, sure: NamedThing, unsure: string, task: Task): readonly [Naming, Naming] {
  const asked = itemNaming(unsure, task, sure)
  const before = text.slice(0, Math.max(0, text.indexOf(unsure)))
  const isFirst = readHeading([before], task.target, task.lexicon).found.length > 0
  return isFirst ? [known(sure), asked] : [asked, known(sure)]
}

const holdsJudgements = ({ texts, values }: TableColumn): boolean =>
  values >= 0.5 || texts.some((text) => /^[2-9][ab]$|primer|segund|igual/i.test(text))

/** One row a comparison: the pair in one column or its two things in two. */
function long(grid: Grid, columns: readonly TableColumn[], rows: readonly GridRow[], task: Task): ComparedTable | null {
  const by = (role: TableColumn['heading']['role']) => columns.find(({ heading }) => heading.role === role) ?? null
  const member = personColumn(columns)
  const [pair, preferred] = [by('pair'), by('preferred')]
  const things = columns.filter(
    (one) =>
      one !== member && one !== pair && one !== preferred && one.named('indicator') + one.named('dimension') >= 0.6,
  )
  const [first = null, second = null] = by('first') && by('second') ? [by('first'), by('second')] : things
  const value =
    by('value') ??
    columns.find((one) => ![member, pair, preferred, first, second].includes(one) && one.values >= 0.6) ??
    null
  if (!value || !(pair || (first && second))) return null
  const whole = () => fixedThing(task, grid, 'member')
  const cells = rows.flatMap((row): ComparedCell[] => {
    const two = pair ? pairOf(cellText(row.cells[pair.index]), task) : namesOf(row, first, second, task)
    if (!two) {
      const read = pair ? cellText(row.cells[pair.index]) : ''
      task.refused.push(refused('pair-unknown', { place: { file: task.file, row: row.row }, read }))
      return []
    }
    const [firstItem, secondItem] = two
    return [
      {
        cell: row.cells[value.index],
        at: placeIn(grid, row.row, value.index),
        row: row.row,
        column: value.heading.text,
        first: comparedName(firstItem, task),
        second: comparedName(secondItem, task),
        firstItem,
        secondItem,
        member: memberOf(row, member, whole, task),
        turned: preferred ? prefersSecond(cellText(row.cells[preferred.index]), secondItem, task) : false,
      },
    ]
  })
  const claims: readonly Claim[] = [
    { use: 'member', column: member },
    ...[pair, first, second, preferred].map((column) => ({ use: 'pair' as const, column })),
    { use: 'judgements', column: value },
  ]
  return { grid, cells, columns, claims, orientation: 'long' }
}

function pairOf(text: string, task: Task): readonly [Naming, Naming] | null {
  const [first, second, ...more] = items(readHeading([text], task.target, task.lexicon).found)
  if (first && second && more.length === 0) return [known(first), known(second)]
  const parts = partsOf(text)
  const [one, other] = parts.map((part) => ({ part, thing: thingNamed(task.lexicon, part, ITEMS) }))
  if (!one || !other || parts.length !== 2 || !(one.thing || other.thing)) return null
  return [itemNaming(one.part, task, other.thing), itemNaming(other.part, task, one.thing)]
}

function namesOf(
  row: GridRow,
  first: TableColumn | null,
  second: TableColumn | null,
  task: Task,
): readonly [Naming, Naming] | null {
  const [one, other] = [first, second].map((column) => (column ? cellText(row.cells[column.index]) : ''))
  return one && other ? [itemNaming(one, task), itemNaming(other, task)] : null
}

/** "B", "2", "la segunda" or the second thing's own name. */
function prefersSecond(text: string, second: Naming, task: Task): boolean {
  const named = thingNamed(task.lexicon, text, ITEMS)
  if (named) return second.status === 'known' && named.id === second.id
  return /^(?:b|2|1b|segund[oa]|la segunda|el segundo|derecha|second|right)$/i.test(text.trim())
}

/** A square of things by things, of one person: the upper half is read, and the lower one must be its inverse. */
function matrix(
  grid: Grid,
  columns: readonly TableColumn[],
  rows: readonly GridRow[],
  task: Task,
): ComparedTable | null {
  const heads = columns.flatMap((column) => {
    const [only, ...more] = items(column.heading.found)
    return only && more.length === 0 ? [{ column, item: only }] : []
  })
  const [labels] = columns.filter((one) => one.named('indicator') + one.named('dimension') >= 0.6)
  if (heads.length < 2 || !labels) return null
  const order = heads.map(({ item }) => item.id)
  const member = fixedThing(task, grid, 'member')
  const cells = rows.flatMap((row) => {
    const label = thingNamed(task.lexicon, cellText(row.cells[labels.index]), ITEMS)
    const at = label ? order.indexOf(label.id) : -1
    if (!label || at < 0) return []
    return heads.flatMap(({ column, item }, i): ComparedCell[] => {
      if (i === at) return []
      const [firstItem, secondItem] = [known(label), known(item)]
      const names = { first: comparedName(firstItem, task), second: comparedName(secondItem, task) }
      return [
        {
          cell: row.cells[column.index],
          at: placeIn(grid, row.row, column.index),
          row: row.row,
          column: column.heading.text,
          ...names,
          firstItem,
          secondItem,
          member,
          turned: false,
        },
      ]
    })
  })
  const claims: readonly Claim[] = [
    { use: 'pair', column: labels },
    ...heads.map(({ column, item }) => ({
      use: 'judgements' as const,
      column,
      things: [{ kind: item.kind, id: item.id }],
    })),
  ]
  return cells.length === 0 ? null : { grid, cells, columns, claims, orientation: 'matrix' }
}
