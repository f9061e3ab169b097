import type { CopyName, SlotId } from '../../src/record/keeper'
import { type Copy, glanceOf, type PlacedEvent } from '../../src/storage/copy'

export type Fault = 'before' | 'after' | 'never' // fails untouched, fails although it wrote, does not answer

export interface MemoryCopy extends Copy {
  /** Decides over every call, numbered from 1. */
  fault: (call: number) => Fault | undefined
  readonly calls: number
}

/** What outlives a page: give the same disk to a new copy to reopen it. */
export type Disk = Map<SlotId, readonly PlacedEvent[]>

/** A copy in memory that behaves as a real one does, with trouble at any call. */
export function createMemoryCopy(name: CopyName, disk: Disk = new Map()): MemoryCopy {
  let calls = 0
  async function call<T>(work: () => T): Promise<T> {
    calls += 1
    const fault = copy.fault(calls)
    if (fault === 'never') return new Promise(() => {})
    if (fault === 'before') throw trouble(calls)
    const value = work()
    if (fault === 'after') throw trouble(calls)
    return value
  }
  const copy: MemoryCopy = {
    name,
    fault: () => undefined,
    get calls() {
      return calls
    },
    list: () => call(() => [...disk.keys()]),
    read: (slot) => call(() => ({ events: disk.get(slot) ?? [], damage: [] })),
    glance: (slot) => call(() => glanceOf(disk.get(slot) ?? [])),
    append: (slot, events) =>
      call(() => {
        disk.set(slot, [...(disk.get(slot) ?? []), ...events])
      }),
    close: () => call(() => undefined),
  }
  return copy
}

const trouble = (call: number) => new DOMException(`call ${call}`, 'QuotaExceededError')
