import type { KeeperNotice, OpenSlot, SaveState } from '../../../../src/record/keeper'
import { createDatabaseCanary, createLocalCanary } from '../../../../src/storage/canary'
import { createDatabaseCopy } from '../../../../src/storage/databaseCopy'
import { createJournalCopy } from '../../../../src/storage/journalCopy'
import { createKeeper } from '../../../../src/storage/keeper'
import { createTabs } from '../../../../src/storage/tabs'

/*
 * The keeper on the real stores, with nothing else of the app, and a handle on it for the tests. An event is a number:
 * its id in hexadecimal, its bytes a line that repeats it.
 */
const clock = {
  now: () => Date.now(),
  after(milliseconds: number, run: () => void) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

const keeper = createKeeper({
  copies: [
    createJournalCopy(
      'expedientes',
      () => new Worker(new URL('../../../../src/storage/journal.worker.ts', import.meta.url), { type: 'module' }),
      clock,
    ),
    createDatabaseCopy('yunta'),
  ],
  canaries: [createLocalCanary('yunta.', () => localStorage), createDatabaseCanary('yunta-canary')],
  tabs: createTabs('yunta.', navigator.locks, (name) => new BroadcastChannel(name)),
  clock,
  // The events of these tests stand under numbers, not under hashes.
  recognises: () => true,
  persist: async () => ((await navigator.storage.persist()) ? 'granted' : 'refused'),
})

const encoder = new TextEncoder()
/** Text that LevelDB cannot compress, or it would never fill a disk. */
function noise(seed: number, size: number): string {
  let state = seed + 1
  return Array.from({ length: size }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return String.fromCharCode(0xc0 + (state >>> 26))
  }).join('')
}
const line = (n: number, size: number) => `{"n":${n},"texto":"${noise(n, size)}"}`
const numberOf = ({ id }: { readonly id: string }) => Number.parseInt(id, 16)

let opened: OpenSlot | undefined
const notices: unknown[] = []

function current(): OpenSlot {
  if (!opened) throw new Error('open a slot first')
  return opened
}

const harness = {
  async open(slot: string) {
    opened = await keeper.open(slot)
    opened.subscribe((notice: KeeperNotice) => {
      notices.push(notice.kind === 'events' ? { kind: 'events', numbers: notice.events.map(numberOf) } : notice)
    })
    const { events, ...rest } = opened.found
    return { ...rest, numbers: events.map(numberOf), role: opened.role(), save: opened.save() }
  },
  append: (numbers: readonly number[], size = 20): Promise<SaveState> =>
    current().append(
      numbers.map((n) => ({ id: n.toString(16).padStart(64, '0'), bytes: encoder.encode(line(n, size)) })),
    ),
  /** Real events of a record, as their canonical text. */
  appendTexts: (events: readonly { readonly id: string; readonly text: string }[]): Promise<SaveState> =>
    current().append(events.map(({ id, text }) => ({ id, bytes: encoder.encode(text) }))),
  label: (slot: string, text: string) => keeper.label(slot, text),
  /** Appends one event after the other for ever, and tells of each. */
  async run(from: number) {
    for (let n = from; ; n += 1) {
      const { state } = await harness.append([n])
      await acknowledge(n, state)
    }
  },
  retry: () => current().retry(),
  role: () => current().role(),
  save: () => current().save(),
  takeOver: () => current().takeOver(),
  slots: () => keeper.slots(),
  notices: () => notices,
}

declare global {
  interface Window {
    harness: typeof harness
  }
  /** Supplied by the test. */
  function acknowledge(n: number, state: string): Promise<void>
}

window.harness = harness
