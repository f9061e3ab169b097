import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlacedEvent } from '../../src/storage/copy'
import type { Folder } from '../../src/storage/folder'
import { createJournal } from '../../src/storage/journal'
import { encodeFrame } from '../../src/storage/journalCodec'
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

  it('leaves a spare that another tab filled before this one had it', async () => {
    const folder = createMemoryFolder()
    await createJournal(folder, none).list()
    const late: Folder = {
      ...folder,
      async open(name) {
        const file = await folder.open(name)
        if (name === 'journal-000001') file.write(encodeFrame({ slot: 'otra', events: [event(9)] }), 0)
        return file
      },
    }
    await createJournal(late, none).append(slot, [event(0)])
    expect(await createJournal(folder, none).read('otra')).toEqual({ events: [event(9)], damage: [] })
    expect(await createJournal(folder, none).read(slot)).toEqual({ events: [event(0)], damage: [] })
  })

  it('has nothing to let go of in a slot it never wrote', async () => {
    await expect(createJournal(createMemoryFolder(), none).close('ninguna')).resolves.toBeUndefined()
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
    await (await folder.open(`quarantine-journal-000001-${damage?.offset}`)).close()
    expect([...folder.files.keys()].filter((name) => name.startsWith('quarantine'))).toHaveLength(1)
  })

  it('numbers a new file after the last one, in six digits, and leaves files of other names alone', async () => {
    const folder = createMemoryFolder()
    for (const name of ['journal-000009', 'journal-7', 'xjournal-000042', 'journal-0000050', 'notas.txt']) {
      const file = await folder.open(name)
      file.write(new Uint8Array([1, 2, 3]), 0)
      await file.close()
    }
    const journal = createJournal(folder, none)
    await journal.append(slot, [event(0)])
    expect([...folder.files.keys()].slice(5)).toEqual(['journal-000010', 'journal-000011'])
    expect(await journal.list()).toEqual([slot])
  })

  it('reads a slot that two files hold, the older first, and writes on in the newer', async () => {
    const folder = createMemoryFolder()
    const put = async (name: string, batch: readonly PlacedEvent[]) => {
      const file = await folder.open(name)
      file.write(encodeFrame({ slot, events: batch }), 0)
      await file.close()
    }
    await put('journal-000002', events(1, 2))
    await put('journal-000001', events(2))
    const older = folder.files.get('journal-000001')?.now.length
    const journal = createJournal(folder, none)
    expect(ids((await journal.read(slot)).events)).toEqual([0, 1, 2])
    await journal.append(slot, [event(3)])
    expect(ids((await journal.read(slot)).events)).toEqual([0, 1, 2, 3])
    expect(folder.files.get('journal-000001')?.now.length).toBe(older)
  })

  it('keeps one spare and not two when another slot begins', async () => {
    const folder = createMemoryFolder()
    const journal = createJournal(folder, none)
    await journal.append(slot, [event(0)])
    await journal.append('otra', [event(1)])
    await journal.append(slot, [event(2)])
    expect(sizes(folder)).toEqual([
      ['journal-000001', true],
      ['journal-000002', true],
      ['journal-000003', false],
    ])
  })

  it('writes on although bad bytes could not be put aside and no spare could be made', async () => {
    const folder = createMemoryFolder()
    await createJournal(folder, none).append(slot, events(2))
    folder.crash(0)
    const file = folder.files.get('journal-000001')
    if (file) file.now[20] = (file.now[20] ?? 0) ^ 1
    folder.files.delete('journal-000002')
    const reading = createJournal(folder, () => true)
    const opened = folder.operations + 1
    folder.fault = (operation) => (operation > opened && operation <= opened + 2 ? 'fail' : undefined)
    await reading.append(slot, [event(5)])
    folder.fault = () => undefined
    expect(ids((await reading.read(slot)).events)).toContain(5)
  })

  it('opens the file anew after a write that failed', async () => {
    const folder = createMemoryFolder()
    const journal = createJournal(folder, none)
    await journal.append(slot, [event(0)])
    const next = folder.operations + 1
    folder.fault = (operation) => (operation === next ? 'fail' : undefined)
    await expect(journal.append(slot, [event(1)])).rejects.toMatchObject({ name: 'InvalidStateError' })
    folder.fault = () => undefined
    const elsewhere = await folder.open('journal-000001')
    await elsewhere.close()
    await journal.append(slot, [event(1)])
    expect(ids((await journal.read(slot)).events)).toEqual([0, 1])
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
