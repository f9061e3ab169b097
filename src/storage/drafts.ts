import type { DBSchema } from 'idb'
import { createConnection } from './connection'

/** What is half typed, slot by slot, as one value that only its owner understands. Both methods may reject. */
export interface DraftStore {
  read(slot: string): Promise<unknown>
  write(slot: string, drafts: unknown): Promise<void>
}

interface Schema extends DBSchema {
  drafts: { key: string; value: unknown }
}

/** A database of their own: what nobody has said yet must never be found among what was. */
export function createDraftStore(name: string): DraftStore {
  const withDatabase = createConnection<Schema>(name, (database) => {
    database.createObjectStore('drafts')
  })
  return {
    read: (slot) => withDatabase((database) => database.get('drafts', slot)),
    write: (slot, drafts) =>
      withDatabase(async (database) => {
        await database.put('drafts', drafts, slot)
      }),
  }
}
