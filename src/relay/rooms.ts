import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { type Extension, Hocuspocus } from '@hocuspocus/server'
import { isHallRoom } from '../ballot/hall'
import { createChallenges } from './challenges'
import type { RelayLimits } from './limits'
import { createRoom, type Room } from './room'
import { openUpdateLog } from './updateLog'

export interface RoomsOptions {
  /** Where rooms are kept; made when it is not there. */
  readonly folder: string
  readonly limits: RelayLimits
  readonly now: () => number
  /** For more than one relay of the same rooms. */
  readonly extensions: readonly Extension[]
}

const ENDING = '.sala'

/** The rooms of a relay: Hocuspocus carries them between laptops, a file each keeps them. */
export function createRooms({ folder, limits, now, extensions }: RoomsOptions) {
  mkdirSync(folder, { recursive: true })
  const challenges = createChallenges(now)
  const rooms = new Map<string, Room>()
  const opening = new Map<string, Promise<Room>>()
  /** Connections whose laptop proved that it is a mesa's. */
  const letIn = new WeakSet<IncomingMessage>()
  const fileOf = (name: string) => join(folder, name + ENDING)

  const hocuspocus = new Hocuspocus({
    quiet: true,
    extensions: [...extensions],
    async onAuthenticate({ token, documentName, request }) {
      if (!isHallRoom(documentName) || !challenges.settle(token, documentName)) throw { reason: 'not-the-mesa' }
      if (!(await open(documentName))) throw { reason: 'no-room-left' }
      letIn.add(request)
    },
    async onLoadDocument({ document, documentName }) {
      const log = await openUpdateLog(fileOf(documentName))
      if (log.damaged > 0) console.error(`${documentName}: ${log.damaged} renglones dañados; el resto está entero.`)
      rooms.set(documentName, createRoom(document, log, limits, now))
    },
  })

  /** The room of this name, as it is kept or new; null where there are as many as a relay takes. */
  async function open(name: string): Promise<Room | null> {
    if (!isHallRoom(name)) return null
    const before = opening.get(name)
    if (before) return before
    if (!existsSync(fileOf(name)) && opening.size >= limits.rooms) return null
    // A connection of our own, never closed: what is asked of a room again and again stays in memory.
    const opened = hocuspocus.openDirectConnection(name).then(() => {
      const room = rooms.get(name)
      if (!room) throw new Error(`${name} was not loaded`)
      return room
    })
    opening.set(name, opened)
    opened.catch(() => opening.delete(name))
    return opened
  }

  return {
    hocuspocus,
    challenges,
    isLetIn: (request: IncomingMessage): boolean => letIn.has(request),
    open,
    /** The room of this name where there is one. */
    async known(name: string): Promise<Room | null> {
      return isHallRoom(name) && (opening.has(name) || existsSync(fileOf(name))) ? open(name) : null
    },
    /** Opens everything that is kept, so that a phone that comes back finds its mesa. */
    async openAll(): Promise<void> {
      const names = readdirSync(folder).flatMap((file) =>
        file.endsWith(ENDING) ? [file.slice(0, -ENDING.length)] : [],
      )
      await Promise.all(names.map(open))
    },
    all: (): readonly (readonly [name: string, room: Room])[] => [...rooms],
    async close(): Promise<void> {
      hocuspocus.closeConnections()
      await Promise.all([...rooms.values()].map((room) => room.close()))
    },
  }
}
