import { describe, expect, it } from 'vitest'
import type { CopyName, Damage, StoredEvent } from '../../src/record/keeper'
import type { CanaryNote } from '../../src/storage/canary'
import type { Copy } from '../../src/storage/copy'
import { createTabs, type TabMessage } from '../../src/storage/tabs'
import { createMemoryCopy, type Disk } from './memoryCopy'
import {
  createFakeChannels,
  createFakeLocks,
  createMemoryCanary,
  createStillClock,
  keeperOn,
  noticesOf,
  settle,
} from './room'
import { event, events, ids } from './sample'

const slot = 'mesa-1'
const disks = (): Record<CopyName, Disk> => ({ journal: new Map(), database: new Map() })
const copiesOn = (on: Record<CopyName, Disk>) =>
  [createMemoryCopy('journal', on.journal), createMemoryCopy('database', on.database)] as const
const run: Damage = { copy: 'journal', place: 'journal-000001', offset: 4, length: 9, atEnd: true, known: false }
const damaged = (copy: Copy): Copy => ({
  ...copy,
  read: async (name) => ({ ...(await copy.read(name)), damage: [run] }),
})

/** An event as it is handed over, without a place. */
const kept = (n: number): StoredEvent => ({ id: event(n).id, bytes: event(n).bytes })

describe('the place of an event in its slot', () => {
  it('counts on from the last one found', async () => {
    const on = disks()
    on.journal.set(slot, [event(4)])
    const opened = await keeperOn(copiesOn(on)).open(slot)
    await opened.append([kept(9), kept(8)])
    expect(on.database.get(slot)?.map(({ order }) => order)).toEqual([4, 5, 6])
  })

  it('begins at none in an empty slot', async () => {
    const on = disks()
    await (await keeperOn(copiesOn(on)).open(slot)).append([kept(9)])
    expect(on.journal.get(slot)?.map(({ order }) => order)).toEqual([0])
  })
})

describe('what a slot answers to an append', () => {
  it('is about those events and not about later ones', async () => {
    const on = disks()
    const [journal, database] = copiesOn(on)
    const opened = await keeperOn([journal, database]).open(slot)
    const [first, second] = await Promise.all([opened.append([event(0)]), opened.append([event(1)])])
    expect([first.state, second.state]).toEqual(['green', 'green'])
    expect(ids(on.journal.get(slot) ?? [])).toEqual([0, 1])
  })

  it('tells while writing how many events are in memory only, and when the others were saved', async () => {
    const [journal, database] = copiesOn(disks())
    const opened = await keeperOn([journal, database]).open(slot)
    await opened.append([event(0)])
    for (const copy of [journal, database]) copy.fault = () => 'never'
    void opened.append(events(2, 1))
    await settle()
    expect(opened.save()).toEqual({ state: 'pending', waiting: 2, savedAt: 1_000 })
  })

  it('stays green while what is written is asked to be written again', async () => {
    const opened = await keeperOn(copiesOn(disks())).open(slot)
    await opened.append([event(0)])
    const notices = noticesOf(opened)
    await opened.retry()
    expect(notices.map((notice) => notice.kind === 'save' && notice.save.state)).toEqual(['green', 'green'])
  })

  it('tells no time of saving before anything was saved', async () => {
    const [journal, database] = copiesOn(disks())
    const opened = await keeperOn([journal, database]).open(slot)
    for (const copy of [journal, database]) copy.fault = () => 'never'
    void opened.append([event(0)])
    await settle()
    expect(opened.save()).toStrictEqual({ state: 'pending', waiting: 1 })
  })

  it('remembers what is safe and not what is still being written, or a crash would look like a loss', async () => {
    const notes = new Map<string, CanaryNote>()
    const written: (() => void)[] = []
    const slow: Copy = {
      ...createMemoryCopy('journal'),
      append: () => new Promise<void>((resolve) => void written.push(resolve)),
    }
    const opened = await keeperOn([slow], { canaries: [createMemoryCanary(notes)] }).open(slot)
    const first = opened.append([event(0)])
    await settle()
    void opened.append([event(1)])
    written[0]?.()
    await first
    expect(notes.get(slot)).toMatchObject({ count: 1, lastId: event(0).id })
  })

  it('tells nothing to a listener that has left', async () => {
    const opened = await keeperOn(copiesOn(disks())).open(slot)
    let heard = 0
    const leave = opened.subscribe(() => {
      heard += 1
    })
    leave()
    await opened.append([event(0)])
    expect(heard).toBe(0)
  })

  it('tells nothing any more once the slot is closed', async () => {
    const opened = await keeperOn(copiesOn(disks())).open(slot)
    const notices = noticesOf(opened)
    await opened.close()
    expect(opened.role()).toBe('follower')
    expect(await opened.append([event(0)])).toEqual({ state: 'readOnly' })
    expect(await opened.retry()).toEqual({ state: 'readOnly' })
    expect(notices).toEqual([])
  })
})

describe('damage', () => {
  it('is told by the tab that writes, and not by one that may read a frame in the making', async () => {
    const on = disks()
    const tabs = createTabs('yunta.', createFakeLocks(), createFakeChannels())
    const open = () => {
      const [journal, database] = copiesOn(on)
      return keeperOn([damaged(journal), database], { tabs }).open(slot)
    }
    expect((await open()).found.damage).toEqual([run])
    expect((await open()).found.damage).toEqual([])
  })
})

describe('a tab that takes the right to write', () => {
  const browser = () => {
    const on = disks()
    const tabs = createTabs('yunta.', createFakeLocks(), createFakeChannels())
    return { on, open: (copies: readonly Copy[] = copiesOn(on)) => keeperOn(copies, { tabs }).open(slot) }
  }

  it('writes nothing before it has that right, though a copy lacks what it read', async () => {
    const { on, open } = browser()
    await (await open()).append([event(0)])
    on.database.clear()
    const second = await open()
    expect(ids(second.found.events)).toEqual([0])
    await second.retry()
    expect(on.database.size).toBe(0)
  })

  it('is told its role, and then how safe the work is', async () => {
    const { open } = browser()
    const first = await open()
    await first.append([event(0)])
    const second = await open()
    const notices = noticesOf(second)
    await second.takeOver()
    expect(notices.find(({ kind }) => kind === 'role')).toEqual({ kind: 'role', role: 'writer' })
    expect(notices.at(-1)).toMatchObject({ kind: 'save', save: { state: 'green' } })
  })

  it('gives up nothing when it has that right already', async () => {
    const { open } = browser()
    const only = await open()
    const notices = noticesOf(only)
    expect(await only.takeOver()).toBe('writer')
    expect(notices).toEqual([])
  })

  it('tells who loses it that everything is read only from now on', async () => {
    const { open } = browser()
    const first = await open()
    const notices = noticesOf(first)
    await (await open()).takeOver()
    await settle()
    expect(notices).toEqual([
      { kind: 'role', role: 'follower' },
      { kind: 'save', save: { state: 'readOnly' } },
    ])
    expect(await first.append([event(0)])).toEqual({ state: 'readOnly' })
  })

  it('writes what no copy would take of the other, which told nobody of it before', async () => {
    const { on, open } = browser()
    const copies = copiesOn(on)
    const first = await open(copies)
    for (const copy of copies) copy.fault = () => 'before'
    await first.append([event(0)])
    const second = await open()
    expect(second.found.events).toEqual([])
    await second.takeOver()
    await settle()
    expect(ids(on.journal.get(slot) ?? [])).toEqual([0])
    expect(ids(on.database.get(slot) ?? [])).toEqual([0])
  })
})

describe('events from another tab', () => {
  const listening = async () => {
    const on = disks()
    const channels = createFakeChannels()
    const opened = await keeperOn(copiesOn(on), { tabs: createTabs('yunta.', createFakeLocks(), channels) }).open(slot)
    const channel = channels(`yunta.slot.${slot}`)
    const send = async (message: TabMessage) => {
      channel.postMessage(message)
      await settle()
    }
    return { on, opened, notices: noticesOf(opened), send }
  }

  it('that are here already are no news', async () => {
    const { opened, notices, send } = await listening()
    await opened.append([event(0)])
    const before = notices.length
    await send({ kind: 'events', events: [event(0)] })
    expect(notices.slice(before).filter(({ kind }) => kind === 'events')).toEqual([])
  })

  it('that are none, or come as something else, move nothing', async () => {
    const { on, notices, send } = await listening()
    await send({ kind: 'events', events: [] })
    await send({ kind: 'borrar', events: [event(1)] } as unknown as TabMessage)
    expect(notices).toEqual([])
    expect(on.database.size).toBe(0)
  })

  it('are written by the tab that writes, and the other sound ones of a message with them', async () => {
    const { on, send } = await listening()
    await send({ kind: 'events', events: [event(1), { ...event(2), id: 'zz' }, event(3)] })
    expect(ids(on.database.get(slot) ?? [])).toEqual([1, 3])
  })
})

describe('a loss', () => {
  const noted = (note: Partial<CanaryNote>) =>
    new Map([[slot, { slot, count: 3, lastId: event(2).id, savedAt: 5, ...note }]])
  const open = (found: number, note: Partial<CanaryNote>) => {
    const on = disks()
    on.journal.set(slot, events(found))
    return keeperOn(copiesOn(on), { canaries: [createMemoryCanary(noted(note))] }).open(slot)
  }

  it('is none when as many are here as were kept, the last one among them', async () => {
    expect((await open(3, {})).found.loss).toBeUndefined()
  })

  it('is one event at least when the last one is gone, however many others are here', async () => {
    expect((await open(5, { lastId: event(9).id })).found.loss).toMatchObject({ expected: 3, found: 5, missing: 1 })
  })

  it('is none where nothing was kept', async () => {
    expect((await open(0, { count: 0, lastId: '' })).found.loss).toBeUndefined()
  })

  it('of everything, once it is signed for, leaves a note of nothing', async () => {
    const notes = noted({})
    const opened = await keeperOn(copiesOn(disks()), { canaries: [createMemoryCanary(notes)] }).open(slot)
    expect(opened.found.loss).toMatchObject({ missing: 3 })
    opened.settleLoss()
    await settle()
    expect(notes.get(slot)).toMatchObject({ count: 0, lastId: '' })
  })

  it('that is signed for leaves a note of what is here, at the time of signing', async () => {
    const notes = noted({})
    const clock = createStillClock()
    const on = disks()
    on.journal.set(slot, events(1))
    const opened = await keeperOn(copiesOn(on), { canaries: [createMemoryCanary(notes)], clock }).open(slot)
    clock.time = 77
    opened.settleLoss()
    await settle()
    expect(notes.get(slot)).toEqual({ slot, count: 1, lastId: event(0).id, savedAt: 77 })
  })
})
