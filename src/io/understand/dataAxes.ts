import { columnOf, type TableColumn } from './columns'
import { LEFT_OUT } from './desk'
import { fixedThing } from './fixed'
import type { Grid } from './grid'
import { namedId } from './heading'
import type { Naming } from './naming'
import { isPeriod, type Period, periodOf } from './periods'
import type { Task } from './task'
import { matchUnit, unitFor, unitInHeading } from './units'
import { likeliestOf } from './vocabulary'
import { keyOf, stem, wordsOf } from './words'

/** A column of measured values: what its heading says of each cell; null where the row says it. */
export interface MeasuredColumn {
  readonly column: TableColumn
  readonly product: Naming | null
  readonly sub: Naming | null
  /** The time in the heading; its year is '' where it names none. */
  readonly period: Period
  /** The unit in the heading, or ''. */
  readonly unit: string
}

export interface DataAxes {
  readonly product: TableColumn | null
  readonly sub: TableColumn | null
  readonly province: TableColumn | null
  readonly year: TableColumn | null
  readonly month: TableColumn | null
  readonly unit: TableColumn | null
  readonly source: TableColumn | null
  readonly measured: readonly MeasuredColumn[]
  readonly orientation: 'products-down' | 'products-across' | 'long' | 'places-down'
}

const MOST_VALUES = 0.5
const NO_TIME: Period = { year: '', month: 0 }

/** Finds the axes of a table of measured values; null when no column holds any. */
export function dataAxes(grid: Grid, columns: readonly TableColumn[], task: Task): DataAxes | null {
  const byRole = (role: TableColumn['heading']['role'], taken: readonly (TableColumn | null)[]) =>
    columns.find((one) => one.heading.role === role && !taken.includes(one)) ?? null
  const product = columnOf(columns, 'product', 'product', [])
  const sub = columnOf(columns, 'sub', 'sub', [product])
  const place = columnOf(columns, 'province', 'province', [product, sub])
  const province = place && place.named('province') > 0 ? place : null
  const taken = [product, sub, province]
  const [year, month] = [byRole('year', taken), byRole('month', taken)]
  const [unit, source] = [byRole('unit', taken), byRole('source', taken)]
  const details = [...taken, year, month, unit, source]
  const free = columns.filter((one) => !details.includes(one) && !isDetail(one))
  const measured = measuredColumns(free, { product, sub, unit }, grid, task)
  if (measured.length === 0) return null
  const across = measured.some((one) => one.product !== null)
  const orientation = across ? 'products-across' : !product ? 'places-down' : sub ? 'long' : 'products-down'
  return { product, sub, province, year, month, unit, source, measured, orientation }
}

const isDetail = ({ heading: { role } }: TableColumn): boolean =>
  role !== null && role !== 'value' && role !== 'product' && role !== 'sub' && role !== 'total' && role !== 'evidence'

function measuredColumns(
  columns: readonly TableColumn[],
  axes: Pick<DataAxes, 'product' | 'sub' | 'unit'>,
  grid: Grid,
  task: Task,
): readonly MeasuredColumn[] {
  const of = (column: TableColumn, rest: Partial<MeasuredColumn>): MeasuredColumn => {
    // Brackets that are part of the sub-indicator's own name hold no unit: "(5 años)".
    const levels = column.heading.text.split(' · ').filter((level) => task.lexicon.sub.certain(level) === null)
    const own = levels.map(unitInHeading).findLast((unit) => unit !== '')
    return { column, product: null, sub: null, period: NO_TIME, unit: own ?? '', ...rest }
  }
  const known = (id: string): Naming => ({ status: 'known', id })
  const named = columns.flatMap((column) => {
    const [sub, product] = [namedId(column.heading, 'sub'), namedId(column.heading, 'product')]
    const time = column.heading.text.split(' · ').find(isPeriod)
    const period = time === undefined ? NO_TIME : periodOf(time)
    if (sub !== null)
      return [of(column, { sub: known(sub), period, ...(product === null ? {} : { product: known(product) }) })]
    if (product !== null && axes.sub) return [of(column, { product: known(product), period })]
    if (time !== undefined && column.values > 0)
      return [of(column, { period, sub: axes.sub ? null : fixedThing(task, grid, 'sub') })]
    return []
  })
  if (named.length > 0) return named
  const figures = columns.filter(({ values, flags }) => values >= MOST_VALUES && !flags)
  if (axes.sub) {
    const value = columns.find(({ heading }) => heading.role === 'value') ?? figures[0]
    return value ? [of(value, {})] : []
  }
  return unknownColumns(
    figures.filter(({ heading }) => heading.role !== 'total').map((column) => of(column, {})),
    axes.unit,
    grid,
    task,
  )
}

/** A person answers for so many columns of an unknown table; the others are left by name. */
const MOST_ASKED = 8

/**
 * Columns of figures whose headings name no sub-indicator. Those that may be one are asked about, each sub-indicator by the
 * column that is in its own unit; when none may be, a person says what each of the first ones is.
 */
function unknownColumns(
  columns: readonly MeasuredColumn[],
  unit: TableColumn | null,
  grid: Grid,
  task: Task,
): readonly MeasuredColumn[] {
  const proposed = columns.map((one) => {
    const said = unitFor(one.unit, unit?.texts[0] ?? '')
    return { one, ...proposedSub(one.column.heading.text, said, grid, task) }
  })
  const best = proposed.filter(
    ({ sub, fits }, i) =>
      sub !== null &&
      !proposed.some((rival, j) => rival.sub === sub && (rival.fits > fits || (rival.fits === fits && j < i))),
  )
  const asked = best.length > 0 ? best : proposed.slice(0, MOST_ASKED)
  return asked.flatMap(({ one, sub }) => {
    const naming = askedSub(one.column.heading.text, sub, task)
    return naming.status === 'left' ? [] : [{ ...one, sub: naming }]
  })
}

/** "¿Qué subindicador es «PP_PONDERADO_USD_KG»?" */
function askedSub(heading: string, proposal: string | null, task: Task): Naming {
  const answer = task.desk.ask({
    about: 'sub',
    read: heading === '' ? '—' : heading,
    proposal,
    options: [...task.context.subs.map(({ id }) => id), LEFT_OUT],
  })
  if (answer === null) return { status: 'open' }
  return answer === LEFT_OUT ? { status: 'left' } : { status: 'known', id: answer }
}

/** The sub-indicator whose words or unit fit a heading; `fits` is how well its unit does: the same 2, convertible 1. */
function proposedSub(
  heading: string,
  unit: string,
  grid: Grid,
  task: Task,
): { readonly sub: string | null; readonly fits: number } {
  const fitOf = (wanted: string): number => {
    const { status } = unit === '' ? { status: 'other' } : matchUnit(unit, wanted)
    return status === 'same' ? 2 : status === 'convertible' ? 1 : 0
  }
  const direct = task.context.subs.find(({ id }) => id === likeliestOf(task.lexicon.sub, heading)?.id)
  if (direct) return { sub: direct.id, fits: fitOf(direct.unit) }
  const around = new Set(wordsOf(keyOf([heading, ...grid.titles, grid.sheet, task.file].join(' '))).map(stem))
  const scored = task.context.subs
    .map((sub) => ({
      sub: sub.id,
      fits: fitOf(sub.unit),
      shared: wordsOf(keyOf(sub.name)).filter((word) => around.has(stem(word))).length,
    }))
    .filter(({ fits }) => fits > 0)
    .sort((one, other) => other.shared - one.shared || other.fits - one.fits)
  const [first, second] = scored
  if (!first || (second && second.shared === first.shared && second.fits === first.fits)) return { sub: null, fits: 0 }
  return { sub: first.sub, fits: first.fits }
}
