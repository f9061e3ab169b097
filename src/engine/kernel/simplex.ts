import { fillSimplex } from './exponential'
import { at, type Matrix, sum, type Vector } from './matrix'
import { nextWord, openStream, unitOf } from './random'

/** Which weights are thought possible. */
export type WeightModel =
  | { readonly kind: 'uniform' } // all weights alike: uniform on the simplex
  | { readonly kind: 'around'; readonly centre: Vector; readonly share: number } // each × U(1 − share, 1 + share), rescaled
  | { readonly kind: 'bounded'; readonly low: Vector; readonly high: Vector } // uniform on the simplex inside a box
  | { readonly kind: 'ordered'; readonly order: Vector } // uniform among weights with that order, most important first
  | { readonly kind: 'samples'; readonly weights: Matrix } // draw d takes row d; past the last it starts again
  | { readonly kind: 'fixed'; readonly weights: Vector }

/** Writes the weights of draws from … from + count − 1 into `out`, row by row, count × n. The same draw, the same weights. */
export type WeightSource = (from: number, count: number, out: Float64Array) => void

/**
 * @param n criteria, at least one
 * @throws RangeError if the model does not fit n, or no weights satisfy its bounds
 */
export function weightSource(model: WeightModel, n: number, seed: number): WeightSource {
  requireModel(model, n)
  switch (model.kind) {
    case 'uniform':
      return (from, count, out) => {
        fillSimplex(seed, from, count, n, out)
      }
    case 'around':
      return aroundSource(model.centre, model.share, n, seed)
    case 'bounded':
      return boundedSource(model.low, model.high, n, seed)
    case 'ordered':
      return (from, count, out) => {
        fillSimplex(seed, from, count, n, out)
        for (let row = 0; row < count; row += 1) putInOrder(out.subarray(row * n, (row + 1) * n), model.order)
      }
    case 'samples':
      return (from, count, out) => {
        for (let row = 0; row < count; row += 1)
          out.set(at(model.weights, (from + row) % model.weights.length), row * n)
      }
    case 'fixed':
      return (_, count, out) => {
        for (let row = 0; row < count; row += 1) out.set(model.weights, row * n)
      }
  }
}

function requireModel(model: WeightModel, n: number): void {
  const lists: Matrix =
    model.kind === 'around'
      ? [model.centre]
      : model.kind === 'bounded'
        ? [model.low, model.high]
        : model.kind === 'ordered'
          ? [model.order]
          : model.kind === 'samples'
            ? model.weights
            : model.kind === 'fixed'
              ? [model.weights]
              : [new Array<number>(n).fill(0)]
  if (n < 1 || lists.length === 0) throw new RangeError('no weights to draw')
  if (lists.some((list) => list.length !== n)) throw new RangeError(`weights of another length than ${n}`)
  if (model.kind === 'ordered' && new Set(model.order).size !== n)
    throw new RangeError('an order names each criterion once')
  if (model.kind === 'around' && !(model.share >= 0 && model.share <= 1))
    throw new RangeError(`share is ${model.share}`)
}

/** Sorts a point of the simplex and gives the largest part to the most important criterion: uniform among weights so ordered. */
export function putInOrder(point: Float64Array, order: Vector): void {
  const sorted = point.slice().sort()
  order.forEach((criterion, place) => {
    point[criterion] = sorted[sorted.length - 1 - place] ?? 0
  })
}

/** Each weight times 1 − share + 2·share·unit, rescaled to sum 1. */
function aroundSource(centre: Vector, share: number, n: number, seed: number): WeightSource {
  const state = new Int32Array(4)
  const base = Float64Array.from(centre)
  return (from, count, out) => {
    for (let row = 0; row < count; row += 1) {
      openStream(seed, from + row, state)
      const offset = row * n
      let total = 0
      for (let j = 0; j < n; j += 1) {
        const value = (base[j] as number) * (1 + share * (2 * unitOf(nextWord(state)) - 1)) // j < n, its length
        out[offset + j] = value
        total += value
      }
      for (let j = offset; j < offset + n; j += 1) out[j] = (out[j] as number) / total
    }
  }
}

/** Tries before a box so thin that hardly any point of the surrounding simplex falls into it is walked through instead. */
const TRIES = 4096

/**
 * Uniform on {w : low ≤ w ≤ high, Σ w = 1} by rejection from the smaller of the two simplices around it, the one that grows from the
 * lower bounds and the one that hangs from the upper. When 4,096 tries find no point, 40·n random exchanges between two
 * weights, each uniform along its feasible stretch, from a feasible start: uniform in the limit.
 */
function boundedSource(low: Vector, high: Vector, n: number, seed: number): WeightSource {
  const above = 1 - sum(low)
  const below = sum(high) - 1
  if (low.some((value, j) => value < 0 || value > at(high, j)) || above < -1e-12 || below < -1e-12) {
    throw new RangeError('no weights satisfy these bounds')
  }
  const fromLow = above <= below
  const start = low.map((value, j) =>
    above + below === 0 ? value : value + ((at(high, j) - value) * above) / (above + below),
  )
  const point = new Float64Array(n)
  const streams = new Int32Array(4)
  return (from, count, out) => {
    for (let row = 0; row < count; row += 1) {
      const draw = from + row
      openStream(seed, draw, streams)
      let tries = 0
      do {
        fillSimplex(nextWord(streams), draw, 1, n, point)
        for (let j = 0; j < n; j += 1) {
          const part = point[j] as number // j < n, its length
          point[j] = fromLow ? at(low, j) + above * part : at(high, j) - below * part
        }
        tries += 1
      } while (tries < TRIES && point.some((value, j) => value < at(low, j) || value > at(high, j)))
      if (tries === TRIES) exchange(point, start, low, high, streams)
      out.set(point, row * n)
    }
  }
}

function exchange(point: Float64Array, start: Vector, low: Vector, high: Vector, state: Int32Array): void {
  point.set(start)
  const n = start.length
  for (let step = 0; step < 40 * n; step += 1) {
    const giver = Math.floor(unitOf(nextWord(state)) * n)
    const taker = (giver + 1 + Math.floor(unitOf(nextWord(state)) * (n - 1))) % n
    const pot = (point[giver] ?? 0) + (point[taker] ?? 0)
    const least = Math.max(at(low, giver), pot - at(high, taker))
    const most = Math.min(at(high, giver), pot - at(low, taker))
    const share = least + unitOf(nextWord(state)) * (most - least)
    point[giver] = share
    point[taker] = pot - share
  }
}
