import { decimalText } from '../tables/cell'
import { LEFT_OUT } from './desk'
import { type Period, rankOf } from './periods'
import type { Task } from './task'

/** One value of one product in one sub-indicator. */
export interface Point {
  readonly value: string
  readonly period: Period
  /** What tells it from others of the same time: "Solo", "Asociado"; '' when nothing does. */
  readonly part: string
  readonly row: number
}

export interface Single {
  readonly value: string
  readonly year: string
  /** How it was made of several, or ''. */
  readonly note: string
}

/** Decimals that a computed mean or sum keeps. */
const DECIMALS = 6

export const computed = (value: number): string => decimalText(Number(value.toFixed(DECIMALS)))

const sumOf = (points: readonly Point[]): number => points.reduce((sum, { value }) => sum + Number(value), 0)
const meanOf = (points: readonly Point[]): string => computed(sumOf(points) / points.length)

/**
 * One value from what a table says several times: of several years the last, of several months a mean, of parts their sum;
 * each is asked once for the whole file and none is taken by itself. Null while a question is open.
 *
 * @param said how the values are named in the question about rows that contradict each other
 * @param named whether it is known what they are of: rows of names still open may be of different things
 */
export function singleOf(points: readonly Point[], said: string, named: boolean, task: Task): Single | null {
  const whole = summed(points, said, task)
  if (!whole) return null
  const [only] = whole
  if (!only) return null
  if (whole.every(({ value }) => value === only.value) && sameYear(whole))
    return { value: only.value, year: only.period.year, note: '' }
  const ranks = new Set(whole.map(({ period }) => rankOf(period)))
  if (ranks.size < whole.length) return named ? disputed(whole, said, task) : null
  return whole.some(({ period }) => period.month > 0) ? ofMonths(whole, task) : ofYears(whole, task)
}

const sameYear = (points: readonly Point[]): boolean => new Set(points.map(({ period }) => period.year)).size === 1

/** Parts of one total at one time, added up. */
function summed(points: readonly Point[], said: string, task: Task): readonly Point[] | null {
  const groups = new Map<number, Point[]>()
  for (const point of points) {
    const group = groups.get(rankOf(point.period))
    if (group) group.push(point)
    else groups.set(rankOf(point.period), [point])
  }
  const added: Point[] = []
  for (const group of groups.values()) {
    const parts = new Set(group.map(({ part }) => part))
    const [first] = group
    if (!first || group.length === 1 || parts.size < group.length || parts.has('')) {
      for (const point of group) added.push(point)
    } else {
      const names = [...parts].join(' + ')
      const total = computed(sumOf(group))
      const answer = task.desk.ask({
        about: 'sum',
        read: `${said}: ${names}`,
        proposal: 'sum',
        options: ['sum', ...parts],
        meaning: total,
      })
      if (answer === null) return null
      const chosen = group.find(({ part }) => part === answer)
      added.push(chosen ?? { ...first, value: total, part: names })
    }
  }
  return added
}

function disputed(points: readonly Point[], said: string, task: Task): Single | null {
  const options = [...points.map(({ row }) => String(row)), LEFT_OUT]
  const rows = points.map(({ row }) => row)
  const read = `${said} (${rows.slice(0, 6).join(', ')}${rows.length > 6 ? '…' : ''})`
  const answer = task.desk.ask({ about: 'repeated', read, proposal: null, options: options.slice(0, 12) })
  const kept = points.find(({ row }) => String(row) === answer)
  return kept ? { value: kept.value, year: kept.period.year, note: '' } : null
}

const MONTHS = 12

function ofMonths(points: readonly Point[], task: Task): Single | null {
  const sorted = points.toSorted((one, other) => rankOf(one.period) - rankOf(other.period))
  const last = sorted.at(-1)
  const recent = sorted.slice(-MONTHS)
  if (!last) return null
  const answer = task.desk.ask({
    about: 'period',
    read: `${labelOf(sorted[0]?.period)} – ${labelOf(last.period)}`,
    same: '',
    proposal: 'mean-12',
    options: ['mean-12', 'last'],
  })
  if (answer === null) return null
  if (answer === 'last') return { value: last.value, year: last.period.year, note: labelOf(last.period) }
  const note = `Promedio de ${recent.length} meses, ${labelOf(recent[0]?.period)} a ${labelOf(last.period)}.`
  return { value: meanOf(recent), year: last.period.year, note }
}

function ofYears(points: readonly Point[], task: Task): Single | null {
  const years = [...new Set(points.map(({ period }) => period.year))].sort()
  const answer = task.desk.ask({
    about: 'year',
    read: years.length > 4 ? `${years[0]} – ${years.at(-1)}` : years.join(', '),
    proposal: 'last',
    options: ['last', 'mean', ...years],
  })
  if (answer === null) return null
  const last = points.toSorted((one, other) => rankOf(one.period) - rankOf(other.period)).at(-1)
  if (answer === 'mean')
    return { value: meanOf(points), year: last?.period.year ?? '', note: `Promedio de ${years[0]} a ${years.at(-1)}.` }
  const chosen = answer === 'last' ? last : points.find(({ period }) => period.year === answer)
  return chosen ? { value: chosen.value, year: chosen.period.year, note: '' } : null
}

const labelOf = (period: Period | undefined): string =>
  period ? (period.month > 0 ? `${period.year}-${String(period.month).padStart(2, '0')}` : period.year) : ''
