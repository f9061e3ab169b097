import { plain } from '../../domain/product'

/** When a value holds: four digits of a year, or '', and a month from 1 to 12, or 0. */
export interface Period {
  readonly year: string
  readonly month: number
}

const MONTHS = 'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic'.split('|')
const ENGLISH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|')

/** A month by its name or number, in Spanish or English; 0 for anything else. */
export function monthOf(text: string): number {
  const key = plain(text)
  if (/^\d{1,2}$/.test(key)) return Number(key) <= 12 ? Number(key) : 0
  const start = key.match(/\p{L}{3,}/u)?.[0].slice(0, 3) ?? ''
  return Math.max(MONTHS.indexOf(start), ENGLISH.indexOf(start)) + 1
}

/** "2024", "2023-2024" (its last year), "2024 (p)", "dic-2024", "2024-12", "31/12/2024", "ene-24". */
export function periodOf(text: string): Period {
  const years = (text.match(/\d+/g) ?? []).filter((digits) => /^(?:19|20)\d\d$/.test(digits))
  const short = /^\p{L}{3,10}\.?[-/. ](\d\d)$/u.exec(text.trim())?.[1]
  if (short !== undefined && monthOf(text) > 0) return { year: `20${short}`, month: monthOf(text) }
  const year = years.at(-1) ?? ''
  if (year === '' || years.length > 1) return { year, month: 0 }
  const iso = /^\d{4}[-/](\d{1,2})(?:[-/]|$)/.exec(text)
  const slashed = /(?:^|[-/])(\d{1,2})[-/]\d{4}$/.exec(text)
  const month = iso?.[1] ?? slashed?.[1]
  if (month !== undefined) return { year, month: monthOf(month) }
  return { year, month: monthOf(text.replace(year, ' ').replace(/\(.*?\)/g, ' ')) }
}

export const isYear = (text: string): boolean => /^(?:19|20)\d\d(?:\s*\(?[a-z*]{1,4}\)?)?$/i.test(text.trim())

/** A heading that is a time and nothing else: "2024", "ene-24", "2024-03". */
export const isPeriod = (text: string): boolean =>
  isYear(text) || (/^(?:\p{L}{3,10}\.?[-/. ]?\d{2,4}|\d{4}[-/]\d{1,2})$/u.test(text.trim()) && periodOf(text).month > 0)

/** Orders periods; one without a month stands for its year's end. */
export const rankOf = ({ year, month }: Period): number => Number(year || 0) * 13 + (month === 0 ? 12 : month)
