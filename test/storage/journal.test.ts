import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Folder } from '../../src/storage/folder'
import { createJournal } from '../../src/storage/journal'
import { createMemoryFolder, type MemoryFolder } from './memoryFolder'
import { event, events, ids } from './sample'

const slot = 'mesa-1'
/** Nothing can be saved out of damage. */
const none = () => false
const sizes = ({ files }: ReturnType<typeof createMemoryFolder>) =>
  [...files].map(([name, { now }]) => [name, now.length > 0])

/** The same folder in Safari before 16.4, where all but writing is answered later. */
const answeringLater = (folder: MemoryFolder): Folder => ({
  ...folder,
  async open(name) {
    const file = await folder.open(name)
    const later = <Args extends unknown[], T>(run: (...args: Args) => T | Promise<T>) => {
      return (...args: Args) => new Promise<T>((resolve) => setImmediate(() => resolve(run(...args))))
    }
    return {
      write: file.write,
      size: later(file.size),
      flush: later(file.flush),
      truncate: later(file.truncate),
      close: later(file.close),
    }
  },
})

describe('journal', () => {
  it('waits for the size, the flush and the closing of a file where they are answered later', async () => {
    const folder = createMemoryFolder()
    const later = answeringLater(folder)
    const journal = createJournal(later, none)
    await journal.append(slot, events(2))
    await journal.append(slot, [event(2)])
    await journal.close(slot)
    await journal.append(slot, [event(3)])
    folder.crash(0)
    const again = createJournal(later, none)
    expect(await again.read(slot)).toEqual({ events: events(4), damage: [] })
  })

  it('gives back what was appended, per slot, after the page is gone', async () => {
    const folder = createMemoryFolder()
    const journal = createJournal(folder, none)
    await journal.append(slot, events(2))
    await journal.append('otra', [event(9)])
    await journal.append(slot, [event(2)])
    folder.crash(0)
    const again = createJournal(folder, none)
    expect(await again.list()).toEqual([slot, 'otra'])
    expect(await again.read(slot)).toEqual({ events: events(3), damage: [] })
    expect(await again.read('ninguna')).toEqual({ events: [], damage: [] })
    await again.append(slot, [event(3)])
    expect(ids((await again.read(slot)).events)).toEqual([0, 1, 2, 3])
  })

  it('has a spare file ready before it is needed, and takes it', async () => {
    const folder = createMemoryFolder()
    const journal = createJournal(folder, none)
    await journal.list()
    await journal.list()
    expect(sizes(folder)).toEqual([['journal-000001', false]])
    await journal.append(slot, [event(0)])
    expect(sizes(folder)).toEqual([
      ['journal-000001', true],
      ['journal-000002', false],
    ])
  })

  it('leaves a spare to another tab that is taking it', async () => {
    const folder = createMemoryFolder()
    const here = createJournal(folder, none)
    await here.list()
    const other = await folder.open('journal-000001')
    await here.append(slot, [event(0)])
    await other.close()
    expect(sizes(folder)[0]).toEqual(['journal-000001', false])
    expect(ids((await here.read(slot)).events)).toEqual([0])
  })

  it('refuses while another tab has the file, and works once that one let go', async () => {
    const folder = createMemoryFolder()
    const [here, there] = [createJournal(folder, none), createJournal(folder, none)]
    await here.append(slot, [event(0)])
    await expect(there.append(slot, [event(1)])).rejects.toMatchObject({ name: 'NoModificationAllowedError' })
    expect(ids((await there.read(slot)).events)).toEqual([0])
    await here.close(slot)
    await there.append(slot, [event(1)])
    expect(ids((await there.read(slot)).events)).toEqual([0, 1])
  })

  it('puts bad bytes aside once, keeps them where they are, and goes on behind them', async () => {
    const folder = createMemoryFolder()
    const first = createJournal(folder, none)
    for (const n of [0, 1, 2]) await first.append(slot, [event(n)])
    folder.crash(0)
    const file = folder.files.get('journal-000001')
    if (!file) throw new Error('no journal')
    const middle = Math.floor(file.now.length / 2)
    file.now[middle] = (file.now[middle] ?? 0) ^ 0x20
    const damaged = file.now.slice()

    const second = createJournal(folder, none)
    const before = await second.read(slot)
    expect(ids(before.events)).toEqual([0, 2])
    const [damage] = before.damage
    expect(damage).toMatchObject({ copy: 'journal', place: 'journal-000001', atEnd: false, known: false })
    await second.append(slot, [event(1)])
    folder.crash(0)

    const third = createJournal(folder, none)
    const after = await third.read(slot)
    expect(ids(after.events)).toEqual([0, 2, 1])
    expect(after.damage).toEqual([{ ...damage, known: true }])
    expect(file.now.slice(0, damaged.length)).toEqual(damaged)
    const aside = folder.files.get(`quarantine-journal-000001-${damage?.offset}`)
    expect(aside?.now).toEqual(damaged.slice(damage?.offset, (damage?.offset ?? 0) + (damage?.length ?? 0)))
    await third.append(slot, [event(3)])
    expect([...folder.files.keys()].filter((name) => name.startsWith('quarantine'))).toHaveLength(1)
  })

  it('says that there is no room when the disk takes only part, and leaves no trace of it', async () => {
    const folder = createMemoryFolder()
    const journal = createJournal(folder, none)
    await journal.append(slot, [event(0)])
    const next = folder.operations + 1
    folder.fault = (operation) => (operation === next ? 'short' : undefined)
    await expect(journal.append(slot, [event(1)])).rejects.toMatchObject({ name: 'QuotaExceededError' })
    expect(await journal.read(slot)).toEqual({ events: [event(0)], damage: [] })
    await journal.append(slot, [event(1)])
    expect(ids((await journal.read(slot)).events)).toEqual([0, 1])
  })

  it('power cut at any moment: every acknowledged batch is there, and no batch in part', () => {
    const batches = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 })
    return fc.assert(
      fc.asyncProperty(batches, fc.integer({ min: 1, max: 20 }), fc.nat({ max: 400 }), async (counts, dies, kept) => {
        const folder = createMemoryFolder()
        folder.fault = (operation) => (operation >= dies ? 'fail' : undefined)
        const journal = createJournal(folder, none)
        const acknowledged: number[] = []
        let n = 0
        for (const count of counts) {
          const batch = events(count, n)
          n += count
          await journal.append(slot, batch).then(
            () => acknowledged.push(...ids(batch)),
            () => undefined,
          )
        }
        folder.fault = () => undefined
        folder.crash(kept)

        const reopened = createJournal(folder, none)
        const found = ids((await reopened.read(slot)).events)
        expect(found).toEqual(expect.arrayContaining(acknowledged))
        let from = 0
        for (const count of counts) {
          const there = ids(events(count, from)).filter((each) => found.includes(each)).length
          expect([0, count]).toContain(there)
          from += count
        }
        await reopened.append(slot, [event(99)])
        expect(ids((await reopened.read(slot)).events)).toEqual([...found, 99])
      }),
    )
  })
})
