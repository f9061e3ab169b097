import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { EstimateRequest, EstimateStep } from '../../src/engine/estimate'
import { createFirmnessSlice, type FirmnessSlice } from '../../src/store/firmnessSlice'

/** Only its identity matters to the slice. */
const question = () => ({}) as EstimateRequest
const answer = () => ({}) as EstimateStep

function asking() {
  const runs: { readonly request: EstimateRequest; stopped: boolean; tell(step: EstimateStep): void }[] = []
  const estimator = (request: EstimateRequest, tell: (step: EstimateStep) => void) => {
    const run = { request, tell, stopped: false }
    runs.push(run)
    return () => {
      run.stopped = true
    }
  }
  const store = createStore<FirmnessSlice>()(
    createFirmnessSlice({ estimators: { panel: estimator, step: estimator, file: estimator } }),
  )
  const run = (i: number) => {
    const found = runs[i]
    if (!found) throw new Error(`run ${i}`)
    return found
  }
  return { store, run, runs }
}

describe('what chance says', () => {
  it('is kept with its question and refined as it comes', () => {
    const { store, run } = asking()
    const request = question()
    store.getState().askFirmness('panel', request)
    expect(store.getState().firmness.panel).toEqual({ request, step: null, stopped: false })
    const [first, second] = [answer(), answer()]
    run(0).tell(first)
    expect(store.getState().firmness.panel.step).toBe(first)
    run(0).tell(second)
    expect(store.getState().firmness.panel.step).toBe(second)
  })

  it('is dropped when it answers a question nobody asks any more', () => {
    const { store, run } = asking()
    store.getState().askFirmness('panel', question())
    const next = question()
    store.getState().askFirmness('panel', next)
    run(0).tell(answer())
    expect(run(0).stopped).toBe(true)
    expect(store.getState().firmness.panel).toEqual({ request: next, step: null, stopped: false })
  })

  it('is dropped when nothing is asked any more', () => {
    const { store, run, runs } = asking()
    store.getState().askFirmness('panel', question())
    store.getState().askFirmness('panel', null)
    run(0).tell(answer())
    expect(store.getState().firmness.panel).toEqual({ request: null, step: null, stopped: false })
    expect(runs).toHaveLength(1)
  })

  it('is not asked twice while the very question is being answered', () => {
    const { store, runs } = asking()
    const request = question()
    store.getState().askFirmness('panel', request)
    store.getState().askFirmness('panel', request)
    expect(runs).toHaveLength(1)
  })

  it('keeps what it had when it is stopped, and says so', () => {
    const { store, run } = asking()
    store.getState().askFirmness('step', question())
    const step = answer()
    run(0).tell(step)
    store.getState().stopFirmness('step')
    expect(run(0).stopped).toBe(true)
    expect(store.getState().firmness.step).toMatchObject({ step, stopped: true })
  })

  it('answers the panel and the step apart', () => {
    const { store, run } = asking()
    store.getState().askFirmness('panel', question())
    store.getState().askFirmness('step', question())
    store.getState().stopFirmness('step')
    expect(run(0).stopped).toBe(false)
    const step = answer()
    run(0).tell(step)
    expect(store.getState().firmness.panel.step).toBe(step)
    expect(store.getState().firmness.step.step).toBeNull()
  })
})

describe('what goes into a file', () => {
  const settled = { settled: true } as EstimateStep

  it('is what the panel already shows, when that will not move any more', async () => {
    const { store, run, runs } = asking()
    const request = question()
    store.getState().askFirmness('panel', request)
    run(0).tell(settled)
    expect(await store.getState().settleFirmness(request)).toBe(settled)
    expect(runs).toHaveLength(1)
  })

  it('is asked apart while the panel’s own answer may still move, or has not come', async () => {
    const { store, run } = asking()
    const request = question()
    store.getState().askFirmness('panel', request)
    const answered = store.getState().settleFirmness(request)
    await Promise.resolve()
    run(1).tell(settled)
    expect(await answered).toBe(settled)
  })

  it('is never the panel’s answer to another question, however settled that is', async () => {
    const { store, run } = asking()
    store.getState().askFirmness('panel', question())
    run(0).tell({ settled: true } as EstimateStep)
    const answered = store.getState().settleFirmness(question())
    await Promise.resolve()
    run(1).tell(settled)
    expect(await answered).toBe(settled)
  })

  it('is asked apart until it will not move, and leaves the panel’s question alone', async () => {
    const { store, run } = asking()
    const [shown, filed] = [question(), question()]
    store.getState().askFirmness('panel', shown)
    const answered = store.getState().settleFirmness(filed)
    await Promise.resolve()
    run(1).tell({ settled: false } as EstimateStep)
    run(1).tell(settled)
    expect(await answered).toBe(settled)
    expect(run(1).stopped).toBe(true)
    expect(store.getState().firmness.panel.request).toBe(shown)
    expect(run(0).stopped).toBe(false)
  })

  it('of two files waits for its turn: one thread answers one question at a time', async () => {
    const { store, run, runs } = asking()
    const both = Promise.all([question(), question()].map((request) => store.getState().settleFirmness(request)))
    await Promise.resolve()
    expect(runs).toHaveLength(1)
    run(0).tell(settled)
    await new Promise((resolve) => setTimeout(resolve))
    run(1).tell(settled)
    expect(await both).toEqual([settled, settled])
  })
})
