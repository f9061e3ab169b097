import type { SlotId } from '../record/keeper'
import { isEventId, type PlacedEvent } from './copy'
import { crc32 } from './crc32'
import { isSlotId, requireSlotId } from './slotId'

/*
 * A journal file is a run of frames and nothing else. Little-endian:
 *
 *   frame   = marker(4) length(4) crc(4) payload(length)      crc = CRC-32 of length and payload
 *   payload = slotLength(1) slot event…                       a batch: one frame, so whole or absent
 *   event   = order(4) id(64 hexadecimal digits) length(4) bytes
 *
 * The marker opens and closes with bytes that UTF-8 never uses, so that after damage the search for the next frame
 * cannot stop inside an event.
 */
const MARKER = [0xff, 0x59, 0x4e, 0xfe] as const
export const HEADER = 12
const ID_LENGTH = 64
/** Bytes of an event before its own. */
export const ENTRY_HEAD = 8 + ID_LENGTH

export interface Frame {
  readonly slot: SlotId
  readonly events: readonly PlacedEvent[]
}

export interface BadRun {
  readonly offset: number
  readonly length: number
  readonly atEnd: boolean
}

export interface DecodedJournal {
  readonly frames: readonly Frame[]
  /** What is not a sound frame, in order; sound frames and bad runs together are the whole file. */
  readonly bad: readonly BadRun[]
}

/**
 * One batch as one frame.
 *
 * @throws RangeError for a slot id or event id out of shape
 */
export function encodeFrame({ slot, events }: Frame): Uint8Array {
  requireSlotId(slot)
  const size = events.reduce((sum, event) => sum + 8 + ID_LENGTH + event.bytes.length, 1 + slot.length)
  const frame = new Uint8Array(HEADER + size)
  const view = new DataView(frame.buffer)
  let at = HEADER
  const text = (ascii: string) => {
    for (const char of ascii) frame[at++] = char.charCodeAt(0)
  }
  const number = (value: number) => {
    view.setUint32(at, value, true)
    at += 4
  }
  frame[at++] = slot.length
  text(slot)
  for (const { order, id, bytes } of events) {
    if (!isEventId(id)) throw new RangeError(`Not an event id: ${JSON.stringify(id)}`)
    number(order)
    text(id)
    number(bytes.length)
    frame.set(bytes, at)
    at += bytes.length
  }
  frame.set(MARKER)
  view.setUint32(4, size, true)
  view.setUint32(8, checksum(frame), true)
  return frame
}

/** Every sound frame of a file, whatever lies between them. Total: any bytes decode to something. */
export function decodeFrames(file: Uint8Array): DecodedJournal {
  const frames: Frame[] = []
  const bad: BadRun[] = []
  let at = 0
  let badSince = 0
  const closeBad = (end: number) => {
    if (end > badSince) bad.push({ offset: badSince, length: end - badSince, atEnd: end === file.length })
  }
  while (at < file.length) {
    const sound = frameAt(file, at)
    if (sound) {
      closeBad(at)
      frames.push(sound.frame)
      at += sound.length
      badSince = at
    } else {
      at = nextMarker(file, at + 1)
    }
  }
  closeBad(file.length)
  return { frames, bad }
}

function frameAt(file: Uint8Array, at: number): { frame: Frame; length: number } | undefined {
  if (!markerAt(file, at) || at + HEADER > file.length) return undefined
  const view = new DataView(file.buffer, file.byteOffset + at)
  const length = HEADER + view.getUint32(4, true)
  if (at + length > file.length) return undefined
  const bytes = file.subarray(at, at + length)
  if (view.getUint32(8, true) !== checksum(bytes)) return undefined
  const frame = parsePayload(bytes.subarray(HEADER))
  return frame && { frame, length }
}

/** A payload with a right checksum was written by this code; the checks are for a file made by another programme. */
function parsePayload(payload: Uint8Array): Frame | undefined {
  const slotEnd = 1 + (payload[0] ?? 0)
  const slot = ascii(payload.subarray(1, slotEnd))
  if (!isSlotId(slot)) return undefined
  const events: PlacedEvent[] = []
  let at = slotEnd
  while (at < payload.length) {
    const entry = entryAt(payload, at, payload.length)
    if (!entry) return undefined
    events.push(entry.event)
    at = entry.end
  }
  return { slot, events }
}

/** The event that begins at a byte and ends within bounds, or undefined. Its own bytes are not looked at. */
export function entryAt(
  bytes: Uint8Array,
  at: number,
  within: number,
): { event: PlacedEvent; end: number } | undefined {
  const start = at + ENTRY_HEAD
  if (start > within) return undefined
  for (let i = at + 4; i < start - 4; i++) if (!isHex(bytes[i] ?? 0)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = start + view.getUint32(start - 4, true)
  if (end > within) return undefined
  const id = ascii(bytes.subarray(at + 4, start - 4))
  return { event: { order: view.getUint32(at, true), id, bytes: bytes.slice(start, end) }, end }
}

/** The frame that these bytes are but for their marker or their length, which the checksum proves; or undefined. */
export function restored(bytes: Uint8Array): Frame | undefined {
  const mended = bytes.slice()
  mended.set(MARKER)
  new DataView(mended.buffer).setUint32(4, mended.length - HEADER, true)
  return frameAt(mended, 0)?.frame
}

const isHex = (byte: number) => (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66)
const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes)
const markerAt = (file: Uint8Array, at: number) => MARKER.every((byte, i) => file[at + i] === byte)

/** Where the next frame may begin, or the end of the file. */
export function nextMarker(file: Uint8Array, from: number): number {
  let at = file.indexOf(MARKER[0], from)
  while (at !== -1 && !markerAt(file, at)) at = file.indexOf(MARKER[0], at + 1)
  return at === -1 ? file.length : at
}

/** Over the length and the payload: a wrong length cannot pass by pointing at other sound bytes. */
function checksum(frame: Uint8Array): number {
  const covered = new Uint8Array(frame.length - 8)
  covered.set(frame.subarray(4, 8))
  covered.set(frame.subarray(HEADER), 4)
  return crc32(covered)
}
