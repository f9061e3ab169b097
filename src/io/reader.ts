import type { Finding } from '../domain/finding'
import { assembled } from '../record/assemble'
import type { Event } from '../record/event'
import { type JoinCounts, joinCounts } from '../record/join'
import { type Ledger, ledgerOf } from '../record/ledger'
import { eventValue } from '../record/readEvent'
import type { ReadRecord, RecordReader, Watched } from '../record/reading'
import { verify } from '../record/verify'
import {
  checkedAlready,
  type Packed,
  pack,
  packedEvents,
  type ReadingAnswer,
  type ReadingOrder,
} from './readingProtocol'
import { folding, ledgerFromFile } from './recordFile'

/** The part of a `Worker` that is used, so that a test can stand in for it. */
export interface ReadingThread {
  postMessage(order: ReadingOrder, moved: Transferable[]): void
  addEventListener(type: 'message', listener: (event: { readonly data: ReadingAnswer }) => void): void
  addEventListener(type: 'error', listener: () => void): void
  terminate(): void
}

/**
 * Reads records on another thread; the page only takes in what was checked, a little at a time. Where no thread can start,
 * or it dies, the same is done here in one go.
 *
 * @param start makes the thread; may throw
 */
export function createReader(start: () => ReadingThread): RecordReader {
  return {
    async file(bytes, name, watched = {}) {
      // The thread gets a copy, so that the file is still there if it dies.
      const read = await record({ order: 'file', bytes, name }, [], watched)
      if (read === 'failed') return readHere(watched, () => ledgerFromFile(bytes, name))
      if (read === null || read.unlinked || read.findings.length > 0)
        return read && { ledger: null, findings: read.findings }
      const ledger = await put(read, watched).catch((): 'unfolded' => 'unfolded')
      if (ledger === null) return null
      const findings = folding(ledger === 'unfolded' ? null : ledger.folded)
      return { ledger: findings.length > 0 || ledger === 'unfolded' ? null : ledger, findings }
    },
    async kept(events, watched = {}) {
      const packed = pack(events.map(({ bytes }) => bytes))
      const read = await record({ order: 'kept', packed }, buffersOf(packed), watched)
      if (read === 'failed') {
        return readHere(watched, () => {
          const { events: sound, findings } = verify(events.map(({ bytes }) => eventValue(bytes)))
          return { ledger: ledgerOf(sound), findings }
        })
      }
      const ledger = read && (await put(read, watched))
      return ledger && { ledger, findings: read.findings }
    },
    async joining({ here, records, chosen }, watched = {}) {
      const packed = { here: packedEvents(here), records: records.map(packedEvents) }
      const moved = [packed.here, ...packed.records].flatMap(buffersOf)
      const counts = await ask<readonly JoinCounts[]>(
        { order: 'joining', ...packed, chosen },
        moved,
        watched,
        (answer) => (answer.answer === 'counts' ? answer.counts : undefined),
      )
      if (counts !== 'failed') return counts
      return watched.signal?.aborted ? null : joinCounts(here, records, chosen)
    },
  }

  /** The sound events of an order and the verdict on them, the events taken in as they come. */
  function record(order: ReadingOrder, moved: Transferable[], { onProgress, ...watched }: Watched) {
    const events: Event[] = []
    // The other half is putting them together, on the page.
    const half = onProgress && { onProgress: (done: number, all: number) => onProgress(done / 2, all) }
    return ask<Taken>(order, moved, { ...watched, ...half }, (answer) => {
      if (answer.answer === 'events') for (const event of checkedAlready(answer.packed)) events.push(event)
      return answer.answer === 'verdict' ? { ...answer, events } : undefined
    })
  }

  /**
   * Asks one question of a thread of its own.
   *
   * @param taken what an answer comes to, or undefined while more are to come
   */
  function ask<T>(
    order: ReadingOrder,
    moved: Transferable[],
    { onProgress, signal }: Watched,
    taken: (answer: ReadingAnswer) => T | undefined,
  ): Promise<T | null | 'failed'> {
    if (signal?.aborted) return Promise.resolve(null)
    return new Promise((resolve) => {
      let thread: ReadingThread
      try {
        thread = start()
      } catch {
        resolve('failed')
        return
      }
      const end = (result: T | null | 'failed') => {
        thread.terminate()
        resolve(result)
      }
      signal?.addEventListener('abort', () => end(null))
      thread.addEventListener('error', () => end('failed'))
      thread.addEventListener('message', ({ data }) => {
        if (data.answer === 'progress') return onProgress?.(data.done, data.all)
        const result = taken(data)
        if (result !== undefined) end(result)
      })
      thread.postMessage(order, moved)
    })
  }
}

const buffersOf = ({ bytes, ends }: Packed): Transferable[] => [bytes.buffer, ends.buffer]

interface Taken {
  readonly events: readonly Event[]
  readonly order: Uint32Array
  readonly findings: readonly Finding[]
  readonly unlinked: boolean
}

/** Milliseconds of work at a stretch: a key press waits for no more. */
const STRETCH = 12

/** Puts the record together, letting the page breathe; null when it was given up. */
async function put(read: Taken, { onProgress, signal }: Watched): Promise<Ledger | null> {
  const all = read.events.length
  const steps = assembled(read)
  for (;;) {
    const until = performance.now() + STRETCH
    let step = steps.next()
    while (!step.done && performance.now() < until) step = steps.next()
    if (step.done) return step.value
    onProgress?.((all + step.value) / 2, all)
    await breath()
    if (signal?.aborted) return null
  }
}

/** Lets everything that waits have its turn. A timer would wait four milliseconds each time. */
const breath = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

function readHere({ signal }: Watched, read: () => ReadRecord): ReadRecord | null {
  return signal?.aborted ? null : read()
}
