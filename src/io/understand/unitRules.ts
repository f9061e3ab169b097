import { refused } from '../../domain/finding'
import { timesHundred } from '../tables/cell'
import type { NamedSub } from './context'
import { LEFT_OUT } from './desk'
import { computed } from './series'
import type { Task } from './task'
import { matchUnit, wantsPercent } from './units'

/** What is known of the values of one series, before they are in the sub-indicator's unit. */
export interface Measured {
  readonly heading: string
  /** The unit a column or heading names, or ''. */
  readonly unit: string
  /** Signs written beside the values. */
  readonly signs: readonly ('percent' | 'currency')[]
  readonly values: readonly string[]
  readonly row: number
}

/** How a value becomes one in the wanted unit. */
export type UnitRule =
  | { readonly kind: 'as-is' }
  | { readonly kind: 'fraction' }
  | { readonly kind: 'factor'; readonly by: string; readonly over: string }

const AS_IS: UnitRule = { kind: 'as-is' }

/**
 * The rule for a series, or null: a unit that cannot become the wanted one is refused once, one that can is asked, and so is
 * a percentage that may be kept as a fraction.
 */
export function unitRule(measured: Measured, wanted: NamedSub, task: Task): UnitRule | null {
  if (measured.unit !== '') {
    const match = matchUnit(measured.unit, wanted.unit)
    if (match.status === 'other') return refuse(measured, measured.unit, wanted, task)
    if (match.status === 'convertible') {
      const answer = task.desk.ask({
        about: 'unit',
        read: `${measured.unit} → ${wanted.unit}`,
        proposal: 'convert',
        options: ['convert', LEFT_OUT],
        meaning: `× ${match.by} ÷ ${match.over}`,
      })
      return answer === 'convert' ? { kind: 'factor', by: match.by, over: match.over } : null
    }
  }
  const [sign] = measured.signs
  if (sign === 'percent' && !wantsPercent(wanted.unit)) return refuse(measured, '%', wanted, task)
  if (sign === 'currency' && !/usd/i.test(wanted.unit)) return refuse(measured, 'USD', wanted, task)
  if (!wantsPercent(wanted.unit) || sign === 'percent') return AS_IS
  return percentRule(measured, wanted, task)
}

/** A share without a sign: 0.085 may be 8.5 %, and 12000 is no share. */
function percentRule({ heading, unit, values }: Measured, wanted: NamedSub, task: Task): UnitRule | null {
  const numbers = values.map(Number)
  const small = numbers.every((value) => Math.abs(value) <= 1) && numbers.some((value) => !Number.isInteger(value))
  const large = numbers.some((value) => Math.abs(value) > 100)
  if (!small && !(large && unit === '')) return AS_IS
  const [first = ''] = values.filter((value) => !small || !Number.isInteger(Number(value)))
  const answer = task.desk.ask(
    small
      ? {
          about: 'fraction',
          read: heading === '' ? wanted.name : heading,
          proposal: unit === '' ? 'times-hundred' : 'as-is',
          options: ['times-hundred', 'as-is'],
          meaning: `${first} = ${timesHundred(first)} %`,
        }
      : {
          about: 'unit',
          read: `${heading || wanted.name}: > 100 %`,
          proposal: null,
          options: ['as-is', LEFT_OUT],
        },
  )
  if (answer === 'times-hundred') return { kind: 'fraction' }
  return answer === 'as-is' ? AS_IS : null
}

function refuse(measured: Measured, read: string, wanted: NamedSub, task: Task): null {
  const column = measured.heading
  const known = task.refused.some(
    (one) =>
      one.code === 'unit-differs' &&
      one.place?.column === column &&
      one.read === read &&
      one.values?.sub === wanted.name,
  )
  if (!known)
    task.refused.push(
      refused('unit-differs', {
        place: { file: task.file, column, row: measured.row },
        read,
        expected: wanted.unit,
        values: { sub: wanted.name },
      }),
    )
  return null
}

export function converted(value: string, rule: UnitRule): string {
  switch (rule.kind) {
    case 'as-is':
      return value
    case 'fraction':
      return timesHundred(value)
    case 'factor':
      return computed((Number(value) * Number(rule.by)) / Number(rule.over))
  }
}
