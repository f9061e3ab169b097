import type { Recognises, SlotId } from '../record/keeper'
import type { PlacedEvent } from './copy'
import {
  type BadRun,
  type DecodedJournal,
  ENTRY_HEAD,
  entryAt,
  type Frame,
  HEADER,
  nextMarker,
  restored,
} from './journalCodec'
import { isSlotId } from './slotId'

/**
 * What can be saved of frames whose checksum is wrong. A whole expediente is one frame: a flipped bit may cost the event it
 * hits, not the five hundred around it. Only events that carry their own id come back, and only of frames that were
 * written to their end: a torn one was never acknowledged and stays absent whole.
 */
export function salvaged(file: Uint8Array, { frames, bad }: DecodedJournal, recognises: Recognises): DecodedJournal {
  const sure = frames[0]?.slot
  const pieces = bad.flatMap((run) => framesWithin(file, run)).map((piece) => savedFrom(file, piece, sure, recognises))
  return {
    frames: [...frames, ...pieces.flatMap(({ frame }) => frame ?? [])],
    bad: joined(pieces.flatMap((one) => one.bad)),
  }
}

interface Piece {
  readonly at: number
  readonly end: number
}

interface Saved {
  readonly frame: Frame | null
  readonly bad: readonly BadRun[]
}

/** A bad run cut before each marker: what may be one damaged frame each. */
function framesWithin(file: Uint8Array, { offset, length }: BadRun): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = offset; at < offset + length; ) {
    const end = Math.min(nextMarker(file, at + 1), offset + length)
    pieces.push({ at, end })
    at = end
  }
  return pieces
}

function savedFrom(file: Uint8Array, { at, end }: Piece, sure: SlotId | undefined, recognises: Recognises): Saved {
  const run = (from: number, to: number): BadRun => ({ offset: from, length: to - from, atEnd: to === file.length })
  const lost: Saved = { frame: null, bad: [run(at, end)] }
  if (end - at <= HEADER) return lost
  const view = new DataView(file.buffer, file.byteOffset + at, end - at)
  // The checksum covers length and payload: with the true length it shows that only marker or length was hit.
  const whole = restored(file.subarray(at, end))
  if (whole) return { frame: whole, bad: [run(at, at + HEADER)] }
  if (view.getUint32(4, true) !== end - at - HEADER) return lost
  const slotEnd = HEADER + 1 + view.getUint8(HEADER)
  const written = String.fromCharCode(...file.subarray(at + HEADER + 1, Math.min(at + slotEnd, end)))
  // A file belongs to one slot, which its sound frames name; the name in a damaged one is the last resort.
  const slot = sure ?? (isSlotId(written) ? written : undefined)
  const { events, gaps } = entriesWithin(file, { at: at + HEADER + 1, end }, recognises)
  if (slot === undefined || events.length === 0) return lost
  const holes = gaps.filter((gap) => gap.at !== at + HEADER + 1 || gap.end !== at + slotEnd)
  return {
    frame: { slot, events },
    bad: holes.length > 0 ? holes.map((gap) => run(gap.at, gap.end)) : [run(at, at + slotEnd)],
  }
}

/** Every event that carries its own id, wherever it begins, and the bytes between them. */
function entriesWithin(file: Uint8Array, { at: from, end }: Piece, recognises: Recognises) {
  const events: PlacedEvent[] = []
  const gaps: Piece[] = []
  let done = from
  for (let at = from; at + ENTRY_HEAD <= end; ) {
    const entry = entryAt(file, at, end)
    if (!entry || !recognises(entry.event)) at += 1
    else {
      if (at > done) gaps.push({ at: done, end: at })
      events.push(entry.event)
      at = done = entry.end
    }
  }
  if (end > done) gaps.push({ at: done, end })
  return { events, gaps }
}

/** Runs that touch are one. */
function joined(runs: readonly BadRun[]): readonly BadRun[] {
  const whole: BadRun[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    if (last && last.offset + last.length === run.offset)
      whole[whole.length - 1] = { ...run, offset: last.offset, length: last.length + run.length }
    else whole.push(run)
  }
  return whole
}
