import { describe, expect, it } from 'vitest'
import type { CopyName } from '../../src/record/keeper'
import { createTabs } from '../../src/storage/tabs'
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

describe('what another script of the same origin says on the channel', () => {
  const said = async (message: unknown, isSound?: () => boolean) => {
    const on: Record<CopyName, Disk> = { journal: new Map(), database: new Map() }
    const channels = createFakeChannels()
    const copies = [createMemoryCopy('journal', on.journal), createMemoryCopy('database', on.database)]
    const tabs = createTabs('yunta.', createFakeLocks(), channels)
    const opened = await keeperOn(copies, { tabs, ...(isSound && { isSound }) }).open(slot)
    await opened.append([event(0)])
    // The cast lets a stranger say what no tab of ours would.
    channels(`yunta.slot.${slot}`).postMessage(message as never)
    await settle()
    const { state } = await opened.append([event(1)])
    return { state, kept: ids(on.journal.get(slot) ?? []) }
  }

  it.each([
    ['nothing', null],
    ['a word', 'released'],
    ['no events', { kind: 'events' }],
    ['events that are none', { kind: 'events', events: [null, 7, { id: event(5).id }] }],
    ['an id that is no hash', { kind: 'events', events: [{ ...event(5), order: 9_999, id: 'zz' }] }],
    ['a place that is none', { kind: 'events', events: [{ ...event(5), order: -1 }] }],
    ['bytes that are none', { kind: 'events', events: [{ ...event(5), order: 5, bytes: 'x' }] }],
  ])('is passed over when it is %s, and everything goes on being kept', async (_, message) => {
    expect(await said(message)).toEqual({ state: 'green', kept: [0, 1] })
  })

  it('is not kept when the bytes are not the event they are called', async () => {
    const message = { kind: 'events', events: [{ ...event(5), order: 5 }] }
    expect(await said(message)).toEqual({ state: 'green', kept: [0, 5, 1] })
    expect(await said(message, () => false)).toEqual({ state: 'green', kept: [0, 1] })
  })
})

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
