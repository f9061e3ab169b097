import { type EstimateRequest, type EstimateStep, estimate } from '../engine/estimate'

/** Runs an estimate slice by slice, letting the thread breathe between two; the returned function stops it. */
export function inSlices(request: EstimateRequest, onStep: (step: EstimateStep) => void): () => void {
  const steps = estimate(request)
  let timer: ReturnType<typeof setTimeout> | undefined
  const next = () => {
    const { value, done } = steps.next()
    if (done) return
    onStep(value)
    timer = setTimeout(next)
  }
  timer = setTimeout(next)
  return () => clearTimeout(timer)
}
