import { createHash } from 'node:crypto'

/*
 * The text of a plain ballot, written a second time from its description and from nothing of src: numbers as lists of digits, no
 * whole numbers beyond 2^53, Node's hash.
 */
export interface OracleBallot {
  readonly mesa: string
  readonly round: number
  readonly ticket: string
  readonly list: readonly string[]
  readonly answers: Readonly<Record<string, unknown>>
}

const sha = (...parts: readonly (string | readonly number[])[]): number[] => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(typeof part === 'string' ? part : Buffer.from(part))
  return [...hash.digest()]
}

/** A number in digits of one base, highest first, in digits of another; as many as asked for. */
function rebased(digits: readonly number[], from: number, to: number, length: number): number[] {
  const result: number[] = Array(length).fill(0)
  for (const digit of digits) {
    let carry = digit
    for (let i = length - 1; i >= 0; i--) {
      carry += (result[i] ?? 0) * from
      result[i] = carry % to
      carry = Math.floor(carry / to)
    }
    if (carry > 0) throw new Error('does not fit')
  }
  return result
}

/** Kinds in the order of their numbers, each with how a value becomes its digit. */
const KINDS: readonly { readonly base: number; digit(value: unknown): number }[] = [
  { base: 21, digit: (value) => (typeof value === 'number' && Math.abs(value) <= 9 ? value + 11 : special(value, [])) },
  {
    base: 9,
    digit: (value) => (typeof value === 'number' && value >= 1 && value <= 5 ? value + 1 : special(value, [7, 8])),
  },
  {
    base: 23,
    digit: (value) => (typeof value === 'number' && Math.abs(value) <= 9 ? value + 13 : special(value, [2, 3])),
  },
  { base: 103, digit: (value) => (typeof value === 'number' && value >= 0 ? value + 2 : special(value, [])) },
]

function special(value: unknown, [sd = Number.NaN, na = Number.NaN]: readonly number[]): number {
  if (value === undefined) return 0
  if (value === null) return 1
  if (value === 'SD') return sd
  return value === 'NA' ? na : Number.NaN
}

const fits = (kind: number, values: readonly unknown[]) =>
  values.every((value) => !Number.isNaN(KINDS[kind]?.digit(value) ?? Number.NaN))

/** The bytes of the message. */
export function oracleBytes({ mesa, round, ticket, list, answers }: OracleBallot): number[] {
  const values = list.map((question) => (Object.hasOwn(answers, question) ? answers[question] : undefined))
  const number = [1, 0, 2, 3].find((kind) => fits(kind, values))
  const kind = KINDS[number ?? -1]
  if (!kind || number === undefined) throw new Error('no kind')
  const bytesFor = Math.ceil(highest(kind.base, list.length) / 2)
  const content = rebased(values.map(kind.digit), kind.base, 256, bytesFor)
  const name = [...Buffer.from(ticket, 'utf8')]
  const body = [
    0x10 | number,
    ...sha('mesa ', mesa).slice(0, 3),
    ...sha('lista ', JSON.stringify(list)).slice(0, 3),
    round,
    name.length,
    ...name,
    ...content,
  ]
  return [...body, ...sha(body).slice(0, 4)]
}

/** How many hexadecimal digits the highest number of that many digits of a base has. */
function highest(base: number, digits: number): number {
  const hex = rebased(Array(digits).fill(base - 1), base, 16, digits * 2)
  return hex.length - hex.findIndex((digit) => digit > 0)
}

const SIGNS = [...'23456789ABCDEFGHJKMNPQRTUVWXYZ']

/** ISO 7064, any hybrid system MOD m + 1, m, as the standard words it. */
export function hybridCheck(values: readonly number[], m: number): number {
  let p = m
  for (const value of values) {
    const s = (p % (m + 1)) + value
    p = (s % m === 0 ? m : s % m) * 2
  }
  for (let check = 0; check < m; check++) if (((p % (m + 1)) + check) % m === 1) return check
  throw new Error('no check')
}

/** The whole text. */
export function oracleText(ballot: OracleBallot): string {
  const bytes = oracleBytes(ballot)
  const lines: string[] = []
  for (let at = 0; at < bytes.length; at += 9) {
    const part = bytes.slice(at, at + 9)
    const values = rebased(part, 256, 30, Math.ceil((part.length * 8) / Math.log2(30)))
    const line = [...values, hybridCheck([(lines.length + 1) % 30, ...values], 30)]
      .map((value) => SIGNS[value])
      .join('')
    lines.push(line.replace(/(.{4})(?=.)/g, '$1 '))
  }
  const header = `${ballot.mesa} ${ballot.ticket} R${ballot.round}`.split(/\s+/).join(' ').trim()
  return `YUNTA1 ${header}:\n${lines.join('\n')}\nFIN ${lines.length}.`
}
