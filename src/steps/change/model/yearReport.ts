import type { ProductId } from '../../../domain/ids'
import { isScored } from '../../../domain/product'
import type { Programme, Territory } from '../../../domain/programme'
import { averageParts, type FactorPart, factorRange, partsAlong } from '../../../engine/kernel/factorParts'
import type { FormulaEvaluator } from '../../../engine/suggest'
import { FACTORS, type Factor, yearValues } from '../../../engine/yearChange'
import { selectRanked } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'

export { FACTORS, type Factor } from '../../../engine/yearChange'

/** The two products whose gap is told: whoever enters or is second now, and whoever it is held against. */
export type ComparedPair = readonly [ProductId, ProductId]

/** One part of the change, in millionths of a point and in the tenths that are printed. */
export interface YearPart {
  /** Several where they cannot be told apart. */
  readonly factors: readonly Factor[]
  readonly change: number
  /** Printed parts add up to the printed whole: each is the difference of two printed levels. */
  readonly tenths: number
  /** Level before it, in tenths. */
  readonly from: number
  /** Over all orders, in tenths; null where some mix of the two years has no order. */
  readonly range: readonly [number, number] | null
  /** Average over all orders, in millionths; null likewise. */
  readonly average: number | null
}

export interface YearReport {
  /** Advantage of the first of the two over the other in each year, in tenths. */
  readonly before: number
  readonly after: number
  readonly parts: readonly YearPart[]
}

const MILLIONTHS_IN_TENTH = 100_000
const ORDERS = 720

/** The 64 counts of two years of a province; kept while neither changes. */
const selectValues = memo(
  (
    after: Territory,
    before: Territory,
    now: Programme,
    past: Programme,
    first: ProductId,
    second: ProductId,
    evaluate: FormulaEvaluator | null,
  ) =>
    yearValues(
      { segments: past.segments, territory: before },
      { segments: now.segments, territory: after },
      [first, second],
      evaluate,
    ),
)

export interface TwoYears {
  readonly now: Programme
  readonly past: Programme
  readonly after: Territory
  readonly before: Territory
}

/** What changed between two years of a province, along an order of the causes; null where either year has no such gap. */
export function yearReport(
  { now, past, after, before }: TwoYears,
  [first, second]: ComparedPair,
  order: readonly Factor[],
  evaluate: FormulaEvaluator | null,
): YearReport | null {
  const values = selectValues(after, before, now, past, first, second, evaluate)
  const [start = null] = values
  const end = values.at(-1) ?? null
  const parts = partsAlong(
    values,
    order.map((factor) => FACTORS.indexOf(factor)),
  )
  if (start === null || end === null || parts === null) return null
  const averages = averageParts(values, FACTORS.length)
  let level = start
  return {
    before: tenthsOf(start),
    after: tenthsOf(end),
    parts: parts.map((part): YearPart => {
      const from = tenthsOf(level)
      level += part.change
      return {
        ...worded(part),
        tenths: tenthsOf(level) - from,
        from,
        range: rangeIn(values, part),
        average: averageOf(averages, part),
      }
    }),
  }
}

const worded = ({ factors, change }: FactorPart) => ({
  factors: factors.flatMap((index) => FACTORS[index] ?? []),
  change,
})

const tenthsOf = (millionths: number): number => Math.round(millionths / MILLIONTHS_IN_TENTH)

function rangeIn(values: Parameters<typeof factorRange>[0], { factors }: FactorPart): YearPart['range'] {
  const [only, ...others] = factors
  const range = only === undefined || others.length > 0 ? null : factorRange(values, FACTORS.length, only)
  return range && [tenthsOf(range[0]), tenthsOf(range[1])]
}

const averageOf = (averages: readonly number[] | null, { factors }: FactorPart): number | null =>
  averages && factors.reduce((sum, factor) => sum + (averages[factor] ?? 0), 0) / ORDERS

/** Products that compete in both years, in the order of now. */
export function inBoth({ after, before }: Pick<TwoYears, 'after' | 'before'>): readonly ProductId[] {
  const past = new Set(before.candidates.filter(isScored).map(({ id }) => id))
  return after.candidates.filter((one) => isScored(one) && past.has(one.id)).map(({ id }) => id)
}

/**
 * Whose gap says most: of those in both years, whoever came into the pair against whoever left it; with the same pair, its
 * second against the third. null with fewer than two products in both years, or without an order now.
 */
export function usualPair({ now, past, after, before }: TwoYears): ComparedPair | null {
  const known = new Set(inBoth({ after, before }))
  const rowsOf = (programme: Programme, territory: Territory) => {
    const ranked = selectRanked(programme, territory)
    return ranked.status === 'ranked'
      ? ranked.evaluation.rows.map(({ product }) => product).filter((one) => known.has(one))
      : []
  }
  const [today, last] = [rowsOf(now, after), rowsOf(past, before)]
  const [first, second, third] = today
  const entered = today.slice(0, 2).find((one) => !last.slice(0, 2).includes(one))
  const left = last.slice(0, 2).find((one) => !today.slice(0, 2).includes(one))
  if (entered && left) return [entered, left]
  if (!first || !second) return null
  return third ? [second, third] : [first, second]
}
