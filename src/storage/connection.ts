import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { troubleNamed } from './trouble'

export type Connection<Schema extends DBSchema> = <T>(
  work: (database: IDBPDatabase<Schema>) => Promise<T>,
) => Promise<T>

/**
 * A database that is opened when first needed and again after any trouble: a connection that failed once is closed and
 * not used again, since «the connection is closing» would otherwise be for ever. It makes way at once for another
 * tab's upgrade or deletion. An opening that another tab blocks is ended by the keeper's patience.
 */
export function createConnection<Schema extends DBSchema>(
  name: string,
  upgrade: (database: IDBPDatabase<Schema>) => void,
): Connection<Schema> {
  let opening: Promise<IDBPDatabase<Schema>> | undefined

  const forget = () => {
    opening = undefined
  }

  async function connect(): Promise<IDBPDatabase<Schema>> {
    if (typeof indexedDB === 'undefined') throw troubleNamed('UnavailableError', 'No IndexedDB here')
    return openDB<Schema>(name, 1, {
      upgrade,
      blocking(_current, _blocked, event) {
        forget()
        // The event of a connection has that connection as its target.
        ;(event.target as IDBDatabase).close()
      },
      terminated: forget,
    })
  }

  return async (work) => {
    opening ??= connect()
    const current = opening
    try {
      return await work(await current)
    } catch (error) {
      if (opening === current) forget()
      current.then((database) => database.close()).catch(() => undefined)
      throw error
    }
  }
}
