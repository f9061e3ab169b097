import { mix, nextWord, openStream, STREAM_KEY, unitOf } from './random'
import { exp, ln } from './special'

/**
 * Standard exponentials by the ziggurat of Marsaglia & Tsang (2000), 256 layers: one integer comparison and one product in 98.9 % of
 * cases, no logarithm. The layer is taken from the low 8 bits of a word and the height from the other 24, so the two are
 * independent (in the original they share bits). This is what makes uniform weights cheap: the logarithm costs more than all the
 * rest of a draw.
 */
const LAYERS = 256
const HEIGHTS = 16777216 // 2^24
const TAIL = 7.69711747013105
const LAYER_AREA = 3.949659822581572e-3

const inside = new Int32Array(LAYERS) // below this height the point is under the curve without further question
const width = new Float64Array(LAYERS)
const density = new Float64Array(LAYERS)

function buildTables(): void {
  const base = LAYER_AREA / exp(-TAIL)
  inside[0] = Math.floor((TAIL / base) * HEIGHTS)
  width[0] = base / HEIGHTS
  width[LAYERS - 1] = TAIL / HEIGHTS
  density[0] = 1
  density[LAYERS - 1] = exp(-TAIL)
  let edge = TAIL
  for (let layer = LAYERS - 2; layer >= 1; layer -= 1) {
    const inner = -ln(LAYER_AREA / edge + exp(-edge))
    inside[layer + 1] = Math.floor((inner / edge) * HEIGHTS)
    edge = inner
    density[layer] = exp(-edge)
    width[layer] = edge / HEIGHTS
  }
}
buildTables()

/**
 * Whether height y is under e^−x, where `low` = e^−edge and d = edge − x ≥ 0 is small: the first terms of e^d decide all but
 * about one case in a thousand without an exponential.
 */
function isUnder(y: number, low: number, d: number): boolean {
  const three = low * (1 + d + 0.5 * d * d)
  if (y < three) return true
  const cubic = low * d * d * d
  return y < three + cubic && y < low * exp(d)
}

/** The 1.1 % of words whose point may lie above the curve: decide, and go on with further words of the same stream. */
function settle(first: number, state: Int32Array): number {
  let word = first
  for (;;) {
    const layer = word & 255
    const x = ((word >>> 8) + 0.5) * (width[layer] ?? 0)
    if (word >>> 8 < (inside[layer] ?? 0)) return x
    if (layer === 0) return TAIL - ln(unitOf(nextWord(state)))
    const low = density[layer] ?? 0
    const high = density[layer - 1] ?? 0
    if (isUnder(low + unitOf(nextWord(state)) * (high - low), low, HEIGHTS * (width[layer] ?? 0) - x)) return x
    word = nextWord(state)
  }
}

/**
 * Uniform points of the simplex for draws from, from + 1, … from + count − 1: `size` exponentials each, divided by their sum.
 * (Dividing uniform numbers by their sum is not uniform on the simplex.)
 *
 * @param out filled row by row, count × size
 */
export function fillSimplex(seed: number, from: number, count: number, size: number, out: Float64Array): void {
  // The words of openStream and nextWord, written out so that the state stays in registers; for the same reason points that need
  // a decision are put aside until the row is done, and decided with words of a stream of their own.
  const undecided = new Int32Array(size)
  const words = new Int32Array(size)
  const state = new Int32Array(4)
  const key = mix(seed ^ STREAM_KEY)
  for (let row = 0; row < count; row += 1) {
    const draw = (from + row) | 0
    const start = mix((key + Math.imul(draw, 0x9e3779b9)) | 0)
    let s0 = mix((start + 0x9e3779b9) | 0)
    let s1 = mix((start + 0x3c6ef372) | 0)
    let s2 = mix(start ^ draw ^ seed)
    let s3 = mix((start + 0x78dde6e4) | 0) | 1
    const offset = row * size
    let sum = 0
    let misses = 0
    for (let j = 0; j < size; j += 1) {
      const times5 = Math.imul(s1, 5)
      const word = Math.imul((times5 << 7) | (times5 >>> 25), 9)
      const shifted = s1 << 9
      s2 ^= s0
      s3 ^= s1
      s1 ^= s2
      s0 ^= s3
      s2 ^= shifted
      s3 = (s3 << 11) | (s3 >>> 21)
      const layer = word & 255
      const height = word >>> 8
      if (height < (inside[layer] as number)) {
        const value = (height + 0.5) * (width[layer] as number) // in range: layer is 8 bits
        out[offset + j] = value
        sum += value
      } else {
        undecided[misses] = j
        words[misses] = word
        misses += 1
      }
    }
    for (let k = 0; k < misses; k += 1) {
      const j = undecided[k] as number // k < misses ≤ size
      openStream(start, j, state)
      const value = settle(words[k] as number, state)
      out[offset + j] = value
      sum += value
    }
    const scale = 1 / sum
    for (let j = offset; j < offset + size; j += 1) out[j] = (out[j] as number) * scale
  }
}
