/** Why a text is refused before any object is made of it. */
export type ScanFault =
  | { readonly fault: 'syntax'; readonly at: number }
  | { readonly fault: 'too-deep' | 'text-too-long'; readonly at: number; readonly limit: number }
  | { readonly fault: 'key-repeated' | 'key-forbidden'; readonly at: number; readonly key: string }

export interface Scan {
  readonly fault: ScanFault | null
  /** First key of the outermost object, or null when it has none. */
  readonly firstKey: string | null
}

export const DEEPEST = 64
/** Characters of the longest text a value may be. */
export const LONGEST_TEXT = 1_000_000
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

const SPACE = /[ \t\n\r]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * Walks a JSON text (RFC 8259) without building anything or calling itself: refuses depth beyond 64, a key said twice
 * (the last would hide the first), and keys that reach an object's prototype, however they are escaped.
 */
export function scanJson(text: string): Scan {
  // One entry per open bracket: the keys of an object, or null for a list.
  const open: (Set<string> | null)[] = []
  let at = 0
  let firstKey: string | null = null
  const take = (length: number): string | null => {
    const found = length < 0 ? null : text.slice(at, at + length)
    at += Math.max(0, length)
    return found
  }
  const ends = (fault: ScanFault): Scan => ({ fault, firstKey })
  let expecting: 'value' | 'first' | 'key' | 'after' = 'value'
  for (;;) {
    take(lengthOf(SPACE, text, at))
    const mark = text[at]
    const inside = open.at(-1)
    if (expecting === 'after') {
      if (open.length === 0) return at === text.length ? { fault: null, firstKey } : ends({ fault: 'syntax', at })
      at++
      if (mark === ',') expecting = inside ? 'key' : 'value'
      else if (mark === (inside ? '}' : ']')) open.pop()
      else return ends({ fault: 'syntax', at: at - 1 })
    } else if (expecting === 'first' && mark === (inside ? '}' : ']')) {
      at++
      open.pop()
      expecting = 'after'
    } else if (inside && expecting !== 'value') {
      const start = at
      const key = decoded(take(quotedLength(text, at)))
      take(lengthOf(SPACE, text, at))
      if (key === null || text[at] !== ':') return ends({ fault: 'syntax', at })
      at++
      if (open.length === 1) firstKey ??= key
      if (FORBIDDEN.has(key)) return ends({ fault: 'key-forbidden', at: start, key })
      if (inside.has(key)) return ends({ fault: 'key-repeated', at: start, key })
      inside.add(key)
      expecting = 'value'
    } else if (mark === '{' || mark === '[') {
      if (open.length === DEEPEST) return ends({ fault: 'too-deep', at, limit: DEEPEST })
      open.push(mark === '{' ? new Set() : null)
      at++
      expecting = 'first'
    } else {
      const value = take(mark === '"' ? quotedLength(text, at) : lengthOf(ATOM, text, at))
      if (value === null) return ends({ fault: 'syntax', at })
      if (value.length > LONGEST_TEXT) return ends({ fault: 'text-too-long', at, limit: LONGEST_TEXT })
      expecting = 'after'
    }
  }
}

/** Characters the pattern takes here, or −1. */
function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? -1
}

/** Length of the quoted text here, or −1. A loop, because one pattern over millions of characters exhausts the stack. */
function quotedLength(text: string, start: number): number {
  if (text[start] !== '"') return -1
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1 - start
    if (code < 0x20) return -1
    const step = code === 0x5c ? lengthOf(ESCAPE, text, at) : 1
    if (step < 0) return -1
    at += step
  }
  return -1
}

/** The key as JSON.parse will see it: "\u005f_proto__" is "__proto__". */
const decoded = (quoted: string | null): string | null => (quoted === null ? null : String(JSON.parse(quoted)))
