import type { Run } from '../../src/engine/acceptability'
import { SCORE_STEPS, strideOf } from '../../src/engine/kernel/block'
import type { Vector } from '../../src/engine/kernel/matrix'
import { countBlock, emptyTally } from '../../src/engine/kernel/tally'

/** One possible mesa: its weights and the scores they give, more is better. */
export interface Sampled {
  readonly weights: Vector
  readonly scores: Vector
}

/**
 * A run over possible mesas when weights and ratings change together: draw d is whatever `sampleAt(d)` says, by any method. As in
 * `createRun`, everything counted is whole, so any partition of the draws adds up to the same bytes.
 *
 * @param sampleAt must answer the same for the same draw; null for a mesa that cannot be counted, which is counted as that
 * @param m alternatives
 * @param n criteria
 */
export function createSampledRun(sampleAt: (draw: number) => Sampled | null, m: number, n: number): Run {
  const stride = strideOf(m)
  return {
    unit: 1,
    tally(from, to) {
      const tally = emptyTally(m, n, true)
      const weights = new Float64Array(n)
      const steps = new Int32Array(stride)
      let uncounted = 0
      for (let draw = from; draw < to; draw += 1) {
        const sample = sampleAt(draw)
        if (!sample) {
          uncounted += 1
          continue
        }
        weights.set(sample.weights)
        steps.set(stepsOf(sample.scores))
        countBlock(tally, steps, weights, 1, m, n)
      }
      return [{ ...tally, draws: to - from - uncounted, uncounted }]
    },
  }
}

/** Scores as whole steps of their own range: a tie is a difference under about 1e-9 of it. */
function stepsOf(scores: Vector): Vector {
  const [low, high] = [Math.min(...scores), Math.max(...scores)]
  const scale = high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high)) ? 0 : (SCORE_STEPS - 1) / (high - low)
  return scores.map((score) => (score - low) * scale + 0.5)
}
