import { describe, expect, it } from 'vitest'
import { createLocalCanary, recall } from '../../src/storage/canary'
import { createMemoryCanary, createStillClock, settle } from './room'

/** `localStorage` as the canary uses it: own keys are the entries. */
function fakeStorage(entries: Record<string, string> = {}): Storage {
  const storage = Object.create({
    getItem: (key: string) => entries[key] ?? null,
    setItem: (key: string, value: string) => {
      entries[key] = value
    },
  })
  return new Proxy(storage, {
    ownKeys: () => Object.keys(entries),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  })
}

const note = { slot: 'a', count: 2, lastId: 'f', savedAt: 5 }

describe('local canary', () => {
  it('keeps a note per slot and the fields not named', async () => {
    const canary = createLocalCanary('yunta.', () => fakeStorageOnce)
    const fakeStorageOnce = fakeStorage({ 'other.app': 'x' })
    await canary.write('a', { count: 2, lastId: 'f', savedAt: 5 })
    await canary.write('a', { label: 'Loja' })
    expect(await canary.read()).toEqual([{ ...note, label: 'Loja' }])
  })

  it.each(['', '{', 'null', '7', '{"count":"2","lastId":4,"savedAt":1e999,"label":0}'])(
    'reads %j as a slot that was here',
    async (text) => {
      const canary = createLocalCanary('yunta.', () => fakeStorage({ 'yunta.canary.a': text }))
      expect(await canary.read()).toEqual([{ slot: 'a', count: 0, lastId: '', savedAt: 0 }])
    },
  )

  it('reads every note that is whole, whatever else stands under the same beginning', async () => {
    const entries = {
      'yunta.canary.a': JSON.stringify(note),
      'yunta.canary.con espacio': JSON.stringify(note),
      'yunta.canary.': JSON.stringify(note),
      'yunta.preferencias': 'luz',
    }
    const canary = createLocalCanary('yunta.', () => fakeStorage(entries))
    expect(await canary.read()).toEqual([note])
  })

  it('keeps what was noted when only one field changes', async () => {
    const entries = { 'yunta.canary.a': JSON.stringify({ ...note, label: 'Loja' }) }
    const canary = createLocalCanary('yunta.', () => fakeStorage(entries))
    await canary.write('a', { count: 3 })
    expect(JSON.parse(entries['yunta.canary.a'])).toEqual({ ...note, count: 3, label: 'Loja' })
  })

  it('rejects where storage is forbidden, which recalling bears', async () => {
    const forbidden = createLocalCanary('yunta.', () => {
      throw new DOMException('no cookies', 'SecurityError')
    })
    const good = createMemoryCanary(new Map([['a', note]]))
    expect([...(await recall([forbidden, good], createStillClock())).values()]).toEqual([note])
  })
})

describe('recall', () => {
  it('believes the canary that remembers most, and any label', async () => {
    const late = createMemoryCanary(new Map([['a', { ...note, count: 1, savedAt: 1, label: 'Loja' }]]))
    const good = createMemoryCanary(new Map([['a', note]]))
    for (const canaries of [
      [late, good],
      [good, late],
    ]) {
      expect((await recall(canaries, createStillClock())).get('a')).toEqual({ ...note, label: 'Loja' })
    }
  })

  it('keeps the first of two that remember as much, and the label that goes with it', async () => {
    const one = createMemoryCanary(new Map([['a', { ...note, lastId: 'uno', label: 'Uno' }]]))
    const other = createMemoryCanary(new Map([['a', { ...note, lastId: 'otro', label: 'Otro' }]]))
    expect((await recall([one, other], createStillClock())).get('a')).toMatchObject({ lastId: 'uno', label: 'Uno' })
  })

  it('puts no label where none was given', async () => {
    const recalled = await recall([createMemoryCanary(new Map([['a', note]]))], createStillClock())
    expect(recalled.get('a')).not.toHaveProperty('label')
  })

  it('does not wait for one that never answers', async () => {
    const clock = createStillClock()
    const silent = { read: () => new Promise<never>(() => {}), write: async () => {} }
    const recalling = recall([silent], clock)
    await settle()
    clock.skip()
    expect((await recalling).size).toBe(0)
  })
})
