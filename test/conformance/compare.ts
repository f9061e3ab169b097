import type { Tolerance } from './case'

/** A key without a tolerance of its own must agree to this. */
const EXACT = 1e-9

/**
 * What differs between the figures published and the figures computed: numbers beyond their absolute tolerance, texts and
 * booleans that are not equal, lists of another length, keys that are not there. `null` in `expected` means not given.
 */
export function misses(expected: unknown, computed: unknown, tolerance: Tolerance, path = ''): readonly string[] {
  if (expected === null) return []
  if (Array.isArray(expected)) {
    if (!Array.isArray(computed) || computed.length !== expected.length)
      return [`${path}: ${show(computed)}, not ${show(expected)}`]
    return expected.flatMap((item: unknown, i) => misses(item, computed[i], tolerance, `${path}[${i}]`))
  }
  if (typeof expected === 'object') {
    if (typeof computed !== 'object' || computed === null) return [`${path}: ${show(computed)}, not ${show(expected)}`]
    const found = new Map<string, unknown>(Object.entries(computed))
    return Object.entries(expected).flatMap(([key, item]: [string, unknown]) =>
      misses(item, found.get(key), own(tolerance, key), path === '' ? key : `${path}.${key}`),
    )
  }
  if (typeof expected === 'number') {
    const allowed = typeof tolerance === 'number' ? tolerance : EXACT
    const agrees = typeof computed === 'number' && Math.abs(computed - expected) <= allowed * (1 + 1e-9)
    return agrees ? [] : [`${path}: ${show(computed)}, not ${expected} ± ${allowed}`]
  }
  return computed === expected ? [] : [`${path}: ${show(computed)}, not ${show(expected)}`]
}

/** The tolerance of a key holds for everything under it. */
const own = (tolerance: Tolerance, key: string): Tolerance =>
  typeof tolerance === 'number' ? tolerance : (tolerance[key] ?? tolerance)

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing'
