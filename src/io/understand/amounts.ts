import type { DecimalSign, NumberReading } from '../read/number'
import { readNumber, settled } from '../read/number'
import { cellKey, cellText, isStored, type RawCell, timesHundred } from '../tables/cell'
import { stateOf } from './states'
import type { Task } from './task'

/** One measured value as it stands in a cell. */
export interface Amount {
  /** Canonical decimal text. */
  readonly value: string
  /** The sign written beside it. */
  readonly sign: 'percent' | 'currency' | null
}

export type AmountReading =
  | { readonly status: 'amount'; readonly amount: Amount }
  | { readonly status: 'blank' | 'open' | 'refused' }

const CURRENCY = /^(?:usd|us\$|\p{Sc})\s*|\s*(?:usd|us\$|\p{Sc})$/giu

/**
 * The numbers of one column, which settle each other's decimal sign: beside "1.234,5" the text "3.185" is 3185. Where none
 * of them proves it, it is asked once for the file.
 *
 * @param all every measured cell of the table: its other columns say which sign is likely
 */
export function amountsOf(
  cells: readonly (RawCell | undefined)[],
  all: readonly (RawCell | undefined)[],
  task: Task,
): (cell: RawCell | undefined) => AmountReading {
  const decimal = decimalSign(parsedTexts(cells), all, task)
  const known = new Map<string, AmountReading>()
  return (cell) => {
    const key = cellKey(cell)
    const before = known.get(key)
    if (before) return before
    const reading = readingOf(parse(cell), decimal)
    known.set(key, reading)
    return reading
  }
}

function parsedTexts(cells: readonly (RawCell | undefined)[]): readonly (readonly [string, Parsed])[] {
  const parsed = new Map<string, Parsed>()
  for (const cell of cells) {
    const key = cellKey(cell)
    if (!parsed.has(key)) parsed.set(key, parse(cell))
  }
  return [...parsed]
}

interface Parsed {
  readonly reading: NumberReading
  readonly sign: Amount['sign']
}

function parse(cell: RawCell | undefined): Parsed {
  const text = cellText(cell)
  if (cell !== undefined && isStored(cell)) {
    const value = cell.percent ? timesHundred(cell.number) : cell.number
    return { reading: { status: 'value', value, decimal: null }, sign: cell.percent ? 'percent' : null }
  }
  if (stateOf(text) !== null) return { reading: { status: 'missing', marker: true }, sign: null }
  const percent = /^(.*\d)\s*%$/.exec(text)
  if (percent) return { reading: readNumber(percent[1] ?? ''), sign: 'percent' }
  const bare = text.replace(CURRENCY, '')
  return { reading: readNumber(bare), sign: bare === text ? null : 'currency' }
}

function readingOf({ reading, sign }: Parsed, decimal: DecimalSign | null): AmountReading {
  const read = decimal ? settled(reading, decimal) : reading
  switch (read.status) {
    case 'value':
      return { status: 'amount', amount: { value: read.value, sign } }
    case 'missing':
      return { status: 'blank' }
    case 'ambiguous':
      return { status: 'open' }
    case 'refused':
      return { status: 'refused' }
  }
}

/** Signs that numbers which can be read in one way only use. */
const proven = (parsed: readonly (readonly [string, Parsed])[]): readonly DecimalSign[] => [
  ...new Set(
    parsed.flatMap(([, { reading }]) => (reading.status === 'value' && reading.decimal ? [reading.decimal] : [])),
  ),
]

/** The sign that the column's own numbers prove, or the one a person says; null while nobody does. */
function decimalSign(
  own: readonly (readonly [string, Parsed])[],
  all: readonly (RawCell | undefined)[],
  task: Task,
): DecimalSign | null {
  if (!own.some(([, { reading }]) => reading.status === 'ambiguous')) return null
  const [only, other] = proven(own)
  if (only && !other) return only
  const file = parsedTexts(all)
  const doubtful = file.filter(([, { reading }]) => reading.status === 'ambiguous')
  const [first] = doubtful
  if (!first) return null
  const [likely, unlikely] = proven(file)
  // Ecuador writes a comma before decimals, so a point before three figures parts thousands; and where every number has
  // exactly three figures after its sign, the sign parts thousands whichever it is.
  const commas = doubtful.some(([text]) => text.includes(','))
  const usual: DecimalSign = commas && doubtful.length > 1 ? 'point' : 'comma'
  const proposal = likely && !unlikely ? likely : usual
  const { reading } = first[1]
  const meaning = reading.status === 'ambiguous' ? reading[proposal] : ''
  const answer = task.desk.ask({
    about: 'decimal',
    read: first[0].trim(),
    same: '',
    proposal,
    options: ['comma', 'point'],
    meaning,
  })
  return answer === 'comma' || answer === 'point' ? answer : null
}
