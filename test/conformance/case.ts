import type { Matrix, Vector } from '../../src/engine/kernel/matrix'

/** One published case. What it holds is only known after reading, so it is read with the functions below. */
export interface Case {
  readonly id: string
  readonly method: string
  readonly input: Fields
  readonly params: Fields
  readonly expected: Fields
  readonly tolerance: Tolerance
}

export type Fields = Readonly<Record<string, unknown>>
/** One number for all, or one per key of `expected`. */
export type Tolerance = number | Readonly<Record<string, number>>

/** What a method's adapter answers: the keys of `expected`. Keys a case does not ask for are not compared. */
export type Results = Readonly<Record<string, unknown>>
export type Adapter = (input: Fields, params: Fields) => Results

/** @throws TypeError with the name of the field that is not what the vocabulary says */
export function readCase(value: unknown): Case {
  const fields = asFields(value, 'case')
  const { tolerance = {}, params = {} } = fields
  return {
    id: text(fields, 'id'),
    method: text(fields, 'method'),
    input: asFields(fields.input, 'input'),
    params: asFields(params, 'params'),
    expected: asFields(fields.expected, 'expected'),
    tolerance: typeof tolerance === 'number' ? tolerance : numbersByKey(asFields(tolerance, 'tolerance')),
  }
}

export const has = (fields: Fields, key: string): boolean => fields[key] !== undefined && fields[key] !== null

export const number = (fields: Fields, key: string): number => asNumber(fields[key], key)

export function text(fields: Fields, key: string): string {
  const value = fields[key]
  if (typeof value !== 'string') throw new TypeError(`${key} is not a text`)
  return value
}

export const vector = (fields: Fields, key: string): Vector => asVector(fields[key], key)

export const matrix = (fields: Fields, key: string): Matrix => asList(fields[key], key).map((row) => asVector(row, key))

/** A matrix that may have holes. */
export const judgements = (fields: Fields, key: string): readonly (readonly (number | null)[])[] =>
  asList(fields[key], key).map((row) => asList(row, key).map((cell) => (cell === null ? null : asNumber(cell, key))))

/** One of the words a parameter may be, or the first of them when it is left out. */
export function oneOf<const T extends readonly [string, ...string[]]>(
  fields: Fields,
  key: string,
  words: T,
): T[number] {
  if (!has(fields, key)) return words[0]
  const found = words.find((word) => word === fields[key])
  if (found === undefined) throw new TypeError(`${key} is ${String(fields[key])}, not one of ${words.join(', ')}`)
  return found
}

export function asFields(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${name} is not an object`)
  return Object.fromEntries(Object.entries(value))
}

export function asList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${name} is not a list`)
  return value
}

export const asVector = (value: unknown, name: string): Vector =>
  asList(value, name).map((item) => asNumber(item, name))

function asNumber(value: unknown, name: string): number {
  if (typeof value !== 'number') throw new TypeError(`${name} is not a number`)
  return value
}

const numbersByKey = (fields: Fields): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.keys(fields).map((key) => [key, number(fields, key)]))
