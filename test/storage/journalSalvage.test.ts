import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordFromFile } from '../../src/io/recordFile'
import { carriesItsId } from '../../src/record/readEvent'
import { createJournal } from '../../src/storage/journal'
import { decodeFrames, encodeFrame } from '../../src/storage/journalCodec'
import { salvaged } from '../../src/storage/journalSalvage'
import { kept } from '../../src/store/work'
import { bytesOf } from '../support/app'
import { createMemoryFolder } from './memoryFolder'

const FILE = 'test/saved/v4/todos-los-actos.yunta.json'
const slot = 'manabi-1'
/** A whole expediente, as opening one hands it over: one batch, so one frame. */
const own = recordFromFile(bytesOf(FILE), FILE).events.map((event, order) => ({ order, ...kept(event) }))
const frame = encodeFrame({ slot, events: own })
const later = encodeFrame({ slot, events: own.slice(0, 1) })
const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const saved = (file: Uint8Array) => salvaged(file, decodeFrames(file), carriesItsId)
const eventsIn = (file: Uint8Array) => saved(file).frames.flatMap(({ events }) => events)
const flipped = (file: Uint8Array, at: number, mask: number) => {
  const copy = file.slice()
  copy[at] = (copy[at] ?? 0) ^ mask
  return copy
}

describe('a frame that was hit', () => {
  it('loses at most the event it hits, wherever a byte is changed', () => {
    fc.assert(
      fc.property(fc.nat({ max: frame.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const kept = eventsIn(flipped(frame, at, mask))
        expect(kept.length).toBeGreaterThanOrEqual(at < 12 + 1 + slot.length && at > 11 ? 0 : own.length - 1)
        for (const event of kept) {
          const original = own.find(({ id }) => id === event.id)
          expect(Buffer.compare(event.bytes, original?.bytes ?? new Uint8Array())).toBe(0)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('loses nothing when marker, length, checksum or the name of the slot was hit, if the file says whose it is', () => {
    for (let at = 0; at < 12 + 1 + slot.length; at++) {
      const { frames } = saved(join(flipped(frame, at, 4), later))
      const whole = frames.find(({ events }) => events.length > 1)
      expect([whole?.slot, whole?.events.map(({ id }) => id)]).toEqual([slot, own.map(({ id }) => id)])
    }
  })

  it('accounts for the bytes that it lost, and for no more than one event of them', () => {
    const at = Math.floor(frame.length / 2)
    const { bad } = saved(flipped(frame, at, 1))
    expect(bad).toHaveLength(1)
    const [run] = bad
    const length = run?.length ?? 0
    expect(run?.offset).toBeLessThanOrEqual(at)
    expect((run?.offset ?? 0) + length).toBeGreaterThan(at)
    expect(own.map(({ bytes }) => bytes.length + 72)).toContain(length)
    expect(run?.atEnd).toBe(false)
  })

  it('stays absent whole when it is torn, also at the end of an event, with or without frames behind it', () => {
    const [first] = own
    const end = 12 + 1 + slot.length + 72 + (first?.bytes.length ?? 0)
    for (const cut of [end, end + 40, frame.length - 1]) {
      expect(eventsIn(frame.slice(0, cut))).toEqual([])
      expect(eventsIn(join(frame.slice(0, cut), later))).toEqual(own.slice(0, 1))
    }
  })

  it('is one run of damage together with another that was hit beside it', () => {
    const torn = later.slice(0, 40)
    expect(saved(join(torn, torn, torn, later))).toMatchObject({
      frames: [{ slot }],
      bad: [{ offset: 0, length: 120, atEnd: false }],
    })
    expect(saved(join(torn, later, torn, torn)).bad).toEqual([
      { offset: 0, length: 40, atEnd: false },
      { offset: 40 + later.length, length: 80, atEnd: true },
    ])
  })

  it('gives nothing that does not carry its own id', () => {
    const swapped = own.map((event, i) => ({ ...event, bytes: own[i === 0 ? 1 : i]?.bytes ?? event.bytes }))
    const file = flipped(encodeFrame({ slot, events: swapped }), 20, 0)
    const wrong = flipped(file, 8, 1)
    expect(eventsIn(wrong).map(({ id }) => id)).toEqual(own.slice(1).map(({ id }) => id))
  })
})

describe('the journal of an opened expediente', () => {
  it('is read but for one event after one flipped bit, says where, and is not news twice', async () => {
    const folder = createMemoryFolder()
    await createJournal(folder, carriesItsId).append(slot, own)
    folder.crash(0)
    const file = folder.files.get('journal-000001')
    if (!file) throw new Error('no journal')
    const at = Math.floor(file.now.length / 2)
    file.now[at] = (file.now[at] ?? 0) ^ 1
    const again = createJournal(folder, carriesItsId)
    expect(await again.list()).toEqual([slot])
    const { events, damage } = await again.read(slot)
    expect(events).toHaveLength(own.length - 1)
    expect(damage).toMatchObject([{ atEnd: false, known: false }])
    const missing = own.filter(({ id }) => !events.some((event) => event.id === id))
    await again.append(slot, missing)
    const third = await createJournal(folder, carriesItsId).read(slot)
    expect(new Set(third.events.map(({ id }) => id)).size).toBe(own.length)
    expect(third.damage).toMatchObject([{ known: true }])
  })
})
