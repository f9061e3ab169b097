import { describe, expect, it } from 'vitest'
import { id } from '../../src/domain/ids'
import { answerOrder } from '../../src/io/answerOrder'
import { createReader, type ReadingThread } from '../../src/io/reader'
import type { ReadingAnswer } from '../../src/io/readingProtocol'
import { ledgerFromFile } from '../../src/io/recordFile'
import { eventBytes, root, rootOf } from '../../src/record/chain'
import { joinCounts } from '../../src/record/join'
import type { Act } from '../../src/record/kinds'
import type { ReadRecord } from '../../src/record/reading'
import { kept } from '../../src/store/work'
import { MANABI, rate, WEIGHED, written } from '../record/sample'
import { bytesOf, EXAMPLE, eventsIn, WORKED_EXAMPLE } from '../support/app'
import { fileOf } from '../support/forge'

/** A thread that does its work here, after the order; `ends` is what it does instead when it dies. */
function thread(ends?: 'dies' | 'silent'): ReadingThread & { ended: boolean } {
  const listeners: { message: ((event: { readonly data: ReadingAnswer }) => void)[]; error: (() => void)[] } = {
    message: [],
    error: [],
  }
  const made: ReadingThread & { ended: boolean } = {
    ended: false,
    addEventListener(type: 'message' | 'error', listener: never) {
      listeners[type].push(listener)
    },
    postMessage(order) {
      const sent = structuredClone(order)
      setTimeout(() => {
        if (ends === 'silent' || made.ended) return
        if (ends === 'dies') for (const listener of listeners.error) listener()
        else
          answerOrder(sent, (data, transfer) => {
            const moved = structuredClone(data, { transfer })
            for (const listener of listeners.message) listener({ data: moved })
          })
      })
    },
    terminate() {
      made.ended = true
    },
  }
  return made
}

const WHOLE = eventsIn(WORKED_EXAMPLE)
const told = (read: ReadRecord | null) =>
  read && {
    findings: read.findings,
    root: read.ledger && rootOf(read.ledger.log),
    programme: read.ledger?.folded.programme,
    aside: read.ledger?.folded.aside.length,
  }

describe('reading a record on another thread', () => {
  it.each([
    ['the example of thirteen provinces', bytesOf(EXAMPLE)],
    ['a file without its last events', fileOf(WHOLE.slice(0, -2), root(WHOLE))],
    ['a file without an event in the middle', fileOf(WHOLE.filter((_, i) => i !== 4))],
    ['another program’s file', new TextEncoder().encode('{"nodes":[]}')],
    ['an empty file', new Uint8Array()],
  ])('says of %s what reading it here says', async (_, bytes) => {
    const there = await createReader(() => thread()).file(bytes, 'x.yunta.json')
    expect(told(there)).toEqual(told(ledgerFromFile(bytes, 'x.yunta.json')))
  })

  it('keeps each event’s bytes as they were checked, for whoever stores them', async () => {
    const read = await createReader(() => thread()).file(bytesOf(WORKED_EXAMPLE), 'x')
    const newest = read?.ledger?.log.newest?.top
    const last = WHOLE.at(-1)
    expect(newest && new TextDecoder().decode(eventBytes(newest))).toBe(
      last && new TextDecoder().decode(eventBytes(last)),
    )
  })

  it('takes what storage kept as it is: sound events enter, and what is the matter is told', async () => {
    const events = WHOLE.filter((_, i) => i !== WHOLE.length - 3).map(kept)
    const odd = [...events, { id: 'f'.repeat(64), bytes: new TextEncoder().encode('{') }]
    const read = await createReader(() => thread()).kept(odd)
    expect(read?.ledger?.log.size).toBe(WHOLE.length - 1)
    expect(new Set(read?.findings.map(({ code }) => code))).toEqual(new Set(['event-damaged', 'event-cause-missing']))
  })

  it('reads here when no thread can start, or the one that did dies', async () => {
    const none = createReader(() => {
      throw new Error('no threads')
    })
    const dying = createReader(() => thread('dies'))
    const here = told(ledgerFromFile(bytesOf(WORKED_EXAMPLE), 'x'))
    expect(told(await none.file(bytesOf(WORKED_EXAMPLE), 'x'))).toEqual(here)
    expect(told(await dying.file(bytesOf(WORKED_EXAMPLE), 'x'))).toEqual(here)
    expect((await dying.kept(WHOLE.map(kept)))?.ledger?.log.size).toBe(WHOLE.length)
  })

  it('ends its thread and answers nothing when it is given up', async () => {
    const made = thread('silent')
    const ending = new AbortController()
    const reading = createReader(() => made).file(bytesOf(WORKED_EXAMPLE), 'x', { signal: ending.signal })
    ending.abort()
    expect(await reading).toBeNull()
    expect(made.ended).toBe(true)
  })

  it('ends its thread once the record is there', async () => {
    const made = thread()
    const steps: number[] = []
    await createReader(() => made).file(bytesOf(EXAMPLE), 'x', { onProgress: (done) => steps.push(done) })
    expect(made.ended).toBe(true)
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  })

  it('counts what joining would bring as it is counted here, and stops when it is given up', async () => {
    const start = written([...WEIGHED, rate('queso', 'DEM', 2)])
    const on = (device: string, acts: readonly Act[]) => written(acts, start, { device: id(device) })
    const here = on('aqui', [rate('cacao', 'DEM', 3)])
    const records = [
      on('alla', [rate('cacao', 'DEM', 4), rate('cafe', 'DEM', 1)]),
      on('lejos', [rate('cafe', 'DEM', 5)]),
    ]
    const order = { here, records, chosen: [true, false] }
    const counted = await createReader(() => thread()).joining(order)
    expect(counted?.map((counts) => counts.get(MANABI)?.get('ratings'))).toEqual([
      { fresh: 2, same: 1, conflicts: 1, aside: 0 },
      { fresh: 1, same: 1, conflicts: 0, aside: 0 },
    ])
    expect(counted).toEqual(joinCounts(here, records, [true, false]))
    const dying = createReader(() => thread('dies'))
    expect(await dying.joining(order)).toEqual(counted)
    const ending = new AbortController()
    const made = thread('silent')
    const waiting = createReader(() => made).joining(order, { signal: ending.signal })
    ending.abort()
    expect([await waiting, made.ended]).toEqual([null, true])
  })
})
