import { describe, expect, it } from 'vitest'
import { type DeviceId, id } from '../../src/domain/ids'
import type { Damage, Found, SaveState } from '../../src/record/keeper'
import { ledgerOf } from '../../src/record/ledger'
import { eventsOf } from '../../src/record/log'
import { eventValue } from '../../src/record/readEvent'
import { verify } from '../../src/record/verify'
import { isUnsaved } from '../../src/store/unsaved'
import { joined, kept, type Work, workFrom } from '../../src/store/work'
import { product, STARTED, territoryAfter, written } from '../record/sample'

const HERE = id<DeviceId>('portatil')
const SAFE: SaveState = { state: 'green' }
const started = written(STARTED)
const found = (change: Partial<Found> = {}): Found => ({
  events: started.map(kept),
  healed: { journal: 0, database: 0 },
  damage: [],
  failures: [],
  ...change,
})
function open(change: Partial<Found> = {}): Work {
  const all = found(change)
  const { events, findings } = verify(all.events.map(({ bytes }) => eventValue(bytes)))
  return { ...workFrom('mesa-1', all, { ledger: ledgerOf(events), findings }, HERE), role: 'writer', save: SAFE }
}
const run = (change: Partial<Damage>): Damage => ({
  copy: 'journal',
  place: 'journal-000001',
  offset: 0,
  length: 9,
  atEnd: false,
  known: false,
  ...change,
})
const rotten = { id: 'f'.repeat(64), bytes: new Uint8Array([0xff]) }

describe('opening a record', () => {
  it('tells nothing when both copies held all of it', () => {
    expect(open().mended).toBeNull()
  })

  it('tells together what the two copies took from each other', () => {
    expect(open({ healed: { journal: 2, database: 2 } }).mended).toMatchObject({ healed: 4, damaged: 0, leftOut: 0 })
  })

  it('tells damage once: a torn end held nothing, and what an earlier start put aside is no news', () => {
    expect(
      open({ damage: [run({ atEnd: true }), run({ known: true }), run({ atEnd: true, known: true })] }).mended,
    ).toBe(null)
    expect(open({ damage: [run({}), run({ atEnd: true }), run({ known: true })] }).mended).toMatchObject({ damaged: 1 })
  })

  it('leaves out an event whose bytes are not its own, and tells which', () => {
    const { mended, log } = open({ events: [...started.map(kept), rotten] })
    expect(eventsOf(log)).toEqual(started)
    expect(mended).toMatchObject({
      leftOut: 1,
      findings: [{ code: 'event-damaged', place: { row: started.length + 1 } }],
    })
  })

  it('tells that an event is missing although every event there is sound', () => {
    const events = started.filter((_, i) => i !== 2).map(kept)
    const { mended } = open({ events })
    expect(mended?.leftOut).toBe(0)
    expect(mended?.findings.map(({ code }) => code)).toContain('event-cause-missing')
  })
})

describe('events that another tab wrote', () => {
  const propose = (name: string) => ({
    kind: 'products-proposed' as const,
    body: { territory: id<never>('13'), products: [product(name)] },
  })
  const names = (work: ReturnType<typeof open>) =>
    territoryAfter(eventsOf(work.log))
      .candidates.map(({ name }) => name)
      .slice(3)
  const tail = (events: typeof started) => events.slice(started.length).map(kept)
  const mine = written([propose('Mora')], started)
  const other = written([propose('Maní')], started, { device: id<DeviceId>('otro') })

  it('can be undone here when they are of this device', () => {
    const work = joined(open(), tail(mine))
    expect(work.history.undo?.top).toEqual(mine.at(-1))
    expect(work).toMatchObject({ latest: null, before: open().folded.programme })
  })

  it('cannot be undone here when they are of another device', () => {
    const work = joined(open(), tail(other))
    expect(names(work)).toEqual(['Maní'])
    expect(work.history.undo?.top).toEqual(started.at(-1))
  })

  it('find their place when they were written before this device’s latest act', () => {
    const work = joined(open({ events: mine.map(kept) }), [...started.map(kept), ...tail(other)])
    expect(names(work).toSorted()).toEqual(['Maní', 'Mora'])
    expect(work.log.size).toBe(mine.length + 1)
    expect(work.history.undo?.top).toEqual(mine.at(-1))
    expect(work.before).not.toBeNull()
  })

  it('change nothing at all when all of them are here', () => {
    const work = open({ events: mine.map(kept) })
    expect(joined(work, mine.map(kept))).toBe(work)
  })
})

describe('what is in memory only', () => {
  const withSave = (save: SaveState) => ({ ...open(), save })

  it('is counted while events wait for a copy, and only then', () => {
    expect(isUnsaved(withSave({ state: 'pending', waiting: 1 }))).toBe(true)
    expect(isUnsaved(withSave({ state: 'grey', failures: [], waiting: 3 }))).toBe(true)
    expect(isUnsaved(withSave({ state: 'pending', waiting: 0 }))).toBe(false)
    expect(isUnsaved(withSave(SAFE))).toBe(false)
    expect(isUnsaved(withSave({ state: 'readOnly' }))).toBe(false)
  })
})
