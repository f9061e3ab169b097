import type { Copy, CopyName, PlacedEvent, SlotId } from '../../src/storage/port'

export interface MemoryCopy extends Copy {
  /** Every call from the n-th on (1-based) rejects while this is set; null lifts it. */
  failFrom: number | null
  readonly calls: number
}

/** A copy in memory that behaves as a real one does, for tests: it can fail at the n-th call, before or while writing. */
export function createMemoryCopy(name: CopyName, held = new Map<SlotId, PlacedEvent[]>()): MemoryCopy {
  let calls = 0
  const copy: MemoryCopy = {
    name,
    failFrom: null,
    get calls() {
      return calls
    },
    list: async () => {
      count()
      return [...held.keys()]
    },
    read: async (slot) => {
      count()
      return { events: [...(held.get(slot) ?? [])], damage: [] }
    },
    append: async (slot, events) => {
      count()
      held.set(slot, [...(held.get(slot) ?? []), ...events])
    },
    close: async () => undefined,
  }
  function count() {
    calls++
    if (copy.failFrom !== null && calls >= copy.failFrom) throw new Error(`call ${calls} fails`)
  }
  return copy
}
