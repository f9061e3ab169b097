/** What an event may hold: no floating point, no undefined, nothing two programs could write differently. */
export type Canonical = null | boolean | number | string | readonly Canonical[] | { readonly [key: string]: Canonical }

/**
 * One text for one meaning: keys in code-unit order, strings in NFC, whole safe numbers only, no spaces
 * (RFC 8785 in spirit, narrower in numbers).
 *
 * @throws TypeError on anything else (undefined, a fraction, −0, a lone surrogate): a bug in the caller, since
 * every body passed its schema before.
 */
export function canonical(value: Canonical): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new TypeError(`not a safe whole number: ${value}`)
    return String(value)
  }
  if (typeof value === 'string') {
    if (LONE_SURROGATE.test(value)) throw new TypeError('text with a lone surrogate')
    return JSON.stringify(value.normalize('NFC'))
  }
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`cannot be written: ${typeof value}`)
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(field(value, key))}`)
  return `{${fields.join(',')}}`
}

export const canonicalBytes = (value: Canonical): Uint8Array => new TextEncoder().encode(canonical(value))

/** In a pattern with `u` a pair is one letter, so what matches is half of one. `isWellFormed` is newer than the oldest browsers. */
const LONE_SURROGATE = /\p{Surrogate}/u

const isList = (value: Canonical): value is readonly Canonical[] => Array.isArray(value)

function field(value: { readonly [key: string]: Canonical }, key: string): Canonical {
  const held = value[key]
  if (held === undefined) throw new TypeError(`undefined at ${key}`)
  return held
}
