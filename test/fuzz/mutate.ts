/** A stream of whole numbers below a bound; the same seed gives the same stream (mulberry32). */
export type Draw = (below: number) => number

export function drawOf(seed: number): Draw {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

export const oneOf = <T>(draw: Draw, items: readonly T[]): T => {
  const item = items[draw(items.length)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

/** What readers trip over: marks of the formats, names of objects' inner parts, signs that hide, numbers at the edge. */
const TOKENS = [
  ...[
    '"',
    "'",
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r',
    '\r\n',
    '(',
    '[',
    '{',
    ')',
    ']',
    '}',
    '=',
    '@',
    '+',
    '-',
    '\\',
    '/',
    ':',
    '.',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'],
  ...['\u202E', '\u2028', '\u200B', '\uFEFF', '\0', '\u0301', '\u{1F600}', 'ñ', '٣', '½', '−'],
  ...[
    '0',
    '-0',
    '1e999',
    '9007199254740993',
    '1.234,5',
    "1'641.131",
    '3.185',
    '00,1',
    'NaN',
    'null',
    'true',
    'SD',
    'NA',
  ],
  ...['sep=;', '#REF!', '=1+1', 'total', 'Fuente: INEC', '%', '$', '"":', '\\u0000', '\\ud800'],
] as const
/** Repeated as often as a reader lets them grow: what made patterns and comparisons slow. */
const RUNS = [
  '(',
  '[',
  '"',
  '""',
  ',',
  ';',
  '\n',
  '0',
  '9',
  '.',
  '-',
  ' ',
  'a',
  'á',
  '\u0301',
  '=',
  "'",
  '1,',
  '\\',
  '{"a":',
  '+1',
  '(1',
] as const

const encoder = new TextEncoder()

/** The bytes with one to eight things done to them. */
export function mutated(bytes: Uint8Array, draw: Draw): Uint8Array {
  let out = bytes
  for (let left = 1 + draw(8); left > 0; left--) out = oneOf(draw, CHANGES)(out, draw)
  return out
}

type Change = (bytes: Uint8Array, draw: Draw) => Uint8Array

const spliced = (bytes: Uint8Array, at: number, gone: number, put: Uint8Array): Uint8Array => {
  const out = new Uint8Array(bytes.length - gone + put.length)
  out.set(bytes.subarray(0, at))
  out.set(put, at)
  out.set(bytes.subarray(at + gone), at + put.length)
  return out
}

const somewhere = (bytes: Uint8Array, draw: Draw) => draw(bytes.length + 1)

const CHANGES: readonly Change[] = [
  flippedByte,
  (bytes, draw) => spliced(bytes, somewhere(bytes, draw), 0, encoder.encode(oneOf(draw, TOKENS))),
  (bytes, draw) => spliced(bytes, somewhere(bytes, draw), 0, encoder.encode(oneOf(draw, TOKENS))),
  (bytes, draw) => spliced(bytes, somewhere(bytes, draw), 0, encoder.encode(oneOf(draw, RUNS).repeat(lengthOf(draw)))),
  // something is gone
  (bytes, draw) => {
    const at = somewhere(bytes, draw)
    return spliced(bytes, at, Math.min(bytes.length - at, 1 + draw(40)), new Uint8Array())
  },
  // something is there twice, elsewhere
  (bytes, draw) => {
    const from = somewhere(bytes, draw)
    return spliced(bytes, somewhere(bytes, draw), 0, bytes.slice(from, from + 1 + draw(200)))
  },
  (bytes, draw) => bytes.slice(0, somewhere(bytes, draw)),
]

function flippedByte(bytes: Uint8Array, draw: Draw): Uint8Array {
  if (bytes.length === 0) return bytes
  const out = bytes.slice()
  const at = draw(out.length)
  out[at] = (out[at] ?? 0) ^ (1 + draw(255))
  return out
}

/** Mostly short, now and then as long as somebody who means harm makes it. */
function lengthOf(draw: Draw): number {
  const kind = draw(1000)
  if (kind === 0) return 1 + draw(200_000)
  return 1 + draw(kind < 20 ? 5_000 : 30)
}

/** Bytes of nothing in particular. */
export const noise = (draw: Draw): Uint8Array => Uint8Array.from({ length: draw(400) }, () => draw(256))

const ODD = [
  null,
  true,
  -1,
  0,
  1e300,
  0.5,
  '',
  '13',
  'constructor',
  '__proto__',
  '\u202Ex',
  [],
  {},
  [[]],
  'a'.repeat(5000),
]

/** A JSON value with one of its parts replaced by another part or by something odd. */
export function mutatedValue(value: unknown, draw: Draw): unknown {
  if (typeof value !== 'object' || value === null || draw(8) === 0) return oneOf<unknown>(draw, ODD)
  if (Array.isArray(value)) {
    if (value.length === 0) return oneOf<unknown>(draw, ODD)
    const at = draw(value.length)
    if (draw(6) === 0) return [...value, value[at]]
    return value.map((held, i) => (i === at ? mutatedValue(held, draw) : held))
  }
  const entries = Object.entries(value)
  if (entries.length === 0) return oneOf<unknown>(draw, ODD)
  const at = draw(entries.length)
  if (draw(10) === 0) return Object.fromEntries(entries.filter((_, i) => i !== at))
  return Object.fromEntries(entries.map(([key, held], i) => [key, i === at ? mutatedValue(held, draw) : held]))
}
