import type { Role, SlotId, StoredEvent } from './port'

/** One tab's seat at a slot: it writes or it follows. */
export interface Seat {
  role(): Role
  /** Tells the other tabs what was just written. */
  tell(events: readonly StoredEvent[]): void
  /** Takes the right to write from whichever tab has it. */
  takeOver(): Promise<void>
  leave(): Promise<void>
}

export interface SeatListener {
  /** The right to write came, or another tab took it. */
  onRole(role: Role): void
  onEvents(events: readonly StoredEvent[]): void
}

export interface Tabs {
  sit(slot: SlotId, listener: SeatListener): Promise<Seat>
}

/** Where there is neither lock nor channel (an insecure address) every tab believes that it is alone. */
export const lonelyTabs: Tabs = {
  sit: async () => ({
    role: () => 'writer',
    tell: () => undefined,
    takeOver: async () => undefined,
    leave: async () => undefined,
  }),
}

/**
 * One writer per slot by a Web Lock, which the browser frees when the tab dies; followers hear of new events by a
 * broadcast channel and wait in line for the lock.
 */
export function createTabs(locks: LockManager, channel: (name: string) => BroadcastChannel): Tabs {
  return {
    async sit(slot, { onRole, onEvents }) {
      const name = `yunta-${slot}`
      const line = channel(name)
      line.onmessage = ({ data }: MessageEvent<readonly StoredEvent[]>) => onEvents(data)
      let role: Role = 'follower'
      let letGo = () => {}
      let waiting = new AbortController()
      let left = false

      const become = (next: Role) => {
        if (left || role === next) return
        role = next
        onRole(next)
      }
      /** Resolves to whether the lock was got; it is then held until `letGo`, or until another tab steals it. */
      const ask = (options: LockOptions, quiet = false) =>
        new Promise<boolean>((resolve) => {
          locks
            .request(name, options, (lock) => {
              resolve(lock !== null)
              if (!lock) return undefined
              if (quiet) role = 'writer'
              else become('writer')
              return new Promise<void>((free) => {
                letGo = free
              })
            })
            .catch(() => {
              // Stolen, or no longer waited for.
              resolve(false)
              if (role !== 'writer') return
              become('follower')
              queue()
            })
        })
      const queue = () => {
        if (left) return
        waiting = new AbortController()
        void ask({ signal: waiting.signal })
      }

      if (!(await ask({ ifAvailable: true }, true))) queue()
      return {
        role: () => role,
        tell: (events) => line.postMessage(events),
        async takeOver() {
          if (role === 'writer') return
          waiting.abort()
          await ask({ steal: true })
        },
        async leave() {
          left = true
          waiting.abort()
          letGo()
          line.close()
        },
      }
    },
  }
}
