import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { Doc } from 'yjs'
import { HALL_PATH } from '../ballot/hall'
import { ROOM_PARTS } from '../ballot/hallRoom'
import { roomToken } from '../ballot/roomToken'

export interface HallRoomOptions {
  /** Of the page that the relay served, with a slash at the end. */
  readonly base: string
  readonly room: string
  /** Secret half of the mesa's signing key. */
  readonly signing: Uint8Array
  /** Something in the room changed, or the connection did. */
  readonly onChange: () => void
}

/** A laptop's place in its mesa's room: what came, what was answered, and whether the relay is there. */
export interface HallRoom {
  readonly isOpen: () => boolean
  /** Ballots without an answer, in the order they came. */
  readonly waiting: (
    markOf: (text: string) => string | null,
  ) => readonly { readonly mark: string; readonly text: string }[]
  readonly kept: () => number
  readonly answer: (answers: ReadonlyMap<string, string>) => void
  /** What phones with a ticket are asked. */
  readonly invite: (text: string) => void
  readonly leave: () => void
}

/** How long after a refusal the relay is asked again: its question may have grown old on the way. */
const AGAIN = 2_000

/** Connects to a room and stays: after a cut Yjs tells each side what it missed, and nothing else. */
export function enterHallRoom({ base, room, signing, onChange }: HallRoomOptions): HallRoom {
  const document = new Doc()
  const ballots = document.getArray<string>(ROOM_PARTS.ballots)
  const answers = document.getMap<string>(ROOM_PARTS.answers)
  const mesa = document.getMap<string>(ROOM_PARTS.mesa)
  const address = new URL(HALL_PATH, base)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  let timer: ReturnType<typeof setTimeout> | undefined
  let open = false
  const become = (now: boolean) => {
    open = now
    onChange()
  }
  const socket = new HocuspocusProviderWebsocket({
    url: address.href,
    maxDelay: 3_000,
    // A laptop that slept, or a router that was unplugged, closes nothing: silence does.
    messageReconnectTimeout: 20_000,
  })
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: room,
    document,
    token: async () => {
      const response = await fetch(new URL(`${HALL_PATH}/${room}/reto`, base), { cache: 'no-store' })
      const { nonce }: { readonly nonce?: unknown } = await response.json()
      return roomToken(room, String(nonce), signing)
    },
    onSynced: ({ state }) => state && become(true),
    onDisconnect: () => become(false),
    onAuthenticationFailed: () => {
      become(false)
      clearTimeout(timer)
      timer = setTimeout(() => {
        socket.disconnect()
        void socket.connect()
      }, AGAIN)
    },
  })
  provider.attach()
  document.on('update', onChange)
  return {
    isOpen: () => open,
    waiting: (markOf) =>
      ballots.toArray().flatMap((text) => {
        const mark = markOf(text)
        return mark === null || answers.has(mark) ? [] : [{ mark, text }]
      }),
    kept: () => ballots.length,
    answer: (given) =>
      document.transact(() => {
        for (const [mark, text] of given) answers.set(mark, text)
      }),
    invite(text) {
      if (mesa.get(ROOM_PARTS.invitation) !== text) mesa.set(ROOM_PARTS.invitation, text)
    },
    leave() {
      clearTimeout(timer)
      document.off('update', onChange)
      provider.destroy()
      socket.destroy()
    },
  }
}
