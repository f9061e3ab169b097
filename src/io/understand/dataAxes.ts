import { type Column, columnOf } from './columns'
import { LEFT_OUT } from './desk'
import { fixedThing } from './fixed'
import type { Grid } from './grid'
import { idOf } from './heading'
import type { Naming } from './names'
import { isYear } from './periods'
import { matchUnit, unitInHeading } from './units'
import { likeliestOf } from './vocabulary'
import { keyOf, stem, wordsOf } from './words'
import type { Work } from './work'

/** A column of measured values: what its heading says of each cell; null where the row says it. */
export interface MeasuredColumn {
  readonly column: Column
  readonly product: Naming | null
  readonly sub: Naming | null
  /** The year in the heading, or ''. */
  readonly year: string
  /** The unit in the heading, or ''. */
  readonly unit: string
}

export interface DataAxes {
  readonly product: Column | null
  readonly sub: Column | null
  readonly province: Column | null
  readonly year: Column | null
  readonly month: Column | null
  readonly unit: Column | null
  readonly source: Column | null
  readonly measured: readonly MeasuredColumn[]
  readonly orientation: 'products-down' | 'products-across' | 'long' | 'places-down'
}

const MOST_VALUES = 0.5

/** Finds the axes of a table of measured values; null when no column holds any. */
export function dataAxes(grid: Grid, columns: readonly Column[], work: Work): DataAxes | null {
  const byRole = (role: Column['heading']['role'], taken: readonly (Column | null)[]) =>
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
  const measured = measuredColumns(free, { product, sub, unit }, grid, work)
  if (measured.length === 0) return null
  const across = measured.some((one) => one.product !== null)
  const orientation = across ? 'products-across' : !product ? 'places-down' : sub ? 'long' : 'products-down'
  return { product, sub, province, year, month, unit, source, measured, orientation }
}

const isDetail = ({ heading: { role } }: Column): boolean =>
  role !== null && role !== 'value' && role !== 'product' && role !== 'sub' && role !== 'total' && role !== 'evidence'

function measuredColumns(
  columns: readonly Column[],
  axes: Pick<DataAxes, 'product' | 'sub' | 'unit'>,
  grid: Grid,
  work: Work,
): readonly MeasuredColumn[] {
  const of = (column: Column, rest: Partial<MeasuredColumn>): MeasuredColumn => {
    const own = column.heading.text
      .split(' · ')
      .map(unitInHeading)
      .findLast((unit) => unit !== '')
    return { column, product: null, sub: null, year: '', unit: own ?? '', ...rest }
  }
  const known = (id: string): Naming => ({ status: 'known', id })
  const named = columns.flatMap((column) => {
    const [sub, product] = [idOf(column.heading, 'sub'), idOf(column.heading, 'product')]
    const year = column.heading.text.split(' · ').find(isYear)?.slice(0, 4) ?? ''
    if (sub !== null)
      return [of(column, { sub: known(sub), year, ...(product === null ? {} : { product: known(product) }) })]
    if (product !== null && axes.sub) return [of(column, { product: known(product), year })]
    if (year !== '' && column.values > 0)
      return [of(column, { year, sub: axes.sub ? null : fixedThing(work, grid, 'sub') })]
    return []
  })
  if (named.length > 0) return named
  const figures = columns.filter(({ values, flags }) => values >= MOST_VALUES && !flags)
  if (axes.sub) {
    const value = columns.find(({ heading }) => heading.role === 'value') ?? figures[0]
    return value ? [of(value, {})] : []
  }
  return onePerSub(
    figures
      .filter(({ heading }) => heading.role !== 'total')
      .slice(0, MOST_ASKED)
      .map((column) => of(column, { sub: askedSub(column, grid, work) })),
    work,
  ).filter(({ sub }) => sub?.status !== 'left')
}

/** A person answers for so many columns of an unknown table; the others are left by name. */
const MOST_ASKED = 8

/** "¿Qué subindicador es «PP_PONDERADO_USD_KG»?", with the one proposed whose unit and words fit best. */
function askedSub({ heading }: Column, grid: Grid, work: Work): Naming {
  const answer = work.desk.ask({
    about: 'sub',
    read: heading.text === '' ? '—' : heading.text,
    proposal: proposedSub(heading.text, grid, work),
    options: [...work.context.subs.map(({ id }) => id), LEFT_OUT],
  })
  if (answer === null) return { status: 'open' }
  return answer === LEFT_OUT ? { status: 'left' } : { status: 'known', id: answer }
}

function proposedSub(heading: string, grid: Grid, work: Work): string | null {
  const direct = likeliestOf(work.lexicon.sub, heading)
  if (direct) return direct.id
  const unit = unitInHeading(heading)
  if (unit === '') return null
  const fitting = work.context.subs.filter((sub) => matchUnit(unit, sub.unit).status === 'same')
  const around = new Set(wordsOf(keyOf([heading, ...grid.titles, grid.sheet, work.file].join(' '))).map(stem))
  const shared = fitting.map((sub) => wordsOf(keyOf(sub.name)).filter((word) => around.has(stem(word))).length)
  const most = Math.max(0, ...shared)
  const best = fitting.filter((_, i) => shared[i] === most)
  return (most > 0 || best.length === 1) && best[0] ? best[0].id : null
}

/** Two columns that would be the same sub-indicator: the one in its own unit holds it, and the others are left. */
function onePerSub(columns: readonly MeasuredColumn[], work: Work): readonly MeasuredColumn[] {
  const fit = ({ sub, unit }: MeasuredColumn): boolean => {
    const wanted = work.context.subs.find(({ id }) => sub?.status === 'known' && sub.id === id)
    return wanted !== undefined && unit !== '' && matchUnit(unit, wanted.unit).status === 'same'
  }
  return columns.filter((one) => {
    if (one.sub?.status !== 'known') return true
    const { id } = one.sub
    const rivals = columns.filter(({ sub }) => sub?.status === 'known' && sub.id === id)
    return rivals.length === 1 || (rivals.find(fit) ?? rivals[0]) === one
  })
}
