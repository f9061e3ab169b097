import type { IndicatorId, MemberId, ProductId, SegmentId, TableId } from '../domain/ids'
import { isScored } from '../domain/product'
import type { Territory } from '../domain/programme'
import { type Joining, memberSheet, type Rating, tableSheet } from '../domain/rating'
import { isLevel, type PerLevel, perLevel } from '../domain/scale'
import { mean, type Vector } from './kernel/matrix'
import { median } from './kernel/order'

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
 * The mesa's value is the median of its voices: each table is one voice, and the members of a segment together are one
 * (the median of their ballots), so that whoever filled the bus does not fill the matrix. A rating the plenary agreed
 * stands over the median; the voices stay in sight. SD and NA never enter a median: levels given by others stand, and
 * without any level the cell is SD, or NA when nobody said SD.
 *
 * @param joining the mean takes the place of both medians, for contrast
 */
export function joinBallots(territory: Territory, joining: Joining = 'median'): JoinedMatrix {
  const products = territory.candidates.filter(isScored).map(({ id }) => id)
  const indicators = territory.indicators.map(({ id }) => id)
  const cells = products.map((product) =>
    indicators.map((indicator) => joinCell(territory, joining, product, indicator)),
  )
  return { products, indicators, cells }
}

/** Sorted before they are summed, so that the order in which ballots came in is not in the last digit. */
const CENTRE: Readonly<Record<Joining, (values: Vector) => number>> = {
  median,
  mean: (values) => mean(values.toSorted((one, other) => one - other)),
}

function joinCell(territory: Territory, joining: Joining, product: ProductId, indicator: IndicatorId): JoinedCell {
  const centre = CENTRE[joining]
  const at = (sheet: Parameters<typeof ratingOn>[1]) => ratingOn(territory, sheet, product, indicator)
  const plenary = at('plenary')
  const tables = territory.tables.map(({ id }) => ({ id, rating: at(tableSheet(id)) }))
  const members = territory.members.map(({ id, segment }) => ({ id, segment, rating: at(memberSheet(id)) }))
  const given = [plenary, ...tables.map(({ rating }) => rating), ...members.map(({ rating }) => rating)].filter(
    (rating) => rating !== undefined,
  )
  const voices = [...tables.flatMap(tableVoice), ...segmentVoices(members, centre)]
  const values = voices.map(({ value }) => value)
  const agreed = isLevel(plenary)
  const value = agreed ? plenary : plenary === undefined && values.length > 0 ? centre(values) : null
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

const tableVoice = ({ id, rating }: { readonly id: TableId; readonly rating: Rating | undefined }): Voice[] =>
  isLevel(rating) ? [{ from: { table: id }, value: rating }] : []

function segmentVoices(
  members: readonly { readonly id: MemberId; readonly segment: SegmentId; readonly rating: Rating | undefined }[],
  centre: (values: Vector) => number,
): readonly Voice[] {
  const bySegment = new Map<SegmentId, number[]>()
  for (const { segment, rating } of members) {
    if (!isLevel(rating)) continue
    const levels = bySegment.get(segment) ?? []
    levels.push(rating)
    bySegment.set(segment, levels)
  }
  return [...bySegment].map(([segment, levels]) => ({ from: { segment }, value: centre(levels) }))
}

function stateOf(given: readonly Rating[]): 'sd' | 'na' | 'missing' {
  if (given.length === 0) return 'missing'
  return given.includes('SD') ? 'sd' : 'na'
}

const votesOf = (given: readonly Rating[]): JoinedCell['votes'] =>
  perLevel((level) => given.filter((rating) => rating === level).length)
