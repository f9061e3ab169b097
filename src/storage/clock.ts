import { troubleNamed } from './trouble'

/** Time as a port, so that tests need no waiting. */
export interface Clock {
  /** UTC milliseconds. */
  now(): number
  /** Runs once after so many milliseconds, unless the returned function is called before. */
  after(milliseconds: number, run: () => void): () => void
}

/** The promise, or a rejection with `TimeoutError`. What was asked may still be done later: callers must bear that. */
export function withinTime<T>(milliseconds: number, clock: Clock, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(milliseconds, () => reject(troubleNamed('TimeoutError', `${milliseconds} ms`)))
    promise.then(resolve, reject).finally(cancel)
  })
}
