import { type Clock, within } from './clock'
import type { Copy, CopyContents, Failure, PlacedEvent, SlotId } from './port'
import { failureOf } from './trouble'

/** A strict commit takes milliseconds; past this the person must be told, while the store may still answer. */
const PATIENCE = 10_000

/** One copy of one slot: what it still lacks, and whether it answers. Its methods never reject. */
export interface Lane {
  readonly copy: Copy
  /** What the copy held at the last reading, or undefined while it cannot be read: then it may lack everything. */
  read(): Promise<CopyContents | undefined>
  isRead(): boolean
  /** Events the copy is known to lack, in order; meaningful once read. */
  missing(): readonly PlacedEvent[]
  owe(events: readonly PlacedEvent[]): void
  /** Writes all it lacks as one batch. One call at a time: later calls wait and take what was owed meanwhile. */
  flush(): Promise<void>
  failure(): Failure | undefined
  close(): Promise<void>
}

/** @param reread called when a copy that could not be read at first answers after all; must end up in `owe` */
export function createLane(copy: Copy, slot: SlotId, clock: Clock, reread: (contents: CopyContents) => void): Lane {
  let owed = new Map<string, PlacedEvent>()
  let readOnce = false
  let failure: Failure | undefined
  let last: Promise<void> = Promise.resolve()

  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await within(PATIENCE, clock, work())
      failure = undefined
      return result
    } catch (error) {
      failure = failureOf(copy.name, error)
      return undefined
    }
  }

  async function read(): Promise<CopyContents | undefined> {
    const contents = await attempt(() => copy.read(slot))
    readOnce = contents !== undefined
    owed = new Map()
    return contents
  }

  async function step(): Promise<void> {
    if (!readOnce) {
      const contents = await read()
      if (!contents) return
      reread(contents)
    }
    const batch = [...owed.values()]
    if (batch.length === 0) return
    const written = await attempt(async () => {
      await copy.append(slot, batch)
      return true
    })
    if (written) for (const { id } of batch) owed.delete(id)
  }

  return {
    copy,
    read,
    isRead: () => readOnce,
    missing: () => [...owed.values()],
    owe(events) {
      for (const event of events) owed.set(event.id, event)
    },
    flush() {
      last = last.then(step)
      return last
    },
    failure: () => failure,
    async close() {
      await last
      await attempt(() => copy.close(slot))
    },
  }
}
