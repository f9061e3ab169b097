import type { SlotId } from '../record/keeper'
import type { Copy, CopyContents } from './copy'
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

/**
 * The journal as a copy: every call is a message to its worker.
 *
 * @param folder of the origin's private file system
 * @param start makes the worker, at the first call and again after one was lost; may throw
 */
export function createJournalCopy(folder: string, start: () => WorkerPort): Copy {
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
    fresh.addEventListener('error', ({ message = 'no reason given' }) => {
      if (worker !== fresh) return
      worker = undefined
      fresh.terminate()
      for (const call of waiting.values()) call.reject(troubleNamed('UnavailableError', `Journal worker: ${message}`))
      waiting.clear()
    })
    worker = fresh
    return fresh
  }

  const ask = (order: JournalOrder) =>
    new Promise<unknown>((resolve, reject) => {
      const number = count++
      const port = started()
      waiting.set(number, { resolve, reject })
      port.postMessage({ ...order, number, folder })
    })

  // The casts trust our own worker, which answers each order in the type the journal declares for it.
  return {
    name: 'journal',
    list: () => ask({ order: 'list' }) as Promise<readonly SlotId[]>,
    read: (slot) => ask({ order: 'read', slot }) as Promise<CopyContents>,
    append: async (slot, events) => {
      await ask({ order: 'append', slot, events })
    },
    close: async (slot) => {
      await ask({ order: 'close', slot })
    },
  }
}
