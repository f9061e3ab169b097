import type { EstimateRequest, EstimateStep, Estimator } from '../engine/estimate'
import type { FromWorker, ToWorker } from './protocol'

/** The part of a `Worker` that is used, so that a test can stand in for it. */
export interface EstimateWorker {
  postMessage(message: ToWorker): void
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void
  addEventListener(type: 'error', listener: () => void): void
  terminate(): void
}

/** The same computing for this thread, loaded only where it is needed. */
const loadSlices = async () => (await import('./slices')).inSlices

/**
 * Estimates on another thread; where no worker can start, or it dies, the same function runs here in slices.
 *
 * @param start makes the worker, at the first question; may throw
 */
export function createEstimator(start: () => EstimateWorker): Estimator {
  let worker: EstimateWorker | null | undefined
  let number = 0
  let current: { readonly request: EstimateRequest; readonly onStep: (step: EstimateStep) => void } | null = null
  let stopHere = () => {}

  const runHere = () => {
    stopHere()
    const asked = current
    void loadSlices().then((inSlices) => {
      if (asked && current === asked) stopHere = inSlices(asked.request, asked.onStep)
    })
  }
  const started = (): EstimateWorker | null => {
    if (worker !== undefined) return worker
    try {
      const fresh = start()
      fresh.addEventListener('message', ({ data }) => {
        if (data.number === number) current?.onStep(data.step)
      })
      fresh.addEventListener('error', () => {
        fresh.terminate()
        worker = null
        runHere()
      })
      worker = fresh
    } catch {
      worker = null
    }
    return worker
  }
  return (request, onStep) => {
    const own = ++number
    current = { request, onStep }
    const thread = started()
    if (thread) thread.postMessage({ kind: 'estimate', number: own, request })
    else runHere()
    return () => {
      if (own !== number) return
      current = null
      stopHere()
      thread?.postMessage({ kind: 'stop' })
    }
  }
}
