import type { Damage, Recognises, SlotId } from '../record/keeper'
import type { CopyContents, PlacedEvent } from './copy'
import type { Folder, OpenFile } from './folder'
import { type BadRun, decodeFrames, encodeFrame } from './journalCodec'
import { salvaged } from './journalSalvage'
import { troubleNamed } from './trouble'

/*
 * One file per slot, named `journal-000001` and so on; the slot is written in every frame, not in the name. An empty
 * file is the spare: made ahead of need, because after damage to the file system's own directory the files that
 * existed before survive and a file made afterwards may vanish. Bad bytes are copied to `quarantine-…` and stay in
 * the journal too: nothing that was found is ever cut away.
 */
const isJournal = (name: string) => /^journal-\d{6}$/.test(name)
const quarantineOf = (name: string, { offset }: BadRun) => `quarantine-${name}-${offset}`

interface Writing {
  readonly file: OpenFile
  end: number
}

export interface Journal {
  list(): Promise<readonly SlotId[]>
  read(slot: SlotId): Promise<CopyContents>
  append(slot: SlotId, events: readonly PlacedEvent[]): Promise<void>
  close(slot: SlotId): Promise<void>
}

/**
 * Calls must not overlap: the worker answers one after the other.
 *
 * @param recognises tells whole events among damaged bytes
 */
export function createJournal(folder: Folder, recognises: Recognises): Journal {
  const framesOf = (file: Uint8Array) => {
    const decoded = decodeFrames(file)
    return decoded.bad.length === 0 ? decoded : salvaged(file, decoded, recognises)
  }
  const writing = new Map<SlotId, Writing>()
  const slotOf = new Map<string, SlotId>()

  async function journals(): Promise<readonly string[]> {
    return [...(await folder.names())].filter(isJournal).sort()
  }

  /** A file's slot never changes, so each file is searched once; a file without a sound frame belongs to nobody yet. */
  async function filesBySlot(): Promise<Map<SlotId, string[]>> {
    const found = new Map<SlotId, string[]>()
    for (const name of await journals()) {
      const slot = slotOf.get(name) ?? framesOf(await folder.read(name)).frames[0]?.slot
      if (slot === undefined) continue
      slotOf.set(name, slot)
      found.set(slot, [...(found.get(slot) ?? []), name])
    }
    return found
  }

  async function claimSpare(): Promise<{ name: string; file: OpenFile }> {
    const names = await journals()
    for (const name of names) {
      if (slotOf.has(name) || (await folder.read(name)).length > 0) continue
      const file = await folder.open(name).catch(() => undefined) // another tab is taking it
      if (!file) continue
      if ((await file.size()) === 0) return { name, file }
      await file.close()
    }
    const name = nextName(names)
    return { name, file: await folder.open(name) }
  }

  async function ensureSpare(): Promise<void> {
    const names = await journals()
    for (const name of names) {
      if (!slotOf.has(name) && (await folder.read(name)).length === 0) return
    }
    const file = await folder.open(nextName(names))
    await file.close()
  }

  async function setAside(name: string): Promise<void> {
    const content = await folder.read(name)
    const names = await folder.names()
    for (const run of framesOf(content).bad) {
      const aside = quarantineOf(name, run)
      if (names.includes(aside)) continue
      const file = await folder.open(aside)
      try {
        file.write(content.subarray(run.offset, run.offset + run.length), 0)
        await file.flush()
      } finally {
        await file.close()
      }
    }
  }

  async function openFor(slot: SlotId): Promise<Writing> {
    const known = (await filesBySlot()).get(slot)?.at(-1)
    const { name, file } = known ? { name: known, file: await folder.open(known) } : await claimSpare()
    slotOf.set(name, slot)
    const opened = { file, end: await file.size() }
    writing.set(slot, opened)
    // The bad bytes also stay where they are, and a missing spare costs nothing now: neither may stop the writing.
    await setAside(name).catch(() => undefined)
    await ensureSpare().catch(() => undefined)
    return opened
  }

  async function release(slot: SlotId): Promise<void> {
    const opened = writing.get(slot)
    writing.delete(slot)
    await opened?.file.close()
  }

  return {
    async list() {
      await ensureSpare()
      return [...(await filesBySlot()).keys()]
    },

    async read(slot) {
      const events: PlacedEvent[] = []
      const damage: Damage[] = []
      const names = await folder.names()
      for (const name of (await filesBySlot()).get(slot) ?? []) {
        const { frames, bad } = framesOf(await folder.read(name))
        events.push(...frames.flatMap((frame) => frame.events))
        damage.push(
          ...bad.map((run) => {
            const known = names.includes(quarantineOf(name, run))
            return { copy: 'journal' as const, place: name, ...run, known }
          }),
        )
      }
      return { events, damage }
    },

    async append(slot, events) {
      const frame = encodeFrame({ slot, events })
      const opened = writing.get(slot) ?? (await openFor(slot))
      try {
        if (opened.file.write(frame, opened.end) < frame.length) {
          throw troubleNamed('QuotaExceededError', 'The disk took only part of the frame')
        }
        await opened.file.flush()
        opened.end += frame.length
      } catch (error) {
        await takeBack(opened)
        await release(slot) // a file handle that failed once may be dead: open it anew next time
        throw error
      }
    },

    close: release,
  }
}

/** Our own half-written frame, never acknowledged. If it cannot be taken back, the reader steps over it. */
async function takeBack({ file, end }: Writing): Promise<void> {
  try {
    await file.truncate(end)
  } catch {
    // Nothing more to do: the marker of the next frame ends the torn one.
  }
}

function nextName(names: readonly string[]): string {
  const last = Number(names.at(-1)?.slice(-6) ?? 0)
  return `journal-${String(last + 1).padStart(6, '0')}`
}
