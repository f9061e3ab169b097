import { describe, expect, it } from 'vitest'
import { id, type TerritoryId } from '../../src/domain/ids'
import type { EstimateRequest, EstimateStep } from '../../src/engine/estimate'
import { selectEstimateRequest } from '../../src/shared/model/estimateRequest'
import type { AskedWorker } from '../../src/workers/asker'
import { createEstimator } from '../../src/workers/estimator'
import type { FromWorker, ToWorker } from '../../src/workers/protocol'
import { inSlices } from '../../src/workers/slices'
import { openApp } from '../support/app'

async function question(doubt: 'around' | 'any'): Promise<EstimateRequest> {
  const programme = (await openApp()).getState().work?.folded.programme
  const territory = programme?.territories[id<TerritoryId>('13')]
  const request = programme && territory ? selectEstimateRequest(programme, territory, doubt) : null
  if (!request) throw new Error('no request')
  return request
}

/** A worker that computes where it stands, as the real one does on its own thread. */
function twin() {
  let listener: (event: { readonly data: FromWorker<EstimateStep> }) => void = () => {}
  let fail = () => {}
  const heard: ToWorker<EstimateRequest>[] = []
  let stop = () => {}
  const worker: AskedWorker<EstimateRequest, EstimateStep> = {
    postMessage: (message) => {
      heard.push(message)
      stop()
      if (message.kind === 'ask') {
        stop = inSlices(message.request, (step) => listener({ data: { number: message.number, step } }))
      }
    },
    addEventListener: (type: string, added: unknown) => {
      // The two overloads differ in what they hand over.
      if (type === 'message') listener = added as typeof listener
      else fail = added as () => void
    },
    terminate: () => stop(),
  }
  return { worker, heard, fail: () => fail(), answer: (data: FromWorker<EstimateStep>) => listener({ data }) }
}

const untilDone = (run: (onStep: (step: EstimateStep) => void) => void) =>
  new Promise<readonly EstimateStep[]>((resolve) => {
    const steps: EstimateStep[] = []
    run((step) => {
      steps.push(step)
      if (step.done) resolve(steps)
    })
  })

describe('estimator', () => {
  it('gives the same answer on a worker as here', async () => {
    const request = await question('around')
    const there = createEstimator(() => twin().worker)
    const here = createEstimator(() => {
      throw new Error('workers are not allowed')
    })
    const [one, other] = [
      await untilDone((onStep) => there(request, onStep)),
      await untilDone((onStep) => here(request, onStep)),
    ]
    // How far it has come is told by the clock; what has settled is the same.
    const settled = (steps: readonly EstimateStep[]) => steps.filter((step) => step.settled)
    expect(settled(one)).toHaveLength(2)
    expect(settled(other)).toEqual(settled(one))
  })

  it('drops what an older question still answers', async () => {
    const { worker, answer } = twin()
    const ask = createEstimator(() => worker)
    const steps: EstimateStep[] = []
    ask(await question('any'), () => steps.push({ settled: true, done: true, confidence: null, summary: stale() }))
    const last = await untilDone(async (onStep) => ask(await question('around'), onStep))
    answer({ number: 1, step: { settled: true, done: true, confidence: null, summary: stale() } })
    expect(steps).toEqual([])
    expect(last.at(-1)?.done).toBe(true)
  })

  it('goes on here when the worker dies', async () => {
    const { worker, fail } = twin()
    const ask = createEstimator(() => ({ ...worker, postMessage: () => setTimeout(fail) }))
    const steps = await untilDone(async (onStep) => ask(await question('around'), onStep))
    expect(steps.at(-1)?.done).toBe(true)
  })

  it('stops when asked, and says so to the worker', async () => {
    const { worker, heard } = twin()
    const ask = createEstimator(() => worker)
    const steps: EstimateStep[] = []
    const stop = ask(await question('around'), (step) => steps.push(step))
    stop()
    // Had the first gone on, its slices would come before the last one of the second.
    await untilDone(async (onStep) => ask(await question('any'), onStep))
    expect(steps).toEqual([])
    expect(heard.map(({ kind }) => kind)).toEqual(['ask', 'stop', 'ask'])
  })
})

const stale = (): EstimateStep['summary'] => ({
  draws: 1,
  uncounted: 0,
  places: [],
  inPair: [],
  pairs: [],
  centralWeights: [],
  wins: null,
})
