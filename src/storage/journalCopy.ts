import type { SlotId } from '../record/keeper'
import { type Clock, withinTime } from './clock'
import type { Copy, CopyContents, CopyGlance } from './copy'
import type { JournalAnswer, JournalOrder, JournalRequest } from './journalProtocol'
import { troubleNamed } from './trouble'

/** The part of a `Worker` that is used, so that a test can stand in for it. */
export interface WorkerPort {
  postMessage(request: JournalRequest): void
  addEventListener(type: 'message', listener: (event: { readonly data: JournalAnswer }) => void): void
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void
  terminate(): void
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** A worker that has not answered an order in this time is asked whether it is there, and has as long to say so. */
const PATIENCE = 8_000

/**
 * The journal as a copy: every call is a message to its worker. A browser may end a worker without any event, so one that
 * neither answers nor says that it is there is given up.
 *
 * @param folder of the origin's private file system
 * @param start makes the worker, at the first call and again after one was lost; may throw
 */
export function createJournalCopy(folder: string, start: () => WorkerPort, clock: Clock): Copy {
  const waiting = new Map<number, Waiting>()
  let worker: WorkerPort | undefined
  let count = 0

  function started(): WorkerPort {
    if (worker) return worker
    const fresh = start()
    fresh.addEventListener('message', ({ data }) => {
      const call = waiting.get(data.number)
      waiting.delete(data.number)
      if (data.status === 'done') call?.resolve(data.value)
      else call?.reject(troubleNamed(data.name, data.message))
    })
    fresh.addEventListener('error', ({ message = 'no reason given' }) => giveUp(fresh, message))
    worker = fresh
    return fresh
  }

  function giveUp(port: WorkerPort, why: string): void {
    if (worker !== port) return
    worker = undefined
    port.terminate()
    const calls = [...waiting.values()]
    waiting.clear()
    for (const call of calls) call.reject(troubleNamed('UnavailableError', `Journal worker: ${why}`))
  }

  const send = (port: WorkerPort, order: JournalOrder | { readonly order: 'ping' }) =>
    new Promise<unknown>((resolve, reject) => {
      const number = count++
      waiting.set(number, { resolve, reject })
      port.postMessage({ ...order, number, folder })
    })

  const ask = async (order: JournalOrder): Promise<unknown> => {
    const port = started()
    let answered = false
    let stop = () => {}
    const watch = () => {
      if (answered) return
      stop = clock.after(PATIENCE, () => {
        withinTime(PATIENCE, clock, send(port, { order: 'ping' })).then(watch, () => {
          if (!answered) giveUp(port, 'no answer')
        })
      })
    }
    watch()
    try {
      return await send(port, order)
    } finally {
      answered = true
      stop()
    }
  }

  // The casts trust our own worker, which answers each order in the type the journal declares for it.
  return {
    name: 'journal',
    list: () => ask({ order: 'list' }) as Promise<readonly SlotId[]>,
    read: (slot) => ask({ order: 'read', slot }) as Promise<CopyContents>,
    glance: (slot) => ask({ order: 'glance', slot }) as Promise<CopyGlance>,
    append: async (slot, events) => {
      await ask({ order: 'append', slot, events })
    },
    close: async (slot) => {
      await ask({ order: 'close', slot })
    },
  }
}
