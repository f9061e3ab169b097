import type { DBSchema } from 'idb'
import type { SlotId } from '../record/keeper'
import { type Clock, withinTime } from './clock'
import { createConnection } from './connection'
import { isSlotId } from './slotId'

/**
 * What this device remembers of a slot apart from the events. If it remembers more than the copies hold, data was lost.
 * It is written after the events are safe and may be late after a crash, so it is a lower bound and never the truth.
 */
export interface CanaryNote {
  readonly slot: SlotId
  readonly count: number
  readonly lastId: string
  /** UTC milliseconds. */
  readonly savedAt: number
  readonly label?: string
}

/** A place for notes. Both methods may reject. */
export interface Canary {
  read(): Promise<readonly CanaryNote[]>
  /** Changes the named fields of a slot's note and keeps the others. */
  write(slot: SlotId, change: Partial<CanaryNote>): Promise<void>
}

const blank = (slot: SlotId): CanaryNote => ({ slot, count: 0, lastId: '', savedAt: 0 })

/**
 * @param prefix of this deployment's keys
 * @param storage gets `localStorage`, whose mere mention may throw where cookies are forbidden
 */
export function createLocalCanary(prefix: string, storage: () => Storage): Canary {
  const own = `${prefix}canary.`
  return {
    async read() {
      return Object.keys(storage())
        .filter((key) => key.startsWith(own))
        .map((key) => parseNote(key.slice(own.length), storage().getItem(key)))
        .filter((note) => isSlotId(note.slot))
    },
    async write(slot, change) {
      const note = parseNote(slot, storage().getItem(own + slot))
      storage().setItem(own + slot, JSON.stringify({ ...note, ...change }))
    },
  }
}

/** A note nobody can read is still a sign that the slot was here. */
function parseNote(slot: SlotId, text: string | null): CanaryNote {
  try {
    const { count, lastId, savedAt, label } = JSON.parse(text ?? '{}')
    return {
      slot,
      count: Number.isSafeInteger(count) ? count : 0,
      lastId: typeof lastId === 'string' ? lastId : '',
      savedAt: Number.isSafeInteger(savedAt) ? savedAt : 0,
      ...(typeof label === 'string' && { label }),
    }
  } catch {
    return blank(slot)
  }
}

interface Schema extends DBSchema {
  meta: { key: SlotId; value: CanaryNote }
}

/** Notes in a database of their own, so that the one with the events never needs another store. */
export function createDatabaseCanary(name: string): Canary {
  const withDatabase = createConnection<Schema>(name, (database) => {
    database.createObjectStore('meta', { keyPath: 'slot' })
  })
  return {
    read: () => withDatabase((database) => database.getAll('meta')),
    write: (slot, change) =>
      withDatabase(async (database) => {
        const { store, done } = database.transaction('meta', 'readwrite')
        await store.put({ ...blank(slot), ...(await store.get(slot)), ...change })
        await done
      }),
  }
}

/** A canary is no reason to keep anybody waiting. */
const PATIENCE = 2_000

/** The best memory of each slot: the longest record. Canaries that fail or do not answer are silent. */
export async function recall(canaries: readonly Canary[], clock: Clock): Promise<Map<SlotId, CanaryNote>> {
  const best = new Map<SlotId, CanaryNote>()
  const answers = canaries.map((canary) => withinTime(PATIENCE, clock, canary.read()).catch(() => []))
  for (const notes of await Promise.all(answers)) {
    for (const note of notes) {
      const other = best.get(note.slot) ?? note
      const [more, less] = note.count > other.count ? [note, other] : [other, note]
      const label = more.label ?? less.label
      best.set(note.slot, { ...more, ...(label !== undefined && { label }) })
    }
  }
  return best
}

export async function writeCanaries(
  canaries: readonly Canary[],
  slot: SlotId,
  change: Partial<CanaryNote>,
): Promise<void> {
  await Promise.all(canaries.map((canary) => canary.write(slot, change).catch(() => undefined)))
}
