import { sobolPoints } from './lowDiscrepancy'
import { at, type Vector } from './matrix'
import { mix, nextWord, openStream, unitOf } from './random'
import { putInOrder, type WeightModel, weightSource } from './simplex'
import { exp, ln } from './special'

/** Chance, or points that fill the space more evenly than chance. */
export type Sequence = 'pseudo' | 'sobol'

/** Fills draws from … from + count − 1: `weights` count × n, and `units` count × cells, strictly between 0 and 1. */
export type DrawSource = (from: number, count: number, weights: Float64Array, units: Float64Array) => void

/**
 * Under `sobol`, surrounding weights take n dimensions of the sequence, uniform and ordered ones n − 1, and the uncertain cells one
 * each; weights from a list, fixed or within bounds (which need rejection) stay as they are.
 *
 * @param cells how many uncertain values each draw needs
 * @throws RangeError if the model does not fit n, or under `sobol` more than 32 dimensions are needed
 */
export function drawSource(model: WeightModel, n: number, cells: number, seed: number, sequence: Sequence): DrawSource {
  const pseudo = weightSource(model, n, mix(seed))
  if (sequence === 'pseudo') {
    const units = pseudoUnits(cells, mix(seed ^ 0x2545f491))
    return (from, count, weights, out) => {
      pseudo(from, count, weights)
      units(from, count, out)
    }
  }
  const shaped = shapeOf(model, n)
  const dimensions = (shaped?.dimensions ?? 0) + cells
  const points = sobolPoints(dimensions, seed)
  return (from, count, weights, units) => {
    const block = new Float64Array(count * dimensions)
    points(from, count, block)
    for (let row = 0; row < count; row += 1) {
      const point = block.subarray(row * dimensions, (row + 1) * dimensions)
      shaped?.fill(point, weights.subarray(row * n, (row + 1) * n))
      units.set(point.subarray(dimensions - cells), row * cells)
    }
    if (!shaped) pseudo(from, count, weights)
  }
}

const pseudoUnits = (cells: number, seed: number) => {
  const state = new Int32Array(4)
  return (from: number, count: number, out: Float64Array): void => {
    for (let row = 0; row < count && cells > 0; row += 1) {
      openStream(seed, from + row, state)
      for (let c = 0; c < cells; c += 1) out[row * cells + c] = unitOf(nextWord(state))
    }
  }
}

/** From the first `dimensions` numbers of a point of the unit cube to n weights. */
interface Shape {
  readonly dimensions: number
  readonly fill: (point: Float64Array, weights: Float64Array) => void
}

/** Null for models that one point per draw does not make. */
function shapeOf(model: WeightModel, n: number): Shape | null {
  switch (model.kind) {
    case 'uniform':
      return { dimensions: n - 1, fill: breakStick }
    case 'ordered':
      return {
        dimensions: n - 1,
        fill: (point, weights) => {
          breakStick(point, weights)
          putInOrder(weights, model.order)
        },
      }
    case 'around':
      return { dimensions: n, fill: (point, weights) => around(model.centre, model.share, point, weights) }
    case 'bounded':
    case 'samples':
    case 'fixed':
      return null
  }
}

/**
 * Uniform on the simplex from one number fewer than it has parts: of what is left, part j takes 1 − u^(1/(n − j)), j from 1
 * (Devroye 1986, Non-Uniform Random Variate Generation, ch. V; the Dirichlet distribution with all parameters 1 by its
 * conditionals). Divided exponentials are as uniform but spend a dimension more and spread each weight over all of them, which
 * wastes the evenness of the points.
 */
function breakStick(point: Float64Array, weights: Float64Array): void {
  const last = weights.length - 1
  let left = 1
  for (let j = 0; j < last; j += 1) {
    const kept = left * exp(ln(point[j] ?? 0) / (last - j)) // the root in half the time of a power
    weights[j] = left - kept
    left = kept
  }
  weights[last] = left
}

function around(centre: Vector, share: number, point: Float64Array, weights: Float64Array): void {
  for (let j = 0; j < weights.length; j += 1) weights[j] = at(centre, j) * (1 + share * (2 * (point[j] ?? 0) - 1))
  rescale(weights)
}

function rescale(weights: Float64Array): void {
  let total = 0
  for (const weight of weights) total += weight
  for (let j = 0; j < weights.length; j += 1) weights[j] = (weights[j] ?? 0) / total
}
