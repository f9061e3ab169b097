import type { Role, SlotId } from '../record/keeper'
import type { PlacedEvent } from './copy'

/** What tabs of one slot tell each other. */
export type TabMessage =
  | { readonly kind: 'events'; readonly events: readonly PlacedEvent[] }
  /** The former writer has drained and let go of the journal's file. */
  | { readonly kind: 'released' }

export interface TabMember {
  onMessage(message: TabMessage): void
  /** The writer closed or crashed and the seat came to this tab, which may write once it has re-read. */
  onInherited(): void
  /** Another tab took the seat. Resolves when this one is not writing any more. */
  onTaken(): Promise<void>
}

/** One tab's seat at a slot: it writes or it follows. */
export interface Seat {
  role(): Role
  post(message: TabMessage): void
  /** Takes the right to write from whichever tab has it; that tab posts `released` when it has drained. */
  takeOver(): Promise<void>
  leave(): void
}

export interface SlotTabs {
  join(slot: SlotId, member: TabMember): Promise<Seat>
}

/** The part of `BroadcastChannel` in use. */
export interface Channel {
  postMessage(message: TabMessage): void
  /** Any script of the origin may write to it. */
  onmessage: ((event: MessageEvent<unknown>) => void) | null
  close(): void
}

/** Any script of this origin can speak on the channel; what stands in the events is judged by whoever takes them. */
const isMessage = (data: unknown): data is TabMessage => typeof data === 'object' && data !== null && 'kind' in data

/** Where there is neither lock nor channel (an insecure address) every tab believes that it is alone. */
export const lonelyTabs: SlotTabs = {
  join: async () => ({
    role: () => 'writer',
    post: () => undefined,
    takeOver: async () => undefined,
    leave: () => undefined,
  }),
}

/**
 * One writer per slot by a Web Lock, which the browser frees when the tab dies. Followers wait in line for it and
 * hear of new events by a broadcast channel.
 */
export function createTabs(
  prefix: string,
  locks: Pick<LockManager, 'request'>,
  openChannel: (name: string) => Channel,
): SlotTabs {
  return {
    async join(slot, member) {
      const name = `${prefix}slot.${slot}`
      const channel = openChannel(name)
      channel.onmessage = ({ data }) => {
        if (isMessage(data)) member.onMessage(data)
      }
      let role: Role = 'follower'
      let letGo = () => {}
      let queue = new AbortController()
      let left = false

      /** Resolves with the role as soon as that is known; a lock that is got is held until let go or stolen. */
      function hold(options: LockOptions): Promise<Role> {
        return new Promise((decided) => {
          let held = false
          const onLock = (lock: Lock | null) => {
            decided(lock ? 'writer' : 'follower')
            if (!lock) return undefined
            held = true
            role = 'writer'
            return new Promise<void>((resolve) => {
              letGo = resolve
            })
          }
          locks.request(name, options, onLock).catch(() => {
            decided('follower') // no longer waited for
            if (held && !left) void handOver()
          })
        })
      }

      async function handOver(): Promise<void> {
        role = 'follower'
        await member.onTaken()
        if (left) return
        channel.postMessage({ kind: 'released' })
        void stayInLine()
      }

      async function stayInLine(): Promise<void> {
        queue.abort() // one place in the line is enough
        queue = new AbortController()
        if ((await hold({ signal: queue.signal })) === 'writer') member.onInherited()
      }

      if ((await hold({ ifAvailable: true })) === 'follower') void stayInLine()

      return {
        role: () => role,
        post: (message) => channel.postMessage(message),
        async takeOver() {
          if (role === 'writer') return
          queue.abort()
          await hold({ steal: true })
        },
        leave() {
          left = true
          queue.abort()
          letGo()
          channel.close()
        },
      }
    },
  }
}
