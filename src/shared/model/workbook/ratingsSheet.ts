import type { IndicatorId, ProductId, SegmentId } from '../../../domain/ids'
import { isSheetFilled, memberSheet, type RatedCell, type SheetId, tableSheet } from '../../../domain/rating'
import { SCALE, STATES } from '../../../domain/scale'
import type { BookCell, BookSheet } from '../../../io/write/workbook'
import { headings, says } from './cells'
import { type BookFacts, TABS } from './facts'

/** Rows of one product in the sheet of ratings, counted from 0: where its voices stand. */
export interface RatedRows {
  /** The plenary's own row; null when it rated nothing. */
  readonly plenary: number | null
  /** First and last row of the mesitas, and of the people of each segment; null when none of them filled a sheet. */
  readonly tables: RowSpan | null
  readonly segments: readonly { readonly segment: SegmentId; readonly rows: RowSpan }[]
}

export interface RowSpan {
  readonly first: number
  readonly last: number
}

export interface RatingsSheet {
  readonly sheet: BookSheet
  readonly rows: ReadonlyMap<ProductId, RatedRows>
}

/** It says the scale, so that a mesa which rated nothing high is not taken for one with a shorter scale. */
const TITLE = `Puntajes de ${SCALE.min} a ${SCALE.max}; ${STATES.join(' y ')} no son números`

/** Column of the first indicator. */
export const FIRST_RATED = 3

interface Holder {
  readonly sheet: SheetId
  readonly table: string
  readonly member: string
  readonly segment: SegmentId | null
}

/**
 * Every sheet as it was handed in, a row for each product: the plenary's first, then product by product the mesitas and the
 * people by segment, so that the voices on one cell stand one under the other. A person goes by the code of the register.
 */
export function ratingsSheet({ territory, products, programme }: BookFacts): RatingsSheet {
  const { indicators, sheets } = territory
  const holders = filledHolders(
    territory,
    programme.segments.map(({ id }) => id),
  )
  const reasoned = indicators.filter(({ id }) =>
    hasReason(
      territory.sheets,
      products.map((one) => one.id),
      id,
    ),
  )
  const head = headings(
    'Producto',
    'Mesita',
    'Boleta',
    ...indicators.map(({ name }) => name),
    ...reasoned.map(({ name }) => `Razón: ${name}`),
  )
  const rows: (readonly (BookCell | null)[])[] = [[says(TITLE, 'title')], head]
  const places = new Map<ProductId, RatedRows>()
  const rowFor = (product: (typeof products)[number], { sheet, table, member }: Holder) => {
    const rated = (indicator: IndicatorId) => ratedOn(sheets[sheet]?.[product.id], indicator)
    rows.push([
      says(product.name),
      table === '' ? null : says(table, 'code'),
      member === '' ? null : says(member, 'code'),
      ...indicators.map(({ id }): BookCell | null => {
        const cell = rated(id)
        return cell ? { value: cell.value, look: 'givenLevel' } : null
      }),
      ...reasoned.map(({ id }) => {
        const reason = rated(id)?.reason ?? ''
        return reason === '' ? null : says(reason)
      }),
    ])
    return rows.length - 1
  }
  const agreed = isSheetFilled(sheets.plenary)
  const plenary = new Map(agreed ? products.map((product) => [product.id, rowFor(product, PLENARY)] as const) : [])
  for (const product of products) {
    const spanOf = (own: readonly Holder[]): RowSpan | null => {
      const at = own.map((holder) => rowFor(product, holder))
      const [first, last] = [at[0], at.at(-1)]
      return first === undefined || last === undefined ? null : { first, last }
    }
    const tables = spanOf(holders.filter(({ segment }) => segment === null))
    const segments = programme.segments.flatMap(({ id }) => {
      const span = spanOf(holders.filter(({ segment }) => segment === id))
      return span ? [{ segment: id, rows: span }] : []
    })
    places.set(product.id, { plenary: plenary.get(product.id) ?? null, tables, segments })
  }
  const widths = [28, 12, 12, ...indicators.map(() => 14), ...reasoned.map(() => 30)]
  return { sheet: { name: TABS.ratings, widths, frozen: { rows: 2, columns: 1 }, rows }, rows: places }
}

const PLENARY: Holder = { sheet: 'plenary', table: '', member: '', segment: null }

/** Mesitas, then people, that filled a sheet. */
function filledHolders(
  { tables, members, sheets }: BookFacts['territory'],
  segments: readonly SegmentId[],
): readonly Holder[] {
  const all: readonly Holder[] = [
    ...tables.map(({ id }): Holder => ({ sheet: tableSheet(id), table: id, member: '', segment: null })),
    ...members
      .filter(({ segment }) => segments.includes(segment))
      .map(({ id, segment }): Holder => ({ sheet: memberSheet(id), table: '', member: id, segment })),
  ]
  return all.filter(({ sheet }) => isSheetFilled(sheets[sheet]))
}

function hasReason(
  sheets: BookFacts['territory']['sheets'],
  products: readonly ProductId[],
  indicator: IndicatorId,
): boolean {
  return Object.values(sheets).some((sheet) =>
    products.some((product) => (ratedOn(sheet?.[product], indicator)?.reason ?? '') !== ''),
  )
}

type Row = Readonly<Partial<Record<IndicatorId, RatedCell>>>

const ratedOn = (row: Row | undefined, indicator: IndicatorId): RatedCell | undefined => row?.[indicator]
