import { describe, expect, it } from 'vitest'
import { createJournalCopy, type WorkerPort } from '../../src/storage/journalCopy'
import type { JournalAnswer, JournalRequest } from '../../src/storage/journalProtocol'
import { event } from './sample'

/** A worker whose answers the test writes. */
function fakeWorker() {
  const asked: JournalRequest[] = []
  let onMessage: (event: { readonly data: JournalAnswer }) => void = () => {}
  let onError: (event: { readonly message?: string }) => void = () => {}
  const state = { ended: false }
  const port: WorkerPort = {
    postMessage: (request) => void asked.push(request),
    addEventListener(type: string, listener: typeof onMessage | typeof onError) {
      // The casts undo the overload: each type has its listener.
      if (type === 'message') onMessage = listener as typeof onMessage
      else onError = listener as typeof onError
    },
    terminate: () => {
      state.ended = true
    },
  }
  return {
    port,
    asked,
    state,
    answer: (data: JournalAnswer) => onMessage({ data }),
    fail: (message: string) => onError({ message }),
  }
}

describe('journal copy', () => {
  it('gives each answer to the call that asked, in whatever order they come', async () => {
    const worker = fakeWorker()
    const copy = createJournalCopy('expedientes', () => worker.port)
    const [list, append] = [copy.list(), copy.append('a', [event(0)])]
    expect(worker.asked.map(({ order }) => order)).toEqual(['list', 'append'])
    worker.answer({ number: 1, status: 'failed', name: 'QuotaExceededError', message: 'full' })
    worker.answer({ number: 0, status: 'done', value: ['a'] })
    await expect(append).rejects.toMatchObject({ name: 'QuotaExceededError', message: 'full' })
    expect(await list).toEqual(['a'])
  })

  it('a worker that dies fails all calls, and the next call starts another', async () => {
    const workers = [fakeWorker(), fakeWorker()] as const
    let started = 0
    const copy = createJournalCopy('expedientes', () => workers[started++ === 0 ? 0 : 1].port)
    const lost = [copy.list(), copy.read('a')]
    workers[0].fail('404')
    for (const call of lost) await expect(call).rejects.toMatchObject({ name: 'UnavailableError' })
    expect(workers[0].state.ended).toBe(true)
    const next = copy.list()
    workers[1].answer({ number: 2, status: 'done', value: [] })
    expect(await next).toEqual([])
  })

  it('a browser without workers is a failed call, not a crash', async () => {
    const copy = createJournalCopy('expedientes', () => {
      throw new ReferenceError('Worker is not defined')
    })
    await expect(copy.list()).rejects.toMatchObject({ name: 'ReferenceError' })
  })
})
