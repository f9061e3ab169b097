import { type Canary, readCanaries, writeCanaries } from './canary'
import type { Clock } from './clock'
import { createLane, type Lane } from './lane'
import type {
  Copy,
  CopyContents,
  CopyName,
  Failure,
  Found,
  Loss,
  Notice,
  OpenSlot,
  Persistence,
  PlacedEvent,
  Role,
  SaveState,
  SlotId,
  StoredEvent,
} from './port'
import type { Tabs } from './tabs'

/** What the keeper needs of the world; the composition root supplies it. */
export interface KeeperPorts {
  readonly copies: readonly Copy[]
  readonly canaries: readonly Canary[]
  readonly tabs: Tabs
  readonly clock: Clock
  /** Asks the browser not to evict this site's data. */
  persist(): Promise<Persistence>
}

/**
 * One slot at work: the union of what the copies hold, each copy owed what it lacks, one light for how safe it all is.
 * A copy that fails keeps its debt and is tried again with everything at the next event; memory is never given up.
 */
export async function createOpenSlot(slot: SlotId, ports: KeeperPorts): Promise<OpenSlot> {
  const { copies, canaries, tabs, clock, persist } = ports
  const held = new Map<string, PlacedEvent>()
  const listeners = new Set<(notice: Notice) => void>()
  const lanes = copies.map((copy) => createLane(copy, slot, clock, (contents) => settle(lane(copy.name), contents)))
  const lane = (name: CopyName): Lane => {
    const found = lanes.find((one) => one.copy.name === name)
    if (!found) throw new RangeError(`no copy ${name}`)
    return found
  }
  let nextOrder = 0
  let writing = 0
  let savedAt: number | undefined
  let asked = false

  const give = (notice: Notice) => {
    for (const listener of listeners) listener(notice)
  }
  const hold = (event: PlacedEvent) => {
    if (!held.has(event.id)) held.set(event.id, event)
    nextOrder = Math.max(nextOrder, event.order + 1)
  }
  /** What one copy holds joins the memory, and the copy owes nothing it already has. */
  const settle = (one: Lane, { events }: CopyContents) => {
    for (const event of events) hold(event)
    const has = new Set(events.map(({ id }) => id))
    one.owe(inOrder(held.values()).filter(({ id }) => !has.has(id)))
  }

  const save = (): SaveState => {
    const at = savedAt === undefined ? {} : { savedAt }
    if (seat.role() === 'follower') return { state: 'readOnly' }
    const waiting = Math.min(...lanes.map((one) => (one.isRead() ? one.missing().length : held.size)))
    if (writing > 0) return { state: 'pending', waiting, ...at }
    const failures = lanes.flatMap((one) => one.failure() ?? [])
    const whole = lanes.filter((one) => one.isRead() && one.missing().length === 0 && !one.failure())
    if (held.size === 0) return { state: 'grey', failures, waiting: 0, ...at }
    if (whole.length === lanes.length) return { state: 'green', ...at }
    return whole.length > 0 ? { state: 'amber', failures, ...at } : { state: 'grey', failures, waiting, ...at }
  }

  const flush = async (): Promise<SaveState> => {
    writing++
    give({ kind: 'save', save: save() })
    await Promise.all(lanes.map((one) => one.flush()))
    writing--
    const now = save()
    if (now.state === 'green' || now.state === 'amber') {
      savedAt = clock.now()
      const last = inOrder(held.values()).at(-1)
      void writeCanaries(canaries, slot, { count: held.size, lastId: last?.id ?? '', savedAt })
    }
    const state = save()
    give({ kind: 'save', save: state })
    return state
  }

  /** Reads both copies into memory; returns what each held before. */
  const readAll = async () => {
    const contents = await Promise.all(lanes.map((one) => one.read()))
    for (const part of contents) for (const event of part?.events ?? []) hold(event)
    lanes.forEach((one, i) => {
      const part = contents[i]
      if (part) settle(one, part)
    })
    return contents
  }

  const onRole = async (role: Role) => {
    if (role === 'writer') {
      const before = new Set(held.keys())
      await readAll()
      await flush()
      const fresh = inOrder(held.values()).filter(({ id }) => !before.has(id))
      if (fresh.length > 0) give({ kind: 'events', events: fresh })
    } else {
      await Promise.all(lanes.map((one) => one.close()))
    }
    give({ kind: 'role', role })
    give({ kind: 'save', save: save() })
  }

  const onEvents = (events: readonly StoredEvent[]) => {
    const fresh = events.filter(({ id }) => !held.has(id))
    for (const event of fresh) hold({ ...event, order: nextOrder })
    if (fresh.length > 0) give({ kind: 'events', events: fresh })
  }

  let roleChange: Promise<void> = Promise.resolve()
  const seat = await tabs.sit(slot, {
    onRole: (role) => {
      roleChange = roleChange.then(() => onRole(role))
    },
    onEvents,
  })
  const contents = await readAll()
  const found = foundIn(lanes, contents, inOrder(held.values()), await lossOf())
  if (seat.role() === 'writer' && lanes.some((one) => one.missing().length > 0)) await flush()

  async function lossOf(): Promise<Loss | undefined> {
    const note = (await readCanaries(canaries)).get(slot)
    if (!note || note.count <= held.size) return undefined
    const { count, lastId, savedAt: at } = note
    return { expected: count, found: held.size, lastId, savedAt: at }
  }

  return {
    slot,
    found,
    role: () => seat.role(),
    save,
    async append(events) {
      if (seat.role() === 'follower') return { state: 'readOnly' }
      const placed = events.filter(({ id }) => !held.has(id)).map((event, i) => ({ ...event, order: nextOrder + i }))
      for (const event of placed) hold(event)
      for (const one of lanes) if (one.isRead()) one.owe(placed)
      const state = await flush()
      seat.tell(placed)
      if (!asked) {
        asked = true
        void persist().then((answer) => give({ kind: 'persistence', answer }))
      }
      return state
    },
    retry: flush,
    async takeOver() {
      await seat.takeOver()
      await roleChange
      return seat.role()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      await Promise.all(lanes.map((one) => one.close()))
      await seat.leave()
    },
  }
}

const inOrder = (events: Iterable<PlacedEvent>): readonly PlacedEvent[] =>
  [...events].sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))

function foundIn(
  lanes: readonly Lane[],
  contents: readonly (CopyContents | undefined)[],
  events: readonly PlacedEvent[],
  loss: Loss | undefined,
): Found {
  const lacked = (name: CopyName) => lanes.find(({ copy }) => copy.name === name)?.missing().length ?? 0
  const failures: readonly Failure[] = lanes.flatMap((one) => one.failure() ?? [])
  return {
    events,
    healed: { journal: lacked('journal'), database: lacked('database') },
    damage: contents.flatMap((part) => part?.damage ?? []),
    failures,
    ...(loss && { loss }),
  }
}
