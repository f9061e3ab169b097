import type { Keeper, KeeperNotice, OpenSlot, Persistence, Recognises } from '../../src/record/keeper'
import type { Canary, CanaryNote } from '../../src/storage/canary'
import type { Clock } from '../../src/storage/clock'
import type { Copy } from '../../src/storage/copy'
import { createKeeper } from '../../src/storage/keeper'
import { type Channel, lonelyTabs, type SlotTabs, type TabMessage } from '../../src/storage/tabs'

/** A clock that stands still until told; `skip` runs out every patience. */
export function createStillClock(): Clock & { skip(): void; time: number } {
  const waiting = new Set<() => void>()
  return {
    time: 1_000,
    now() {
      return this.time
    },
    after(_milliseconds, run) {
      waiting.add(run)
      return () => waiting.delete(run)
    },
    skip() {
      for (const run of [...waiting]) {
        waiting.delete(run)
        run()
      }
    },
  }
}

export function createMemoryCanary(notes = new Map<string, CanaryNote>()): Canary {
  return {
    read: async () => [...notes.values()],
    write: async (slot, change) => {
      notes.set(slot, { slot, count: 0, lastId: '', savedAt: 0, ...notes.get(slot), ...change })
    },
  }
}

interface Parts {
  readonly canaries?: readonly Canary[]
  readonly tabs?: SlotTabs
  readonly clock?: Clock
  readonly recognises?: Recognises
  readonly persist?: () => Promise<Persistence>
}

export function keeperOn(copies: readonly Copy[], parts: Parts = {}): Keeper {
  const { canaries = [], tabs = lonelyTabs, clock = createStillClock(), persist = async () => 'refused' } = parts
  // The events of these tests stand under numbers, not under hashes.
  const { recognises = () => true } = parts
  return createKeeper({ copies, canaries, tabs, clock, recognises, persist })
}

/** Everything a slot gives notice of, in order. */
export function noticesOf(slot: OpenSlot): KeeperNotice[] {
  const notices: KeeperNotice[] = []
  slot.subscribe((notice) => notices.push(notice))
  return notices
}

/** Lets everything that needs no outside help run to its end. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

/** Web Locks for one name at a time, as far as the tabs use them: one holder, a line, stealing. */
export function createFakeLocks(): Pick<LockManager, 'request'> & { crash(): void } {
  const lines = new Map<string, { take(): void }[]>()
  const holders = new Map<string, { lose(): void }>()
  const next = (name: string) => lines.get(name)?.shift()?.take()
  // The cast narrows to the one overload in use.
  const request = ((name: string, options: LockOptions, callback: (lock: Lock | null) => unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const aborted = new DOMException('stolen or aborted', 'AbortError')
      const take = () => {
        const me = { lose: () => reject(aborted) }
        holders.set(name, me)
        void Promise.resolve(callback({ name, mode: 'exclusive' })).then((value) => {
          resolve(value)
          if (holders.get(name) !== me) return
          holders.delete(name)
          next(name)
        })
      }
      if (options.steal) holders.get(name)?.lose()
      else if (holders.has(name)) {
        if (options.ifAvailable) return resolve(callback(null))
        const place = { take }
        lines.set(name, [...(lines.get(name) ?? []), place])
        options.signal?.addEventListener('abort', () => {
          lines.set(
            name,
            (lines.get(name) ?? []).filter((other) => other !== place),
          )
          reject(aborted)
        })
        return
      }
      queueMicrotask(take)
    })) as LockManager['request']
  return {
    request,
    /** The holders' pages are gone: nobody tells them. */
    crash() {
      const names = [...holders.keys()]
      holders.clear()
      for (const name of names) next(name)
    },
  }
}

/** Broadcast channels of one browser: everybody on a name hears it, but not who speaks. */
export function createFakeChannels(): (name: string) => Channel {
  const open = new Map<string, Channel[]>()
  return (name) => {
    const channel: Channel = {
      onmessage: null,
      postMessage(message: TabMessage) {
        for (const other of open.get(name) ?? []) {
          if (other !== channel) queueMicrotask(() => other.onmessage?.({ data: message } as MessageEvent<TabMessage>))
        }
      },
      close() {
        open.set(
          name,
          (open.get(name) ?? []).filter((other) => other !== channel),
        )
      },
    }
    open.set(name, [...(open.get(name) ?? []), channel])
    return channel
  }
}
