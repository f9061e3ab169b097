import { applyUpdate, type Doc } from 'yjs'
import { isDeliveryMark, markOfDelivery } from '../ballot/hall'
import { ROOM_PARTS } from '../ballot/hallRoom'
import { messageOfPayload } from '../ballot/payload'
import type { RelayLimits } from './limits'
import { createPresence } from './presence'
import type { UpdateLog } from './updateLog'

/** What became of a ballot at the relay's door: kept on disk, or why not. */
export type RelayTook = 'kept' | 'no-ballot' | 'not-sealed' | 'too-many' | 'disk'

export type RoomLimits = Pick<RelayLimits, 'ballotsPerTicket' | 'ballotsPerRoom' | 'invitationLetters'>

/** One mesa's room: its document in memory, and the same on disk. */
export type Room = ReturnType<typeof createRoom>

/** Fills a document with what is on disk, and puts on disk whatever changes in it from here on, by whichever road. */
export function createRoom(document: Doc, log: UpdateLog, limits: RoomLimits, now: () => number) {
  for (const update of log.found) applyUpdate(document, update)
  const ballots = document.getArray<string>(ROOM_PARTS.ballots)
  const answers = document.getMap<string>(ROOM_PARTS.answers)
  const mesa = document.getMap<string>(ROOM_PARTS.mesa)
  const marks = new Set<string>()
  const byTicket = new Map<string, number>()
  let counted = 0
  /** Ballots may also come by another relay of the same room. */
  const count = () => {
    for (const text of ballots.slice(counted)) {
      const message = messageOfPayload(text)
      if (message === null || typeof message === 'string') continue
      marks.add(markOfDelivery(message))
      const holder = `${message.round} ${message.ticket}`
      byTicket.set(holder, (byTicket.get(holder) ?? 0) + 1)
    }
    counted = ballots.length
  }
  count()

  const waiting = new Map<string, Set<() => void>>()
  answers.observe(({ keysChanged }) => {
    for (const mark of keysChanged) for (const tell of waiting.get(mark) ?? []) tell()
  })
  const flush = () =>
    log.written().catch((error: unknown) => {
      console.error('No se pudo escribir en el disco:', error)
    })
  document.on('update', (update: Uint8Array) => {
    log.add(update)
    void flush()
  })
  const presence = createPresence(now)

  return {
    presence,
    /** How many ballots are kept. */
    kept: (): number => ballots.length,
    invitation(): string | null {
      const text = mesa.get(ROOM_PARTS.invitation)
      return text !== undefined && text.length <= limits.invitationLetters ? text : null
    },
    /** Keeps a ballot; it is acknowledged once it is on the disk. The same one twice is kept once. */
    async take(text: string): Promise<RelayTook> {
      const message = messageOfPayload(text)
      if (message === null || typeof message === 'string') return 'no-ballot'
      // Answers that anybody can read have no business on a disk that anybody may hold.
      if (!message.sealed) return 'not-sealed'
      count()
      if (!marks.has(markOfDelivery(message))) {
        const own = byTicket.get(`${message.round} ${message.ticket}`) ?? 0
        if (own >= limits.ballotsPerTicket || ballots.length >= limits.ballotsPerRoom) return 'too-many'
        document.transact(() => ballots.push([text]), 'relay')
        count()
      }
      try {
        await log.written()
        return 'kept'
      } catch {
        return 'disk'
      }
    },
    has: (mark: string): boolean => marks.has(mark),
    /** The laptop's answer to a ballot, as soon as there is one; null after a while, or when nobody waits for it any more. */
    answerTo(mark: string, milliseconds: number, gone: AbortSignal): Promise<string | null> {
      const there = isDeliveryMark(mark) ? (answers.get(mark) ?? null) : null
      if (there !== null) return Promise.resolve(there)
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          gone.removeEventListener('abort', done)
          const tellers = waiting.get(mark)
          tellers?.delete(done)
          if (tellers?.size === 0) waiting.delete(mark)
          resolve(answers.get(mark) ?? null)
        }
        const timer = setTimeout(done, milliseconds)
        gone.addEventListener('abort', done)
        waiting.set(mark, (waiting.get(mark) ?? new Set()).add(done))
      })
    },
    close: () => log.close(),
  }
}
