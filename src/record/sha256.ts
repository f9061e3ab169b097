/**
 * SHA-256 (FIPS 180-4) in plain TypeScript: synchronous, and the same in pages without `crypto.subtle`,
 * in workers, in Node and in the verifier.
 */
const ROUND_CONSTANTS = constants()

export function sha256(message: Uint8Array): Uint8Array {
  const state = Uint32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19,
  )
  const schedule = new Uint32Array(64)
  const whole = message.length - (message.length % 64)
  const body = new DataView(message.buffer, message.byteOffset, message.byteLength)
  for (let start = 0; start < whole; start += 64) compress(state, schedule, body, start)
  const tail = padded(message.subarray(whole), message.length)
  const end = new DataView(tail.buffer)
  for (let start = 0; start < tail.length; start += 64) compress(state, schedule, end, start)
  const digest = new DataView(new ArrayBuffer(32))
  state.forEach((word, i) => {
    digest.setUint32(i * 4, word)
  })
  return new Uint8Array(digest.buffer)
}

/** The digest as 64 lower-case hexadecimal digits. */
export const sha256Hex = (message: Uint8Array): string =>
  Array.from(sha256(message), (byte) => byte.toString(16).padStart(2, '0')).join('')

function padded(rest: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const tail = new Uint8Array(rest.length < 56 ? 64 : 128)
  tail.set(rest)
  tail[rest.length] = 0x80
  const view = new DataView(tail.buffer)
  view.setUint32(tail.length - 8, Math.floor(length / 0x20000000))
  view.setUint32(tail.length - 4, (length << 3) >>> 0)
  return tail
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function compress(state: Uint32Array, schedule: Uint32Array, block: DataView, start: number): void {
  // Typed arrays of fixed length: an index below 64 always holds a number, which the compiler cannot see.
  const at = (words: Uint32Array, i: number): number => words[i] as number
  for (let i = 0; i < 16; i++) schedule[i] = block.getUint32(start + i * 4)
  for (let i = 16; i < 64; i++) {
    const early = at(schedule, i - 15)
    const late = at(schedule, i - 2)
    const small0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const small1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    schedule[i] = at(schedule, i - 16) + small0 + at(schedule, i - 7) + small1
  }
  let [a, b, c, d] = [at(state, 0), at(state, 1), at(state, 2), at(state, 3)]
  let [e, f, g, h] = [at(state, 4), at(state, 5), at(state, 6), at(state, 7)]
  for (let i = 0; i < 64; i++) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const one = (h + big1 + ((e & f) ^ (~e & g)) + at(ROUND_CONSTANTS, i) + at(schedule, i)) | 0
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const two = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = at(state, i) + word
  })
}

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes, by whole-number search. */
function constants(): Uint32Array {
  const primes: bigint[] = []
  for (let n = 2n; primes.length < 64; n++) if (primes.every((p) => n % p !== 0n)) primes.push(n)
  return Uint32Array.from(primes, (prime) => Number(cubeRoot(prime << 96n) & 0xffffffffn))
}

/** ⌊∛n⌋ by bisection. */
function cubeRoot(n: bigint): bigint {
  let low = 0n
  let high = 1n << 36n
  while (high - low > 1n) {
    const middle = (low + high) >> 1n
    if (middle * middle * middle <= n) low = middle
    else high = middle
  }
  return low
}
