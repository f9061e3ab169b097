import { describe, expect, it } from 'vitest'
import { createJournalCopy, type WorkerPort } from '../../src/storage/journalCopy'
import type { JournalAnswer, JournalRequest } from '../../src/storage/journalProtocol'
import { createStillClock, settle } from './room'
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
    const copy = createJournalCopy('expedientes', () => worker.port, createStillClock())
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
    const copy = createJournalCopy('expedientes', () => workers[started++ === 0 ? 0 : 1].port, createStillClock())
    const lost = [copy.list(), copy.read('a')]
    workers[0].fail('404')
    for (const call of lost) await expect(call).rejects.toMatchObject({ name: 'UnavailableError' })
    expect(workers[0].state.ended).toBe(true)
    const next = copy.list()
    workers[1].answer({ number: 2, status: 'done', value: [] })
    expect(await next).toEqual([])
  })

  it('a worker that ended without a word is given up after a ping, and the next call starts another', async () => {
    const workers = [fakeWorker(), fakeWorker()] as const
    const clock = createStillClock()
    let started = 0
    const copy = createJournalCopy('expedientes', () => workers[started++ === 0 ? 0 : 1].port, clock)
    const lost = [copy.list(), copy.append('a', [event(0)])]
    const told = Promise.allSettled(lost)
    clock.skip()
    expect(workers[0].asked.map(({ order }) => order)).toEqual(['list', 'append', 'ping', 'ping'])
    clock.skip()
    expect((await told).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(workers[0].state.ended).toBe(true)
    const next = copy.append('a', [event(0)])
    const number = workers[1].asked[0]?.number ?? -1
    workers[1].answer({ number, status: 'done', value: undefined })
    await next
  })

  it('a worker that is slow but answers a ping is waited for as long as it takes', async () => {
    const worker = fakeWorker()
    const clock = createStillClock()
    const copy = createJournalCopy('expedientes', () => worker.port, clock)
    const list = copy.list()
    for (const _ of [1, 2, 3]) {
      clock.skip()
      const ping = worker.asked.at(-1)
      expect(ping?.order).toBe('ping')
      worker.answer({ number: ping?.number ?? -1, status: 'done', value: undefined })
      await settle()
    }
    worker.answer({ number: 0, status: 'done', value: ['a'] })
    expect(await list).toEqual(['a'])
    await settle()
    const before = worker.asked.length
    clock.skip()
    expect([worker.asked.length, worker.state.ended]).toEqual([before, false])
  })

  it('a worker that was replaced is not heard any more when it fails once more', async () => {
    const workers = [fakeWorker(), fakeWorker()] as const
    let started = 0
    const copy = createJournalCopy('expedientes', () => workers[started++ === 0 ? 0 : 1].port, createStillClock())
    const lost = copy.list()
    workers[0].fail('404')
    await expect(lost).rejects.toMatchObject({ message: 'Journal worker: 404' })
    const next = copy.list()
    workers[0].fail('404')
    expect(workers[1].state.ended).toBe(false)
    workers[1].answer({ number: 1, status: 'done', value: ['a'] })
    expect(await next).toEqual(['a'])
  })

  it('one worker serves every call, and hears of each under the folder of this deployment', async () => {
    const worker = fakeWorker()
    let started = 0
    const copy = createJournalCopy(
      'expedientes~a',
      () => {
        started += 1
        return worker.port
      },
      createStillClock(),
    )
    const calls = [copy.read('a'), copy.append('a', [event(0)]), copy.close('a')]
    expect(worker.asked).toEqual([
      { number: 0, folder: 'expedientes~a', order: 'read', slot: 'a' },
      { number: 1, folder: 'expedientes~a', order: 'append', slot: 'a', events: [event(0)] },
      { number: 2, folder: 'expedientes~a', order: 'close', slot: 'a' },
    ])
    for (const number of [0, 1, 2]) worker.answer({ number, status: 'done', value: undefined })
    expect(await Promise.all(calls)).toEqual([undefined, undefined, undefined])
    expect(started).toBe(1)
  })

  it('an answer to a number that nobody waits for changes nothing', async () => {
    const worker = fakeWorker()
    const copy = createJournalCopy('expedientes', () => worker.port, createStillClock())
    const list = copy.list()
    worker.answer({ number: 9, status: 'done', value: ['z'] })
    worker.answer({ number: 9, status: 'failed', name: 'Error', message: '' })
    worker.answer({ number: 0, status: 'done', value: ['a'] })
    expect(await list).toEqual(['a'])
  })

  it.each(['late', 'never'])('a ping that is answered %s, after the order itself was, ends nothing', async (when) => {
    const worker = fakeWorker()
    const clock = createStillClock()
    const copy = createJournalCopy('expedientes', () => worker.port, clock)
    const list = copy.list()
    clock.skip()
    const ping = worker.asked.at(-1)
    worker.answer({ number: 0, status: 'done', value: ['a'] })
    expect(await list).toEqual(['a'])
    if (when === 'late') worker.answer({ number: ping?.number ?? -1, status: 'done', value: undefined })
    await settle()
    for (const _ of [1, 2]) {
      clock.skip()
      await settle()
    }
    expect(worker.asked.map(({ order }) => order)).toEqual(['list', 'ping'])
    expect(worker.state.ended).toBe(false)
  })

  it('a browser without workers is a failed call, not a crash', async () => {
    const copy = createJournalCopy(
      'expedientes',
      () => {
        throw new ReferenceError('Worker is not defined')
      },
      createStillClock(),
    )
    await expect(copy.list()).rejects.toMatchObject({ name: 'ReferenceError' })
  })
})
