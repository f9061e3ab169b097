import type { FromWorker, ToWorker } from './protocol'

/** The part of a `Worker` that is used, so that a test can stand in for it. */
export interface AskedWorker<Request, Step> {
  postMessage(message: ToWorker<Request>): void
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker<Step> }) => void): void
  addEventListener(type: 'error', listener: () => void): void
  terminate(): void
}

/** Asks a question somewhere and returns what stops it; a new question replaces the one before. */
type Ask<Request, Step> = (request: Request, onStep: (step: Step) => void) => () => void

/**
 * Asks on another thread; where no worker can start, or it dies, the same function runs here in slices.
 *
 * @param start makes the worker, at the first question; may throw
 * @param loadHere brings the same computing to this thread, only where it is needed
 */
export function createAsker<Request, Step>(
  start: () => AskedWorker<Request, Step>,
  loadHere: () => Promise<Ask<Request, Step>>,
): Ask<Request, Step> {
  let worker: AskedWorker<Request, Step> | null | undefined
  let number = 0
  let current: { readonly request: Request; readonly onStep: (step: Step) => void } | null = null
  let stopHere = () => {}

  const runHere = () => {
    stopHere()
    const asked = current
    void loadHere().then((run) => {
      if (asked && current === asked) stopHere = run(asked.request, asked.onStep)
    })
  }
  const started = (): AskedWorker<Request, Step> | null => {
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
    if (thread) thread.postMessage({ kind: 'ask', number: own, request })
    else runHere()
    return () => {
      if (own !== number) return
      current = null
      stopHere()
      thread?.postMessage({ kind: 'stop' })
    }
  }
}
