import type { DBSchema, IDBPDatabase } from 'idb'
import type { Damage, SlotId } from '../record/keeper'
import { createConnection } from './connection'
import { type Copy, glanceOf, isPlaced, type PlacedEvent } from './copy'
import { crc32 } from './crc32'

interface EventRow extends PlacedEvent {
  readonly slot: SlotId
  /** CRC-32 of the bytes, so that a row that rotted is reported instead of believed. */
  readonly crc: number
}

interface Schema extends DBSchema {
  /** Keys count up, so rows are in the order of writing. Rows are added, never changed. */
  events: { key: number; value: EventRow; indexes: { slot: SlotId } }
}

/** The record in IndexedDB: every append is one transaction with `durability: 'strict'`. */
export function createDatabaseCopy(name: string): Copy {
  const withDatabase = createConnection<Schema>(name, (database) => {
    database.createObjectStore('events', { autoIncrement: true }).createIndex('slot', 'slot')
  })

  return {
    name: 'database',

    list: () =>
      withDatabase(async (database) => {
        const slots: SlotId[] = []
        const index = database.transaction('events').store.index('slot')
        for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) {
          slots.push(cursor.key)
        }
        return slots
      }),

    read: (slot) =>
      withDatabase(async (database) => {
        const events: PlacedEvent[] = []
        const damage: Damage[] = []
        for await (const { key, row } of rowsOf(database, slot)) {
          if (isSound(row)) events.push({ order: row.order, id: row.id, bytes: row.bytes })
          else damage.push(damagedRow(key, row))
        }
        return { events, damage }
      }),

    glance: (slot) =>
      withDatabase(async (database) => {
        const events: PlacedEvent[] = []
        for await (const { row } of rowsOf(database, slot)) if (isPlaced(row)) events.push(row)
        return glanceOf(events)
      }),

    append: (slot, events) =>
      withDatabase(async (database) => {
        const transaction = database.transaction('events', 'readwrite', { durability: 'strict' })
        let failed = false
        const add = ({ order, id, bytes }: PlacedEvent) =>
          transaction.store.add({ slot, order, id, bytes, crc: crc32(bytes) }).catch(() => {
            failed = true
          })
        try {
          // A failed row aborts the transaction, whose own error is the one that names the cause. It stays open as long as
          // the next rows follow the answer to the last.
          for (let at = 0; at < events.length && !failed; at += BATCH)
            await events
              .slice(at, at + BATCH)
              .map(add)
              .at(-1)
        } catch (error) {
          transaction.abort() // a row refused before it was tried would leave those before it to be committed
          await transaction.done.catch(() => undefined)
          throw error
        }
        await transaction.done
      }),

    async close() {
      // One connection serves all slots and holds no lock.
    },
  }
}

/** Rows fetched at once: making objects of tens of thousands in one go would hold the page up. */
const BATCH = 500

/** Every row of a slot with its key, in the order of writing. */
async function* rowsOf(database: IDBPDatabase<Schema>, slot: SlotId) {
  const store = database.transaction('events').store
  const keys = await store.index('slot').getAllKeys(slot)
  for (let at = 0; at < keys.length; at += BATCH) {
    const wanted = keys.slice(at, at + BATCH)
    const runs = await Promise.all(runsOf(wanted).map(([from, to]) => store.getAll(IDBKeyRange.bound(from, to))))
    for (const [i, row] of runs.flat().entries()) yield { key: wanted[i] ?? 0, row }
  }
}

/** Keys that count up as [first, last] of each run without a gap: between two runs lie rows of other slots. */
function runsOf(keys: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const key of keys) {
    const last = runs.at(-1)
    if (last && last[1] === key - 1) last[1] = key
    else runs.push([key, key])
  }
  return runs
}

/** A row may have rotted, or be of another program of this origin: one odd row must not cost the others. */
const isSound = (row: EventRow): boolean => isPlaced(row) && crc32(row.bytes) === row.crc

/** The row stays where it is, so every start meets it again. */
function damagedRow(key: number, { bytes }: Partial<EventRow>): Damage {
  return { copy: 'database', place: 'events', offset: key, length: bytes?.length ?? 0, atEnd: false, known: true }
}
