import { describe, expect, it } from 'vitest'
import type { CopyName } from '../../src/record/keeper'
import { carriesItsId } from '../../src/record/readEvent'
import { createTabs, type TabMessage } from '../../src/storage/tabs'
import { kept } from '../../src/store/work'
import { WEIGHED, written } from '../record/sample'
import { createMemoryCopy, type Disk } from './memoryCopy'
import { createFakeChannels, createFakeLocks, createStillClock, keeperOn, noticesOf, settle } from './room'
import { event, events, ids } from './sample'

const slot = 'mesa-1'

/** Tabs of one browser: one disk, one set of locks and channels, each tab with copies of its own. */
function browser() {
  const on: Record<CopyName, Disk> = { journal: new Map(), database: new Map() }
  const locks = createFakeLocks()
  const channels = createFakeChannels()
  const clock = createStillClock()
  const openTab = async () => {
    const journal = createMemoryCopy('journal', on.journal)
    const copies = [journal, createMemoryCopy('database', on.database)]
    const opened = await keeperOn(copies, { tabs: createTabs('yunta.', locks, channels), clock }).open(slot)
    return { opened, journal, notices: noticesOf(opened) }
  }
  return { on, locks, clock, openTab }
}

const heard = (notices: ReturnType<typeof noticesOf>) =>
  notices.flatMap((notice) => (notice.kind === 'events' ? ids(notice.events) : []))

describe('tabs of one slot', () => {
  it('have one writer; the other follows live and takes nothing', async () => {
    const { on, openTab } = browser()
    const first = await openTab()
    await first.opened.append(events(2))
    const second = await openTab()
    expect([first.opened.role(), second.opened.role()]).toEqual(['writer', 'follower'])
    expect(ids(second.opened.found.events)).toEqual([0, 1])
    expect(await second.opened.append([event(9)])).toEqual({ state: 'readOnly' })
    await first.opened.append([event(2)])
    await settle()
    expect(heard(second.notices)).toEqual([2])
    expect(ids(on.journal.get(slot) ?? [])).toEqual([0, 1, 2])
  })

  it('«editar aquí» moves the seat after the former writer has let go', async () => {
    const { openTab, on } = browser()
    const [first, second] = [await openTab(), await openTab()]
    const slow = first.opened.append([event(0)])
    expect(await second.opened.takeOver()).toBe('writer')
    expect((await slow).state).toBe('green')
    expect(first.opened.role()).toBe('follower')
    expect(first.opened.save()).toEqual({ state: 'readOnly' })
    expect(first.notices).toContainEqual({ kind: 'role', role: 'follower' })
    expect((await second.opened.append([event(1)])).state).toBe('green')
    await settle()
    expect(heard(first.notices)).toEqual([1])
    expect(ids(on.database.get(slot) ?? [])).toEqual([0, 1])
    // And back again.
    expect(await first.opened.takeOver()).toBe('writer')
    expect(second.opened.role()).toBe('follower')
  })

  it('what no copy took goes over with the seat', async () => {
    const { openTab, on } = browser()
    const first = await openTab()
    const database = first.opened
    first.journal.fault = () => 'before'
    await database.append([event(0)])
    expect(database.save().state).toBe('amber')
    const second = await openTab()
    await second.opened.takeOver()
    await settle()
    expect(second.opened.save().state).toBe('green')
    expect(ids(on.journal.get(slot) ?? [])).toEqual([0])
  })

  it('a frozen writer is waited for only so long', async () => {
    const { openTab, clock } = browser()
    const first = await openTab()
    first.journal.fault = () => 'never'
    void first.opened.append([event(0)])
    await settle()
    const second = await openTab()
    const taking = second.opened.takeOver()
    await settle()
    expect(second.opened.role()).toBe('follower')
    clock.skip()
    expect(await taking).toBe('writer')
    expect(ids(second.opened.found.events)).toEqual([0]) // the database had it
  })

  it('when the writer closes, the next in line re-reads and writes', async () => {
    const { openTab } = browser()
    const [first, second, third] = [await openTab(), await openTab(), await openTab()]
    await first.opened.append([event(0)])
    await first.opened.close()
    await settle()
    expect([second.opened.role(), third.opened.role()]).toEqual(['writer', 'follower'])
    expect((await second.opened.append([event(1)])).state).toBe('green')
  })

  it('when the writer crashes after writing but before telling, the follower finds the events', async () => {
    const { openTab, on, locks } = browser()
    await openTab()
    const second = await openTab()
    on.journal.set(slot, [event(0)])
    locks.crash()
    await settle()
    expect(second.opened.role()).toBe('writer')
    expect(heard(second.notices)).toEqual([0])
    expect(ids(on.database.get(slot) ?? [])).toEqual([0])
  })

  it('events told while a follower is still reading are not missed', async () => {
    const { openTab } = browser()
    const first = await openTab()
    const opening = openTab()
    const saving = first.opened.append([event(0)])
    const second = await opening
    await saving
    await settle()
    expect([...ids(second.opened.found.events), ...heard(second.notices)]).toEqual([0])
  })
})

describe('messages on the channel of a slot', () => {
  const own = written(WEIGHED).map((one, order) => ({ order, ...kept(one) }))

  it.each([
    ['nothing', null],
    ['a word', 'hola'],
    ['another kind', { kind: 'borrar' }],
    ['events that are no list', { kind: 'events', events: 7 }],
    ['an id that the journal refuses', { kind: 'events', events: [{ ...own[2], id: 'zz' }] }],
    ['bytes that are no bytes', { kind: 'events', events: [{ ...own[2], bytes: 'texto' }] }],
    ['a place that is none', { kind: 'events', events: [{ ...own[2], order: -1 }] }],
    ['bytes under another id', { kind: 'events', events: [{ ...own[2], bytes: own[1]?.bytes }] }],
  ])('that hold %s are not taken, and saving goes on in both copies', async (_, message) => {
    const on: Record<CopyName, Disk> = { journal: new Map(), database: new Map() }
    const channels = createFakeChannels()
    const copies = [createMemoryCopy('journal', on.journal), createMemoryCopy('database', on.database)]
    const tabs = createTabs('yunta.', createFakeLocks(), channels)
    const opened = await keeperOn(copies, { tabs, recognises: carriesItsId }).open(slot)
    await opened.append(own.slice(0, 2))
    channels(`yunta.slot.${slot}`).postMessage(message as TabMessage)
    await settle()
    expect(on.database.get(slot)).toHaveLength(2)
    expect((await opened.append(own.slice(2))).state).toBe('green')
    expect(on.journal.get(slot)).toEqual(own)
  })

  it('that hold sound events of the slot are taken', async () => {
    const channels = createFakeChannels()
    const database = new Map()
    const tabs = createTabs('yunta.', createFakeLocks(), channels)
    await keeperOn([createMemoryCopy('database', database)], { tabs, recognises: carriesItsId }).open(slot)
    channels(`yunta.slot.${slot}`).postMessage({ kind: 'events', events: own })
    await settle()
    expect(database.get(slot)).toEqual(own)
  })
})
