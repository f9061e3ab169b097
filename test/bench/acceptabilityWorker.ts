import { parentPort } from 'node:worker_threads'
import { type AcceptabilityProblem, createRun, type RunOptions } from '../../src/engine/acceptability'

export interface Share {
  readonly problem: AcceptabilityProblem
  readonly options: RunOptions
  readonly from: number
  readonly to: number
}

parentPort?.on('message', ({ problem, options, from, to }: Share) => {
  parentPort?.postMessage(createRun(problem, options).tally(from, to))
})
