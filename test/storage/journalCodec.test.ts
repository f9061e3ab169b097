import { crc32 as zlibCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlacedEvent } from '../../src/storage/copy'
import { crc32 } from '../../src/storage/crc32'
import { decodeFrames, encodeFrame, nextMarker, restored } from '../../src/storage/journalCodec'
import { batches, event } from './sample'

const slot = 'mesa-7f3a'
const encode = (batch: readonly PlacedEvent[]) => encodeFrame({ slot, events: batch })
const join = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

const endsOf = (frames: readonly Uint8Array[]) => frames.map((_, i) => join(frames.slice(0, i + 1)).length)

/** Which batches came back, each compared whole with what was written. */
const surviving = (file: Uint8Array, written: readonly (readonly PlacedEvent[])[]) =>
  decodeFrames(file).frames.map((frame) => {
    const index = written.findIndex((batch) => batch[0]?.id === frame.events[0]?.id)
    expect(frame).toEqual({ slot, events: written[index] })
    return index
  })

describe('crc32', () => {
  it('gives the check value of the catalogue', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
    expect(crc32(new Uint8Array())).toBe(0)
  })

  it.runIf(typeof zlibCrc32 === 'function')('agrees with zlib', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => crc32(bytes) === zlibCrc32(bytes)))
  })
})

describe('journal codec', () => {
  it('lays a frame out as written down', () => {
    const frame = encode([event(5, 'ñ')])
    expect([...frame.subarray(0, 4)]).toEqual([0xff, 0x59, 0x4e, 0xfe])
    const view = new DataView(frame.buffer)
    expect(view.getUint32(4, true)).toBe(frame.length - 12)
    expect(frame.length).toBe(12 + 1 + slot.length + 4 + 64 + 4 + 2)
    expect([...frame.subarray(-6)]).toEqual([2, 0, 0, 0, 0xc3, 0xb1])
  })

  it('refuses ids that would not come back', () => {
    expect(() => encodeFrame({ slot: 'con espacio', events: [] })).toThrow(RangeError)
    expect(() => encode([{ ...event(1), id: 'ABC' }])).toThrow(RangeError)
  })

  it('reads nothing from nothing, and keeps an empty event', () => {
    expect(decodeFrames(new Uint8Array())).toEqual({ frames: [], bad: [] })
    expect(surviving(encode([event(0, '')]), [[event(0, '')]])).toEqual([0])
  })

  it('gives back whole batches in order', () => {
    fc.assert(
      fc.property(batches, (written) => {
        const file = join(written.map(encode))
        expect(decodeFrames(file).bad).toEqual([])
        expect(surviving(file, written)).toEqual(written.map((_, i) => i))
      }),
    )
  })

  it('cut at any byte: every whole frame before the cut, the rest reported as a torn end', () => {
    fc.assert(
      fc.property(batches, fc.nat(), (written, anywhere) => {
        const frames = written.map(encode)
        const file = join(frames)
        const cut = anywhere % (file.length + 1)
        const ends = endsOf(frames)
        const whole = frames.filter((_, i) => (ends[i] ?? 0) <= cut)
        expect(surviving(file.slice(0, cut), written)).toEqual(whole.map((_, i) => i))
        const kept = join(whole).length
        expect(decodeFrames(file.slice(0, cut)).bad).toEqual(
          cut > kept ? [{ offset: kept, length: cut - kept, atEnd: true }] : [],
        )
      }),
    )
  })

  it('bits flipped in any byte: all frames but that one, whose bytes are reported', () => {
    fc.assert(
      fc.property(batches, fc.nat(), fc.integer({ min: 1, max: 255 }), (written, anywhere, mask) => {
        const frames = written.map(encode)
        const file = join(frames)
        const hit = anywhere % file.length
        file[hit] = (file[hit] ?? 0) ^ mask
        const ends = endsOf(frames)
        const victim = ends.findIndex((end) => end > hit)
        const [end = 0, length = 0] = [ends[victim], frames[victim]?.length]
        expect(surviving(file, written)).toEqual(written.map((_, i) => i).filter((i) => i !== victim))
        expect(decodeFrames(file).bad).toEqual([{ offset: end - length, length, atEnd: end === file.length }])
      }),
    )
  })

  it('a torn batch followed by new frames: the torn one is absent whole, the new ones are read', () => {
    fc.assert(
      fc.property(batches, fc.nat(), (written, anywhere) => {
        const torn = encode([event(900, 'a medias'), event(901, 'también')])
        const cut = 1 + (anywhere % (torn.length - 1))
        const file = join([torn.slice(0, cut), ...written.map(encode)])
        expect(surviving(file, written)).toEqual(written.map((_, i) => i))
        expect(decodeFrames(file).bad).toEqual([{ offset: 0, length: cut, atEnd: false }])
      }),
    )
  })

  it('never throws, whatever the bytes, and accounts for each of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        const bad = decodeFrames(noise).bad.reduce((sum, run) => sum + run.length, 0)
        expect(bad).toBe(noise.length)
      }),
    )
  })

  it('does not take a frame with a sound checksum but another shape', () => {
    const strange = encode([event(1)])
    const view = new DataView(strange.buffer)
    strange[12] = 255 // slot longer than the payload
    view.setUint32(8, crc32(join([strange.slice(4, 8), strange.slice(12)])), true)
    expect(decodeFrames(strange)).toEqual({ frames: [], bad: [{ offset: 0, length: strange.length, atEnd: true }] })
  })

  it('does not take a frame with a sound checksum whose event ends outside it, or has no id', () => {
    const resealed = (change: (frame: Uint8Array) => void) => {
      const frame = encode([event(1)])
      change(frame)
      new DataView(frame.buffer).setUint32(8, crc32(join([frame.slice(4, 8), frame.slice(12)])), true)
      return frame
    }
    const start = 12 + 1 + slot.length
    const long = resealed((frame) => new DataView(frame.buffer).setUint32(start + 68, 9_999, true))
    const short = resealed((frame) => new DataView(frame.buffer).setUint32(start + 68, 3, true))
    const nameless = [0x2f, 0x3a, 0x60, 0x67, 0x46].flatMap((byte) =>
      [4, 67].map((at) => resealed((frame) => frame.set([byte], start + at))),
    )
    for (const frame of [long, short, ...nameless]) {
      expect(decodeFrames(frame)).toEqual({ frames: [], bad: [{ offset: 0, length: frame.length, atEnd: true }] })
    }
  })

  it('takes every digit an id may have', () => {
    const batch = ['0', '9', 'a', 'f'].map((digit, order) => ({ ...event(order), id: digit.repeat(64) }))
    expect(decodeFrames(encode(batch)).frames).toEqual([{ slot, events: batch }])
  })

  it('finds a marker wherever it begins, and the end where there is none', () => {
    const file = new Uint8Array([0xff, 0xff, 0x59, 0x4e, 0xfe, 0xff, 0x59, 0x4e])
    expect([0, 1, 2].map((from) => nextMarker(file, from))).toEqual([1, 1, 8])
  })

  it('gives back a frame whose marker or length was hit, and nothing when anything else was', () => {
    const frame = encode([event(1), event(2)])
    const hit = (at: number) => {
      const copy = frame.slice()
      copy[at] = (copy[at] ?? 0) ^ 1
      return restored(copy)
    }
    for (const at of [0, 3, 4, 7]) expect(hit(at)).toEqual({ slot, events: [event(1), event(2)] })
    for (const at of [8, 11, 12, frame.length - 1]) expect(hit(at)).toBeUndefined()
  })
})
