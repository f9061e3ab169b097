'use strict'

/*
 * Checks an expediente with nothing of the app: a second reader of the same format and a second writing of the same rules and of
 * the same arithmetic, so that a fault in one is seen by the other. It takes bytes and gives a verdict; the page is verificar.js.
 *
 * What it asks, in this order: the seal, the shape and the SHA-256 of every act, the chain, the code that each closing names,
 * that nothing moved a step while it was closed, and the order of each territory that signed one.
 */

// ---- SHA-256 (FIPS 180-4); crypto.subtle is missing on plain http and from a stick

/** The first 32 bits of the fractional parts of roots of primes. */
const fraction = (x) => Math.floor((x - Math.floor(x)) * 0x100000000)
const primes = [2]
for (let n = 3; primes.length < 64; n += 2) if (primes.every((p) => n % p)) primes.push(n)
const ROUND = primes.map((p) => fraction(Math.cbrt(p)))
const START = primes.slice(0, 8).map((p) => fraction(Math.sqrt(p)))
const turn = (x, n) => (x >>> n) | (x << (32 - n))

function sha256(bytes) {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0)
  const hash = [...START]
  const w = new Uint32Array(64)
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i += 1) w[i] = view.getUint32(block + 4 * i)
    for (let i = 16; i < 64; i += 1) {
      const [x, y] = [w[i - 15], w[i - 2]]
      w[i] = w[i - 16] + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + w[i - 7] + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10))
    }
    let [a, b, c, d, e, f, g, h] = hash
    for (let i = 0; i < 64; i += 1) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[i] + w[i]) >>> 0
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) >>> 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) >>> 0, c, b, a, (one + two) >>> 0]
    }
    ;[a, b, c, d, e, f, g, h].forEach((value, i) => {
      hash[i] = (hash[i] + value) >>> 0
    })
  }
  return hash.map((part) => part.toString(16).padStart(8, '0')).join('')
}

/** Keys in order, NFC, whole numbers, no spaces: what an act's SHA-256 is taken of. Throws on anything else. */
function canonical(value) {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value)
  if (typeof value === 'string' && !/\p{Surrogate}/u.test(value)) return JSON.stringify(value.normalize('NFC'))
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object') throw new TypeError('not canonical')
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}
const hashOf = (value) => sha256(new TextEncoder().encode(canonical(value)))
const codeOf = (root) => (root.slice(0, 24).match(/.{4}/g) || []).join(' ')

// ---- The file and the chain

/** What the bytes hold, or { trouble } when they are no expediente or not the bytes that were sealed. */
function opened(bytes) {
  let text
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { trouble: 'damaged' }
  }
  if (!text.startsWith('{"magic":"yunta-expediente"')) return { trouble: 'foreign' }
  const seal = /\nsha256:([0-9a-f]{64})\n?$/.exec(text)
  if (!seal) return { trouble: 'cut' }
  if (sha256(bytes.subarray(0, bytes.length - seal[0].length + 1)) !== seal[1]) return { trouble: 'changed' }
  try {
    const file = JSON.parse(text.slice(0, seal.index))
    return Array.isArray(file.events) && typeof file.root === 'string' ? file : { trouble: 'damaged' }
  } catch {
    return { trouble: 'damaged' }
  }
}

const FIELDS = ['actor', 'at', 'body', 'device', 'id', 'kind', 'off', 'parents', 'prev', 'programme', 'seq', 'v'].join()
const isHash = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

function isSound(event) {
  if (typeof event !== 'object' || event === null || Object.keys(event).sort().join() !== FIELDS) return false
  const { id, ...rest } = event
  const { parents, prev } = rest
  const texts = [rest.kind, rest.programme, rest.actor, rest.device].every((one) => typeof one === 'string')
  const wholes = [rest.v, rest.seq, rest.at, rest.off].every(Number.isSafeInteger) && rest.v > 0 && rest.seq > 0
  const sorted = Array.isArray(parents) && parents.every((one, i) => isHash(one) && (i === 0 || parents[i - 1] < one))
  if (!texts || !wholes || !sorted || !(prev === null || isHash(prev))) return false
  try {
    return hashOf(rest) === id
  } catch {
    return false
  }
}

const causesOf = ({ prev, parents }) => (prev ? [prev, ...parents] : parents)

/** Causes before effects, then by device and number: one order whatever the order of the file. */
function inOrder(events) {
  const byId = new Map(events.map((event) => [event.id, event]))
  const depth = new Map()
  for (const event of events) {
    const waiting = [event]
    while (waiting.length > 0) {
      const top = waiting[waiting.length - 1]
      const causes = causesOf(top).filter((cause) => byId.has(cause))
      const open = causes.filter((cause) => !depth.has(cause))
      for (const cause of open) waiting.push(byId.get(cause))
      if (open.length > 0) continue
      depth.set(top.id, causes.reduce((most, cause) => Math.max(most, depth.get(cause) + 1), 0))
      waiting.pop()
    }
  }
  const text = (one, other) => (one < other ? -1 : one > other ? 1 : 0)
  const before = (a, b) => depth.get(a.id) - depth.get(b.id) || text(a.device, b.device) || a.seq - b.seq
  return [...events].sort(before)
}

function rootOf(events) {
  const followed = new Set(events.flatMap(causesOf))
  return hashOf({ count: events.length, heads: events.map(({ id }) => id).filter((id) => !followed.has(id)).sort() })
}

function pastOf(event, byId) {
  const past = new Set()
  const waiting = causesOf(event)
  while (waiting.length > 0) {
    const one = byId.get(waiting.pop())
    if (!one || past.has(one)) continue
    past.add(one)
    waiting.push(...causesOf(one))
  }
  return [...past]
}

const NAMES_ROOT = { 'step-closed': 2, 'pair-picked': 2, 'round-closed': 1 }
const namesRoot = ({ kind, v }) => v >= (NAMES_ROOT[kind] || Number.POSITIVE_INFINITY)

/** Failures of the chain, each with the act it is about: { why, event }. */
function chainFailures(events) {
  const byId = new Map(events.map((event) => [event.id, event]))
  const seen = new Set()
  const failures = []
  for (const event of events) {
    const fails = (why) => failures.push({ why, event })
    const before = event.prev === null ? null : byId.get(event.prev)
    const next = !before || (before.device === event.device && before.seq === event.seq - 1)
    const follows = before === null ? event.seq === 1 : next
    if (causesOf(event).some((cause) => !byId.has(cause))) fails('cause-missing')
    if (!follows) fails('out-of-sequence')
    if (seen.has(`${event.device} ${event.seq}`)) fails('forked')
    seen.add(`${event.device} ${event.seq}`)
  }
  const starts = events.filter(({ kind }) => kind === 'programme-created')
  if (starts.length !== 1) failures.push({ why: 'beginning', event: starts[1] || null })
  const foreign = events.find(({ programme }) => programme !== events[0].programme)
  if (foreign) failures.push({ why: 'other-programme', event: foreign })
  if (failures.length > 0) return failures
  return events
    .filter((event) => namesRoot(event) && event.body.root !== rootOf(pastOf(event, byId)))
    .map((event) => ({ why: 'other-code', event }))
}

/** The whole verdict: { trouble } or { acts, code, failures, apart, rankings, closings }. */
function check(bytes) {
  const file = opened(bytes)
  if (file.trouble) return file
  const sound = file.events.filter(isSound)
  const failures = file.events.filter((event) => !sound.includes(event)).map((event) => ({ why: 'damaged', event }))
  const events = inOrder([...new Map(sound.map((event) => [event.id, event])).values()])
  failures.push(...chainFailures(events))
  const code = events.length > 0 ? rootOf(events) : ''
  if (file.count !== file.events.length) failures.push({ why: 'count', event: null })
  if (sound.length === file.events.length && code !== file.root) failures.push({ why: 'head', event: null })
  const verdict = { acts: events, code: codeOf(code), failures, apart: false, rankings: [], closings: [] }
  if (failures.some(({ why }) => why !== 'count' && why !== 'head')) return verdict
  // Of people who wrote without hearing of each other somebody has to decide; that is not told over again here.
  verdict.apart = events.some((event, i) => i > 0 && !causesOf(event).includes(events[i - 1].id))
  if (verdict.apart) return verdict
  const { failures: broken, rankings, closings } = told(events)
  return { ...verdict, failures: [...failures, ...broken], rankings, closings }
}
