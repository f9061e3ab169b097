import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createDatabaseCanary } from '../../src/storage/canary'
import { createDatabaseCopy } from '../../src/storage/databaseCopy'
import { failureOf } from '../../src/storage/trouble'
import { event, events, ids } from './sample'

const slot = 'mesa-1'

beforeEach(() => {
  vi.restoreAllMocks()
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('database copy', () => {
  it('gives back bytes, ids and places in the order of writing', async () => {
    const copy = createDatabaseCopy('prueba')
    await copy.append(slot, [event(0), event(1)])
    await copy.append('otra', [event(7)])
    await copy.append(slot, [event(2)])
    const again = createDatabaseCopy('prueba')
    expect(await again.read(slot)).toEqual({ events: events(3), damage: [] })
    expect(await again.list()).toEqual(['mesa-1', 'otra'])
    expect(await again.read('ninguna')).toEqual({ events: [], damage: [] })
  })

  it('gives back a long record in its order, though another slot was written in between', async () => {
    const copy = createDatabaseCopy('prueba')
    for (let from = 0; from < 1_203; from += 401) {
      await copy.append(slot, events(from + 401).slice(from))
      await copy.append('otra', [event(from)])
    }
    expect(await copy.read(slot)).toEqual({ events: events(1_203), damage: [] })
    const { ids: seen, first } = await copy.glance(slot)
    expect(seen).toEqual(events(1_203).map(({ id }) => id))
    expect(first).toMatchObject(event(0))
    expect((await copy.glance('otra')).ids).toHaveLength(3)
  })

  it('commits strictly: acknowledged means on the disk', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await createDatabaseCopy('prueba').append(slot, [event(0)])
    expect(transaction).toHaveBeenCalledWith('events', 'readwrite', { durability: 'strict' })
  })

  it('writes all of a batch or nothing, and works again afterwards', async () => {
    const copy = createDatabaseCopy('prueba')
    await copy.append(slot, [event(0)])
    const add = IDBObjectStore.prototype.add
    let calls = 0
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row) {
      calls += 1
      if (calls === 2) throw new DOMException('full', 'QuotaExceededError')
      return add.call(this, row)
    })
    await expect(copy.append(slot, [event(1), event(2), event(3)])).rejects.toThrow('full')
    vi.restoreAllMocks()
    expect(ids((await copy.read(slot)).events)).toEqual([0])
    await copy.append(slot, [event(1)])
    expect(ids((await copy.read(slot)).events)).toEqual([0, 1])
  })

  it('closes a connection that failed, so that nothing waits for it', async () => {
    const copy = createDatabaseCopy('prueba')
    await copy.append(slot, [event(0)])
    const close = vi.spyOn(IDBDatabase.prototype, 'close')
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await expect(copy.append(slot, [event(1)])).rejects.toThrow('full')
    await Promise.resolve()
    expect(close).toHaveBeenCalledTimes(1)
  })

  it('reports a rotten row and believes the others', async () => {
    const copy = createDatabaseCopy('prueba')
    await copy.append(slot, events(3))
    const raw = await openDB('prueba', 1)
    await raw.put('events', { ...(await raw.get('events', 2)), bytes: new Uint8Array([1, 2]) }, 2)
    raw.close()
    const { events: read, damage } = await copy.read(slot)
    expect(ids(read)).toEqual([0, 2])
    expect(damage).toEqual([{ copy: 'database', place: 'events', offset: 2, length: 2, atEnd: false, known: true }])
  })

  it.each([
    ['without bytes', { bytes: undefined }],
    ['with text for bytes', { bytes: 'texto' }],
    ['under an id that is none', { id: 'zz' }],
    ['in a place that is none', { order: 1.5 }],
  ])('reports a row %s and believes the others', async (_, odd) => {
    const copy = createDatabaseCopy('prueba')
    await copy.append(slot, events(3))
    const raw = await openDB('prueba', 1)
    await raw.put('events', { ...(await raw.get('events', 2)), ...odd }, 2)
    raw.close()
    const { events: read, damage } = await copy.read(slot)
    expect(ids(read)).toEqual([0, 2])
    expect(damage).toMatchObject([{ copy: 'database', offset: 2 }])
  })

  it('makes way for a newer version at once, and then says that it is too old', async () => {
    const copy = createDatabaseCopy('prueba')
    await copy.append(slot, [event(0)])
    const newer = await openDB('prueba', 2) // would wait for ever if the copy did not let go
    expect(await newer.count('events')).toBe(1)
    const failure = await copy.append(slot, [event(1)]).catch((error: unknown) => failureOf('database', error))
    expect(failure).toMatchObject({ status: 'failed', copy: 'database', reason: 'newer' })
    newer.close()
  })

  it('opens again after the browser ended the connection', async () => {
    const copy = createDatabaseCopy('prueba')
    const open = vi.spyOn(indexedDB, 'open')
    await copy.append(slot, [event(0)])
    const request = open.mock.results[0]?.value as IDBOpenDBRequest
    forceCloseDatabase(request.result as never) // the type is of the same class under another name
    await copy.append(slot, [event(1)])
    expect(ids((await copy.read(slot)).events)).toEqual([0, 1])
  })

  it('says when there is no such thing here', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const failure = await createDatabaseCopy('prueba')
      .list()
      .catch((error: unknown) => failureOf('database', error))
    expect(failure).toMatchObject({ reason: 'unavailable' })
  })
})

describe('database canary', () => {
  it('changes what is named and keeps the rest', async () => {
    const canary = createDatabaseCanary('notas')
    await canary.write(slot, { count: 3, lastId: 'a', savedAt: 7 })
    await canary.write(slot, { label: 'Manabí' })
    expect(await createDatabaseCanary('notas').read()).toEqual([
      { slot, count: 3, lastId: 'a', savedAt: 7, label: 'Manabí' },
    ])
  })
})
