import { describe, expect, it } from 'vitest'
import type { CopyName } from '../../src/record/keeper'
import type { CanaryNote } from '../../src/storage/canary'
import { keeperAfter, moveIn } from '../../src/storage/moveIn'
import { createMemoryCopy, type Disk } from './memoryCopy'
import { createMemoryCanary, createStillClock, keeperOn } from './room'
import { event, events, ids } from './sample'

const disks = (): Record<CopyName, Disk> => ({ journal: new Map(), database: new Map() })
const storeOn = (on: Record<CopyName, Disk>, notes = new Map<string, CanaryNote>()) => ({
  copies: [createMemoryCopy('journal', on.journal), createMemoryCopy('database', on.database)],
  canaries: [createMemoryCanary(notes)],
})
const note = { slot: 'a', count: 3, lastId: event(2).id, savedAt: 7, label: 'Manabí' }

describe('what an earlier version kept for the whole origin', () => {
  it('comes over whole, from whichever copy has it, with its name, and stays where it was', async () => {
    const [before, after] = [disks(), disks()]
    before.journal.set('a', events(2))
    before.database.set('a', events(3))
    before.database.set('b', events(1))
    const notes = new Map<string, CanaryNote>()
    await moveIn(storeOn(before, new Map([['a', note]])), storeOn(after, notes), createStillClock())
    for (const disk of [after.journal, after.database]) {
      expect(ids(disk.get('a') ?? [])).toEqual([0, 1, 2])
      expect(ids(disk.get('b') ?? [])).toEqual([0])
    }
    expect([...notes]).toEqual([['a', note]])
    expect(ids(before.database.get('a') ?? [])).toEqual([0, 1, 2])
  })

  it('is added to what is there already, once, however often it comes', async () => {
    const [before, after] = [disks(), disks()]
    before.journal.set('a', events(2))
    after.journal.set('a', events(4))
    for (let times = 0; times < 2; times++) await moveIn(storeOn(before), storeOn(after), createStillClock())
    expect(ids(after.journal.get('a') ?? [])).toEqual([0, 1, 2, 3])
    expect(ids(after.database.get('a') ?? [])).toEqual([0, 1])
  })
})

describe('a copy that lacks nothing', () => {
  it('is not written when an earlier store comes over again', async () => {
    const [before, after] = [disks(), disks()]
    before.journal.set('a', events(2))
    await moveIn(storeOn(before), storeOn(after), createStillClock())
    const to = storeOn(after)
    let written = 0
    const watched = to.copies.map((copy) => ({
      ...copy,
      append: async () => {
        written += 1
      },
    }))
    await moveIn(storeOn(before), { ...to, copies: watched }, createStillClock())
    expect(written).toBe(0)
  })
})

describe('a keeper that waits', () => {
  it('opens nothing before what it waits for is done', async () => {
    const on = disks()
    let done = () => {}
    const waiting = new Promise<void>((resolve) => {
      done = resolve
    })
    const opening = keeperAfter(waiting, keeperOn(storeOn(on).copies)).open('a')
    on.journal.set('a', events(2))
    done()
    expect(ids((await opening).found.events)).toEqual([0, 1])
  })

  it('lists and names what is there once it is done', async () => {
    const notes = new Map<string, CanaryNote>()
    const { copies, canaries } = storeOn(disks(), notes)
    await keeperAfter(Promise.resolve(), keeperOn(copies, { canaries })).label('a', 'Manabí')
    expect(notes.get('a')?.label).toBe('Manabí')
  })

  it('begins even when that fails: what is here must not wait for what is not', async () => {
    const keeper = keeperAfter(Promise.reject(new Error('unreadable')), keeperOn(storeOn(disks()).copies))
    expect((await keeper.slots()).slots).toEqual([])
  })
})
