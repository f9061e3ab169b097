import { type EstimateRequest, type EstimateStep, estimate } from '../engine/estimate'

/** Milliseconds of work at a stretch: a new question waits no longer than that. */
const STRETCH = 12
/** Milliseconds between two accounts of how far it has come: each one repaints. */
const BETWEEN = 150

/**
 * Runs an estimate, letting the thread breathe between two stretches; the returned function stops it. What has settled is told at
 * once, and the last step; how far it has come before that, not more often than anyone could read.
 */
export function inSlices(request: EstimateRequest, onStep: (step: EstimateStep) => void): () => void {
  const steps = estimate(request)
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = performance.now()
  let settled = false
  let stopped = false
  const next = () => {
    const start = performance.now()
    while (!stopped) {
      const { value, done } = steps.next()
      if (done) return
      const now = performance.now()
      if (value.done || value.settled !== settled || now - told >= BETWEEN) {
        told = now
        settled = value.settled
        onStep(value)
      }
      if (now - start >= STRETCH) break
    }
    if (!stopped) timer = setTimeout(next)
  }
  timer = setTimeout(next)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
