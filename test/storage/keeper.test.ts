import { describe, expect, it } from 'vitest'
import type { CopyName, SaveState } from '../../src/record/keeper'
import type { CanaryNote } from '../../src/storage/canary'
import type { Copy, PlacedEvent } from '../../src/storage/copy'
import { createMemoryCopy, type Disk, type Fault } from './memoryCopy'
import { createMemoryCanary, createStillClock, keeperOn, noticesOf, settle } from './room'
import { event, events, ids } from './sample'

const slot = 'mesa-1'
const disks = (): Record<CopyName, Disk> => ({ journal: new Map(), database: new Map() })
const copiesOn = (on: Record<CopyName, Disk>) =>
  [createMemoryCopy('journal', on.journal), createMemoryCopy('database', on.database)] as const
const held = (disk: Disk) => ids(disk.get(slot) ?? [])

describe('keeper', () => {
  it('is grey before anything, green when both copies have it', async () => {
    const on = disks()
    const opened = await keeperOn(copiesOn(on)).open(slot)
    expect(opened.save()).toEqual({ state: 'grey', failures: [], waiting: 0 })
    expect(await opened.append(events(3))).toEqual({ state: 'green', savedAt: 1_000 })
    expect([held(on.journal), held(on.database)]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ])
  })

  it('writes nothing into an empty slot that was only looked at', async () => {
    const on = disks()
    await (await keeperOn(copiesOn(on)).open(slot)).close()
    expect([on.journal.size, on.database.size]).toEqual([0, 0])
  })

  it('shows pending while writing, then the outcome', async () => {
    const opened = await keeperOn(copiesOn(disks())).open(slot)
    const notices = noticesOf(opened)
    await opened.append([event(0)])
    const states = notices.flatMap((notice) => (notice.kind === 'save' ? notice.save.state : []))
    expect(states).toEqual(['pending', 'green'])
  })

  it('takes an event once, however often it is appended', async () => {
    const on = disks()
    const opened = await keeperOn(copiesOn(on)).open(slot)
    await opened.append(events(2))
    expect((await opened.append([event(1), event(2)])).state).toBe('green')
    expect(held(on.journal)).toEqual([0, 1, 2])
  })

  it('looks into a slot without opening it: both copies together, the earliest event, and nothing mended', async () => {
    const on = disks()
    on.journal.set(slot, [event(1), event(4)])
    on.database.set(slot, [event(0), event(4)])
    const { ids: seen, first, failures } = await keeperOn(copiesOn(on)).glance(slot)
    expect([...seen].sort()).toEqual([event(0), event(1), event(4)].map(({ id }) => id).sort())
    expect([first?.id, failures]).toEqual([event(0).id, []])
    expect([held(on.journal), held(on.database)]).toEqual([
      [1, 4],
      [0, 4],
    ])
    expect(await keeperOn(copiesOn(on)).glance('otra')).toEqual({ ids: new Set(), first: null, failures: [] })
  })

  it('looks into a slot though one copy cannot be read, and says which', async () => {
    const on = disks()
    on.database.set(slot, [event(0)])
    const [journal, database] = copiesOn(on)
    journal.fault = () => 'before'
    const { ids: seen, failures } = await keeperOn([journal, database]).glance(slot)
    expect([...seen]).toEqual([event(0).id])
    expect(failures).toMatchObject([{ copy: 'journal', reason: 'quota' }])
  })

  it('opens the union in stored order, heals the poorer copy and says how much', async () => {
    const on = disks()
    on.journal.set(slot, [event(0), event(1), event(4)])
    on.database.set(slot, [event(0), event(2), event(3), event(4)])
    const opened = await keeperOn(copiesOn(on)).open(slot)
    expect(ids(opened.found.events)).toEqual([0, 1, 2, 3, 4])
    expect(opened.found.healed).toEqual({ journal: 2, database: 1 })
    expect(opened.save().state).toBe('green')
    await opened.close()
    // The healed copy keeps the place of each event, so losing the other one later changes nothing.
    on.database.clear()
    const again = await keeperOn(copiesOn(on)).open(slot)
    expect(ids(again.found.events)).toEqual([0, 1, 2, 3, 4])
    expect(again.found.healed).toEqual({ journal: 0, database: 5 })
  })

  it('goes amber with the reason, and green again with the backlog', async () => {
    const on = disks()
    const [journal, database] = copiesOn(on)
    const opened = await keeperOn([journal, database]).open(slot)
    journal.fault = () => 'before'
    for (const n of [0, 1]) {
      expect(await opened.append([event(n)])).toMatchObject({
        state: 'amber',
        failures: [{ status: 'failed', copy: 'journal', reason: 'quota' }],
      })
    }
    journal.fault = () => undefined
    expect((await opened.append([event(2)])).state).toBe('green')
    expect(held(on.journal)).toEqual([0, 1, 2])
  })

  it('with neither copy stays grey, keeps everything in memory and writes it when asked again', async () => {
    const on = disks()
    const copies = copiesOn(on)
    for (const copy of copies) copy.fault = () => 'before'
    const opened = await keeperOn(copies).open(slot)
    expect(opened.found.failures.map(({ copy }) => copy)).toEqual(['journal', 'database'])
    expect(await opened.append(events(2))).toMatchObject({ state: 'grey', waiting: 2 })
    for (const copy of copies) copy.fault = () => undefined
    expect((await opened.retry()).state).toBe('green')
    expect(held(on.database)).toEqual([0, 1])
  })

  it('a copy that can be read only later brings what only it had', async () => {
    const on = disks()
    on.journal.set(slot, events(3))
    const [journal, database] = copiesOn(on)
    journal.fault = (call) => (call === 1 ? 'before' : undefined)
    const opened = await keeperOn([journal, database]).open(slot)
    const notices = noticesOf(opened)
    expect(opened.save()).toMatchObject({ state: 'green' }) // healing at start asked the journal again
    expect(ids((await keeperOn(copiesOn(on)).open(slot)).found.events)).toEqual([0, 1, 2])
    expect(notices).toEqual([])
  })

  it('a copy that does not answer is a failure after a while, not a hanging save', async () => {
    const on = disks()
    const [journal, database] = copiesOn(on)
    const clock = createStillClock()
    const opened = await keeperOn([journal, database], { clock }).open(slot)
    journal.fault = () => 'never'
    const saving = opened.append([event(0)])
    await settle()
    expect(opened.save().state).toBe('pending')
    clock.skip()
    expect(await saving).toMatchObject({ state: 'amber', failures: [{ copy: 'journal', reason: 'timeout' }] })
  })

  it('asks for persistence at the first save and passes the answer on', async () => {
    let asked = 0
    const persist = async () => {
      asked += 1
      return 'granted' as const
    }
    const opened = await keeperOn(copiesOn(disks()), { persist }).open(slot)
    const notices = noticesOf(opened)
    expect(asked).toBe(0)
    await opened.append([event(0)])
    await opened.append([event(1)])
    await settle()
    expect(asked).toBe(1)
    expect(notices).toContainEqual({ kind: 'persistence', answer: 'granted' })
  })

  describe('canary', () => {
    it('tells a lost record from a new one', async () => {
      const notes = new Map<string, CanaryNote>()
      const on = disks()
      const keeper = keeperOn(copiesOn(on), { canaries: [createMemoryCanary(notes)] })
      const opened = await keeper.open(slot)
      expect(opened.found.loss).toBeUndefined()
      await opened.append(events(3))
      await keeper.label(slot, 'Manabí')
      await opened.close()

      on.journal.clear()
      on.database.set(slot, events(2))
      const after = keeperOn(copiesOn(on), { canaries: [createMemoryCanary(notes)] })
      expect((await after.open(slot)).found.loss).toEqual({
        expected: 3,
        found: 2,
        missing: 1,
        lastId: event(2).id,
        savedAt: 1_000,
      })
      on.journal.clear()
      on.database.clear()
      expect((await after.slots()).slots).toEqual([{ slot, label: 'Manabí', count: 3, savedAt: 1_000, heldBy: [] }])
    })

    it('tells a loss at every opening, whatever is saved after it, until somebody signs for it', async () => {
      const notes = new Map<string, CanaryNote>([[slot, { slot, count: 5, lastId: event(4).id, savedAt: 5 }]])
      const on = disks()
      on.database.set(slot, events(2))
      const open = () => keeperOn(copiesOn(on), { canaries: [createMemoryCanary(notes)] }).open(slot)
      const first = await open()
      expect(first.found.loss?.missing).toBe(3)
      await first.append([event(7), event(8), event(9), event(10)])
      await first.close()
      const second = await open()
      expect(second.found.loss).toMatchObject({ missing: 3, lastId: event(4).id })
      second.settleLoss()
      await second.close()
      expect((await open()).found.loss).toBeUndefined()
    })

    it('calls nothing lost while a copy cannot be read, and remembers what may be there', async () => {
      const notes = new Map<string, CanaryNote>([[slot, { slot, count: 5, lastId: event(4).id, savedAt: 5 }]])
      const on = disks()
      on.journal.set(slot, events(5))
      on.database.set(slot, events(2))
      const canaries = [createMemoryCanary(notes)]
      const [journal, database] = copiesOn(on)
      if (!journal || !database) throw new Error('two copies')
      const closed: Copy = { ...journal, read: () => Promise.reject(new Error('unreadable')) }
      const opened = await keeperOn([closed, database], { canaries }).open(slot)
      expect(opened.found.loss).toBeUndefined()
      expect(opened.found.failures).toMatchObject([{ copy: 'journal' }])
      await opened.append([event(7)])
      await opened.close()
      on.journal.clear()
      expect((await keeperOn(copiesOn(on), { canaries }).open(slot)).found.loss).toMatchObject({ missing: 3 })
    })

    it('is a lower bound: finding more is no loss', async () => {
      const notes = new Map([[slot, { slot, count: 1, lastId: event(0).id, savedAt: 5 }]])
      const on = disks()
      on.database.set(slot, events(2))
      const opened = await keeperOn(copiesOn(on), { canaries: [createMemoryCanary(notes)] }).open(slot)
      expect(opened.found.loss).toBeUndefined()
    })

    it('is never needed: a broken one changes nothing', async () => {
      const broken = { read: () => Promise.reject(new Error('no')), write: () => Promise.reject(new Error('no')) }
      const opened = await keeperOn(copiesOn(disks()), { canaries: [broken] }).open(slot)
      expect((await opened.append([event(0)])).state).toBe('green')
    })
  })

  it('lists what either copy or the canary knows, the latest first', async () => {
    const on = disks()
    on.journal.set('a', [event(0)])
    on.database.set('a', [event(0)])
    on.database.set('b', [event(0)])
    const notes = new Map([['b', { slot: 'b', count: 1, lastId: event(0).id, savedAt: 9 }]])
    const copies = copiesOn(on)
    const keeper = keeperOn(copies, { canaries: [createMemoryCanary(notes)] })
    expect(await keeper.slots()).toEqual({
      slots: [
        { slot: 'b', count: 1, savedAt: 9, heldBy: ['database'] },
        { slot: 'a', heldBy: ['journal', 'database'] },
      ],
      failures: [],
    })
    copies[1].fault = () => 'before'
    const partly = await keeper.slots()
    expect(partly.failures).toMatchObject([{ copy: 'database', reason: 'quota' }])
    expect(partly.slots.find((each) => each.slot === 'a')?.heldBy).toEqual(['journal'])
  })
})

/** A whole session: two openings, batches of one to three events, a retry at the end of each. */
async function session(
  on: Record<CopyName, Disk>,
  broken: CopyName | undefined,
  fault: (call: number) => Fault | undefined,
) {
  const acknowledged: { event: PlacedEvent; save: SaveState }[] = []
  let calls = 0
  for (const batches of [
    [events(1, 0), events(3, 1), events(1, 4)],
    [events(2, 5), events(1, 7)],
  ]) {
    const copies = copiesOn(on)
    const copy = copies.find(({ name }) => name === broken)
    const before = calls
    if (copy) copy.fault = (call) => fault(before + call)
    const opened = await keeperOn(copies).open(slot)
    for (const batch of batches) {
      const save = await opened.append(batch)
      acknowledged.push(...batch.map((each) => ({ event: each, save })))
    }
    await opened.retry()
    calls += copy?.calls ?? 0
    // No `close`: the page is gone.
  }
  return { acknowledged, calls }
}

describe.each(['journal', 'database'] as const)('when the n-th call of the %s fails, for every n', (broken) => {
  it.each([
    ['once', (n: number, fault: Fault) => (call: number) => (call === n ? fault : undefined)],
    ['from then on', (n: number, fault: Fault) => (call: number) => (call >= n ? fault : undefined)],
  ])('%s: nothing acknowledged is lost, nothing twice, and the light never lies', async (_, faultAt) => {
    const { calls } = await session(disks(), broken, () => undefined)
    expect(calls).toBeGreaterThan(6)
    for (let n = 1; n <= calls; n += 1) {
      for (const fault of ['before', 'after'] as const) {
        const on = disks()
        const { acknowledged } = await session(on, broken, faultAt(n, fault))
        for (const { event: each, save } of acknowledged) {
          const copies = [on.journal, on.database].filter((disk) => disk.get(slot)?.some(({ id }) => id === each.id))
          if (save.state === 'green') expect(copies).toHaveLength(2)
          expect(['green', 'amber']).toContain(save.state)
        }
        const after = await keeperOn(copiesOn(on)).open(slot)
        expect(ids(after.found.events)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
        expect(after.save().state).toBe('green')
      }
    }
  })
})
