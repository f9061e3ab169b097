import type { DBSchema } from 'idb'
import type { Damage, SlotId } from '../record/keeper'
import { createConnection } from './connection'
import { type Copy, isPlaced, type PlacedEvent } from './copy'
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
        const index = database.transaction('events').store.index('slot')
        const [keys, rows] = await Promise.all([index.getAllKeys(slot), index.getAll(slot)])
        const events: PlacedEvent[] = []
        const damage: Damage[] = []
        for (const [i, row] of rows.entries()) {
          if (isSound(row)) events.push({ order: row.order, id: row.id, bytes: row.bytes })
          else damage.push(damagedRow(keys[i] ?? 0, row))
        }
        return { events, damage }
      }),

    append: (slot, events) =>
      withDatabase(async (database) => {
        const transaction = database.transaction('events', 'readwrite', { durability: 'strict' })
        try {
          for (const { order, id, bytes } of events) {
            // A failed row aborts the transaction, whose own error is the one that names the cause.
            transaction.store.add({ slot, order, id, bytes, crc: crc32(bytes) }).catch(() => undefined)
          }
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

/** A row may have rotted, or be of another program of this origin: one odd row must not cost the others. */
const isSound = (row: EventRow): boolean => isPlaced(row) && crc32(row.bytes) === row.crc

/** The row stays where it is, so every start meets it again. */
function damagedRow(key: number, { bytes }: Partial<EventRow>): Damage {
  return { copy: 'database', place: 'events', offset: key, length: bytes?.length ?? 0, atEnd: false, known: true }
}
