import type { IndicatorId, ProductId, SegmentId, TableId } from '../domain/ids'
import { joiningOf } from '../domain/method'
import { isScored } from '../domain/product'
import type { Territory } from '../domain/programme'
import { type Joining, memberSheet, type Rating, tableSheet } from '../domain/rating'
import { isLevel, type PerLevel, perLevel } from '../domain/scale'
import { joinVoices } from './joinVoices'

/** One voice on one cell: a table, or a segment whose members' ballots were joined by their median. */
export interface Voice {
  readonly from: { readonly table: TableId } | { readonly segment: SegmentId }
  readonly value: number
}

/** What a mesa says of one product on one indicator. */
export interface JoinedCell {
  readonly product: ProductId
  readonly indicator: IndicatorId
  /** 'missing': nobody answered; 'sd' and 'na': those who answered gave no level. */
  readonly state: 'rated' | 'sd' | 'na' | 'missing'
  /** A level, or between two; null unless rated. */
  readonly value: number | null
  /** True when the plenary's own agreed rating stands over the median of the voices. */
  readonly agreed: boolean
  readonly voices: readonly Voice[]
  /** Highest minus lowest voice, 0 with fewer than two. */
  readonly spread: number
  /** How many sheets gave each level. */
  readonly votes: PerLevel<number>
  /** Sheets that said SD or NA. */
  readonly without: number
}

/** Rows are the scored candidates in their order, columns the adopted indicators in theirs. */
export interface JoinedMatrix {
  readonly products: readonly ProductId[]
  readonly indicators: readonly IndicatorId[]
  readonly cells: readonly (readonly JoinedCell[])[]
}

/**
 * Joins all sheets of a territory into one matrix with the spread and the votes of each cell.
 *
 * The mesa's value is what `joinVoices` makes of its voices. A rating the plenary agreed stands over it; the voices stay in
 * sight. SD and NA are no levels: levels given by others stand, and without any level the cell is SD, or NA when nobody said SD.
 */
export function joinBallots(territory: Territory, joining: Joining = joiningOf(territory.method)): JoinedMatrix {
  const products = territory.candidates.filter(isScored).map(({ id }) => id)
  const indicators = territory.indicators.map(({ id }) => id)
  const cells = products.map((product) =>
    indicators.map((indicator) => joinCell(territory, joining, product, indicator)),
  )
  return { products, indicators, cells }
}

function joinCell(territory: Territory, joining: Joining, product: ProductId, indicator: IndicatorId): JoinedCell {
  const at = (sheet: Parameters<typeof ratingOn>[1]) => ratingOn(territory, sheet, product, indicator)
  const plenary = at('plenary')
  const tables = territory.tables.map(({ id }) => ({ id, rating: at(tableSheet(id)) }))
  const members = territory.members.map(({ id, segment }) => ({ id, segment, rating: at(memberSheet(id)) }))
  const given = [plenary, ...tables.map(({ rating }) => rating), ...members.map(({ rating }) => rating)].filter(
    (rating) => rating !== undefined,
  )
  const atTables = tables.flatMap(({ id, rating }) => (isLevel(rating) ? [{ table: id, level: rating }] : []))
  const bySegment = levelsBySegment(members)
  const joined = joinVoices(
    atTables.map(({ level }) => level),
    bySegment.map(({ levels }) => levels),
    joining,
  )
  const voices: readonly Voice[] = [
    ...atTables.map(({ table, level }): Voice => ({ from: { table }, value: level })),
    ...bySegment.flatMap(({ segment }, i): readonly Voice[] => {
      const value = joined.segments[i] ?? null
      return value === null ? [] : [{ from: { segment }, value }]
    }),
  ]
  const values = voices.map(({ value }) => value)
  const agreed = isLevel(plenary)
  const value = agreed ? plenary : plenary === undefined ? joined.value : null
  return {
    product,
    indicator,
    state: value !== null ? 'rated' : stateOf(plenary === undefined ? given : [plenary]),
    value,
    agreed,
    voices,
    spread: values.length < 2 ? 0 : Math.max(...values) - Math.min(...values),
    votes: votesOf(given),
    without: given.filter((rating) => !isLevel(rating)).length,
  }
}

const ratingOn = (
  territory: Territory,
  sheet: keyof Territory['sheets'],
  product: ProductId,
  indicator: IndicatorId,
): Rating | undefined => territory.sheets[sheet]?.[product]?.[indicator]?.value

/** Levels of the members who gave one, by segment, in the order in which segments first appear among the members. */
function levelsBySegment(
  members: readonly { readonly segment: SegmentId; readonly rating: Rating | undefined }[],
): readonly { readonly segment: SegmentId; readonly levels: readonly number[] }[] {
  const bySegment = new Map<SegmentId, number[]>()
  for (const { segment, rating } of members) {
    if (!isLevel(rating)) continue
    const levels = bySegment.get(segment) ?? []
    levels.push(rating)
    bySegment.set(segment, levels)
  }
  return [...bySegment].map(([segment, levels]) => ({ segment, levels }))
}

function stateOf(given: readonly Rating[]): 'sd' | 'na' | 'missing' {
  if (given.length === 0) return 'missing'
  return given.includes('SD') ? 'sd' : 'na'
}

const votesOf = (given: readonly Rating[]): JoinedCell['votes'] =>
  perLevel((level) => given.filter((rating) => rating === level).length)
