import type { Failure, SlotId } from '../record/keeper'
import { type Clock, withinTime } from './clock'
import type { Copy, CopyContents, PlacedEvent } from './copy'
import { failureOf } from './trouble'

/** A strict commit takes milliseconds; past this the person must be told, while the store may still answer. */
const PATIENCE = 10_000

/** One copy of one slot: what it holds, and whether it answers. Its methods never reject. */
export interface Lane {
  readonly copy: Copy
  /** Undefined while the copy cannot be read; then it is taken to hold nothing. */
  read(): Promise<CopyContents | undefined>
  holds(id: string): boolean
  failure(): Failure | undefined
  /** Writes all that the memory has and the copy lacks, as one batch. Calls wait for each other. */
  flush(): Promise<void>
  /** Waits for what is under way and lets go of the files. */
  close(): Promise<void>
}

interface Memory {
  events(): readonly PlacedEvent[]
  /** A copy that could not be read at first has answered after all. */
  takeIn(events: readonly PlacedEvent[]): void
}

export function createLane(copy: Copy, slot: SlotId, clock: Clock, memory: Memory): Lane {
  let held: Set<string> | undefined
  let failure: Failure | undefined
  let last: Promise<void> = Promise.resolve()

  async function attempt<T>(work: () => Promise<T>): Promise<{ readonly value: T } | undefined> {
    try {
      const value = await withinTime(PATIENCE, clock, Promise.resolve().then(work))
      failure = undefined
      return { value }
    } catch (error) {
      failure = failureOf(copy.name, error)
      return undefined
    }
  }

  async function read(): Promise<CopyContents | undefined> {
    const contents = (await attempt(() => copy.read(slot)))?.value
    held = contents && new Set(contents.events.map(({ id }) => id))
    return contents
  }

  const holds = (id: string) => held?.has(id) ?? false

  async function writeMissing(): Promise<void> {
    if (!held) {
      const contents = await read()
      if (!contents) return
      memory.takeIn(contents.events)
    }
    const batch = memory.events().filter(({ id }) => !holds(id))
    if (batch.length === 0) return
    // A batch that timed out may be written after all, and again next time: reading takes each id once.
    if (await attempt(() => copy.append(slot, batch))) for (const { id } of batch) held?.add(id)
  }

  return {
    copy,
    read,
    holds,
    failure: () => failure,
    flush() {
      last = last.then(writeMissing)
      return last
    },
    async close() {
      await last
      await attempt(() => copy.close(slot))
    },
  }
}
