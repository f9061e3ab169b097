import { type EstimateRequest, type EstimateStep, estimate } from '../engine/estimate'

/** Milliseconds between two refinements worth showing: each one repaints the panel. */
const BETWEEN = 150

/**
 * Runs an estimate slice by slice, letting the thread breathe between two; the returned function stops it. The first
 * and the last step are always told, those between not more often than anyone could read.
 */
export function inSlices(request: EstimateRequest, onStep: (step: EstimateStep) => void): () => void {
  const steps = estimate(request)
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = Number.NEGATIVE_INFINITY
  const next = () => {
    const { value, done } = steps.next()
    if (done) return
    const now = performance.now()
    if (value.done || now - told >= BETWEEN) {
      told = now
      onStep(value)
    }
    timer = setTimeout(next)
  }
  timer = setTimeout(next)
  return () => clearTimeout(timer)
}
