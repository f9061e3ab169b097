import { SCALE } from '../../domain/scale'
import { columnOf, type TableColumn } from './columns'
import { LEFT_OUT } from './desk'
import { fixedThing } from './fixed'
import type { Grid } from './grid'
import { namedId } from './heading'
import { levelOfWord, levelsOfWords } from './levelWords'
import type { Naming } from './naming'
import { couldBe, namingOf } from './naming'
import type { Task } from './task'

/** A column of ratings: what its heading says of each cell; null where the row or the table says it. */
export interface RatedColumn {
  readonly column: TableColumn
  readonly product: Naming | null
  readonly indicator: Naming | null
}

/** Where each rating of a table gets its product, indicator and sheet from. */
export interface RatingAxes {
  readonly product: TableColumn | null
  readonly indicator: TableColumn | null
  readonly member: TableColumn | null
  readonly table: TableColumn | null
  readonly rated: readonly RatedColumn[]
  /** Columns headed by the levels themselves, one mark a row; null while it is asked which level a word is. */
  readonly levels: readonly { readonly column: TableColumn; readonly level: string | null }[]
  readonly orientation: 'products-down' | 'products-across' | 'people-down' | 'long'
}

const MOST_VALUES = 0.6

/** Finds the axes of a table of ratings; null when it has no column of ratings or nothing says of what they are. */
export function ratingAxes(grid: Grid, columns: readonly TableColumn[], task: Task): RatingAxes | null {
  const member = columnOf(columns, 'member', 'member', [])
  const people = member && (member.named('member') > 0 || member.heading.role === 'member') ? member : null
  const table = columnOf(columns, 'table', 'table', [people])
  const product = nameColumn(columns, 'product', [people, table], task)
  const indicator = nameColumn(columns, 'indicator', [people, table, product], task)
  const axes = [people, table, product, indicator]
  const free = columns.filter((one) => !axes.includes(one) && !isOther(one))
  const levels = product && indicator ? levelColumns(free, task) : []
  const common = { product, indicator, member: people, table }
  if (levels.length > 1) return { ...common, rated: [], levels, orientation: 'long' }
  if (product && indicator) {
    const [value] = free
      .filter((one) => one.texts.length > 0 && (one.heading.role === 'value' || one.values >= MOST_VALUES))
      .sort((one, other) => Number(other.heading.role === 'value') - Number(one.heading.role === 'value'))
    const rated = value ? [{ column: value, product: null, indicator: null }] : []
    return rated.length > 0 ? { ...common, rated, levels: [], orientation: 'long' } : null
  }
  if (product) return wide(common, ratedUnder(free, 'indicator', grid, task), 'products-down')
  if (indicator) return wide(common, ratedUnder(free, 'product', grid, task), 'products-across')
  return wide(common, pairColumns(free, people !== null || table !== null, grid, task), 'people-down')
}

const wide = (
  common: Pick<RatingAxes, 'product' | 'indicator' | 'member' | 'table'>,
  rated: readonly RatedColumn[],
  orientation: RatingAxes['orientation'],
): RatingAxes | null => (rated.length === 0 ? null : { ...common, rated, levels: [], orientation })

/** Columns that hold anything but ratings, by their heading. */
function isOther({ heading: { role } }: TableColumn): boolean {
  return role !== null && role !== 'value' && role !== 'indicator' && role !== 'product'
}

/** The column of names: by heading or content; else the one with words that may be such names and no figures. */
function nameColumn(
  columns: readonly TableColumn[],
  kind: 'product' | 'indicator',
  taken: readonly (TableColumn | null)[],
  task: Task,
): TableColumn | null {
  const sure = columnOf(columns, kind, kind, taken)
  if (sure && (sure.named(kind) > 0 || sure.heading.role === kind)) return sure
  const like = columns.find(
    (one) =>
      !taken.includes(one) &&
      one.values === 0 &&
      one.texts.length > 0 &&
      one.heading.found.length === 0 &&
      (one.heading.role === null || one.heading.role === 'value') &&
      one.texts.filter((text) => couldBe(task, kind, text)).length * 2 >= one.texts.length &&
      one.texts.some((text) => task.lexicon[kind].certain(text) !== null),
  )
  return like ?? null
}

/** Columns headed 1 to 5, or by words for levels, each row with a mark under one of them. */
function levelColumns(columns: readonly TableColumn[], task: Task): RatingAxes['levels'] {
  const last = ({ heading }: TableColumn) => heading.text.split(' · ').at(-1) ?? ''
  const digits = columns.flatMap((column) => (/^[1-5]$/.test(last(column)) ? [{ column, level: last(column) }] : []))
  if (digits.length > 1) return digits
  const marked = columns.filter((one) => one.marks > 0 && one.marks === 1 && levelOfWord(last(one)) !== null)
  const levels = levelsOfWords(marked.map(last))
  return marked.flatMap((column) => {
    const level = levels.get(last(column)) ?? null
    const answer = task.desk.ask({
      about: 'word',
      read: last(column),
      proposal: level === null ? null : String(level),
      options: [...SCALE.levels.map(String), LEFT_OUT],
    })
    return [{ column, level: answer }]
  })
}

/**
 * Columns of a table whose rows say one of the two names: those headed by the other, and those full of ratings under words
 * that may be one, which are asked about.
 */
function ratedUnder(
  columns: readonly TableColumn[],
  kind: 'indicator' | 'product',
  grid: Grid,
  task: Task,
): readonly RatedColumn[] {
  const of = (column: TableColumn, naming: Naming): RatedColumn =>
    kind === 'indicator' ? { column, product: null, indicator: naming } : { column, product: naming, indicator: null }
  const named = columns.flatMap((column) => {
    const id = namedId(column.heading, kind)
    return id === null ? [] : [of(column, { status: 'known', id })]
  })
  // Zeros and ones beside full levels are ticks; where nothing reaches the highest level they may be its scale's lowest.
  const isFull = columns.some(({ texts }) => texts.includes(String(SCALE.max)))
  const unknown = columns.filter(
    (column) =>
      namedId(column.heading, kind) === null &&
      column.heading.role === null &&
      column.heading.text !== '' &&
      column.values >= MOST_VALUES &&
      !(column.flags && isFull) &&
      column.heading.found.length === 0,
  )
  const asked = unknown.flatMap((column) => {
    const naming = namingOf(task, kind, column.heading.rest.join(' ') || column.heading.text)
    return naming.status === 'left' ? [] : [of(column, naming)]
  })
  if (named.length + asked.length > 0) return [...named, ...asked]
  // One column of ratings, and the table's title says of what.
  const [value] = columns.filter((one) => one.heading.role === 'value' || (one.heading.text === '' && one.values > 0))
  return value ? [of(value, fixedThing(task, grid, kind))] : []
}

/** Columns of answers, one row a person: headings that name a product and an indicator, or lack one of the two. */
function pairColumns(columns: readonly TableColumn[], people: boolean, grid: Grid, task: Task): readonly RatedColumn[] {
  const pairs = columns.flatMap((column): RatedColumn[] => {
    const [product, indicator] = [namedId(column.heading, 'product'), namedId(column.heading, 'indicator')]
    const indicators = column.heading.found.filter(({ kind }) => kind === 'indicator')
    if (indicators.length > 1) return []
    if (product !== null && indicator !== null)
      return [{ column, product: { status: 'known', id: product }, indicator: { status: 'known', id: indicator } }]
    const rest = column.heading.rest.join(' ')
    if (column.values < MOST_VALUES || column.flags || rest === '') return []
    if (product !== null)
      return left({ column, product: { status: 'known', id: product }, indicator: namingOf(task, 'indicator', rest) })
    // Two indicators are compared there, and the second is one that the mesa does not use.
    if (indicator !== null && task.lexicon.indicator.likely(rest).length === 0)
      return left({ column, product: namingOf(task, 'product', rest), indicator: { status: 'known', id: indicator } })
    return []
  })
  if (pairs.length > 0) return pairs
  const rounds = people ? statements(columns, grid, task) : []
  return rounds.length > 0 ? rounds : oneProduct(columns, grid, task)
}

/** A table of one product: columns headed by indicators, and the product in its title. */
function oneProduct(columns: readonly TableColumn[], grid: Grid, task: Task): readonly RatedColumn[] {
  const found = columns.flatMap((column) => {
    const id = namedId(column.heading, 'indicator')
    return id === null || column.values < MOST_VALUES ? [] : [{ column, id }]
  })
  if (found.length === 0) return []
  const product = fixedThing(task, grid, 'product')
  return found.map(({ column, id }) => ({ column, product, indicator: { status: 'known', id } }))
}

const left = (one: RatedColumn): RatedColumn[] =>
  one.product?.status === 'left' || one.indicator?.status === 'left' ? [] : [one]

/**
 * Grids of some forms keep only the statement: "Cacao", "Café", then "Cacao2", "Café2". Which indicator each round is
 * cannot be read; the mesa's order is proposed when there are as many rounds as indicators.
 */
function statements(columns: readonly TableColumn[], grid: Grid, task: Task): readonly RatedColumn[] {
  const found = columns.flatMap((column) => {
    if (column.values < MOST_VALUES || column.flags) return []
    const direct = namedId(column.heading, 'product')
    const [, base = '', digits = '1'] = /^(.*?\D)(\d{1,2})$/.exec(column.heading.text) ?? []
    const product = direct ?? (base === '' ? null : (task.lexicon.product.certain(base)?.id ?? null))
    return product === null ? [] : [{ column, product, round: direct === null ? Number(digits) : 1 }]
  })
  const seen = new Map<string, number>()
  const rounds = found.map(({ column, product, round }) => {
    const times = (seen.get(product) ?? 0) + 1
    seen.set(product, times)
    return { column, product, round: Math.max(round, times) }
  })
  const most = Math.max(0, ...rounds.map(({ round }) => round))
  const { indicators } = task.context
  return rounds.flatMap(({ column, product, round }): RatedColumn[] => {
    const indicator = most === 1 ? fixedThing(task, grid, 'indicator') : roundIndicator(round)
    if (indicator.status === 'left') return []
    return [{ column, product: { status: 'known', id: product }, indicator }]
  })

  function roundIndicator(round: number): Naming {
    const names = rounds.filter((one) => one.round === round).map(({ column }) => column.heading.text)
    const answer = task.desk.ask({
      about: 'indicator',
      read: names.join(', '),
      proposal: most === indicators.length ? (indicators[round - 1]?.id ?? null) : null,
      options: [...indicators.map(({ id }) => id), LEFT_OUT],
    })
    if (answer === null) return { status: 'open' }
    return answer === LEFT_OUT ? { status: 'left' } : { status: 'known', id: answer }
  }
}
