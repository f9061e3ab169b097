import {
  type CopyName,
  type Found,
  isUnread,
  type KeeperNotice,
  type Loss,
  type OpenSlot,
  type Recognises,
  type Role,
  type SaveState,
  type SlotId,
} from '../record/keeper'
import { type Canary, type CanaryNote, recall, writeCanaries } from './canary'
import type { Clock } from './clock'
import { type Copy, isPlaced, type PlacedEvent } from './copy'
import { createLane, type Lane } from './lane'
import { failuresOf, safetyOf } from './saveState'
import type { SlotTabs } from './tabs'
import { union, without } from './union'

/** How long the former writer, which may be a frozen tab, is waited for before writing without it. */
const HANDOVER = 2_000

export interface SlotPorts {
  readonly copies: readonly Copy[]
  readonly canaries: readonly Canary[]
  readonly tabs: SlotTabs
  readonly clock: Clock
  /** Asked of events that other pages send: any script of this origin can speak on the channel. */
  readonly recognises: Recognises
  /** Called each time new events became safe. */
  readonly onSaved: (notify: (notice: KeeperNotice) => void) => void
}

/** Never rejects: whatever fails is in `found.failures` and in the save state. */
export async function openSlot(
  slot: SlotId,
  { copies, canaries, tabs, clock, recognises, onSaved }: SlotPorts,
): Promise<OpenSlot> {
  const listeners = new Set<(notice: KeeperNotice) => void>()
  const notify = (notice: KeeperNotice) => {
    for (const listener of listeners) listener(notice)
  }

  let memory: readonly PlacedEvent[] = []
  /** Written here and not yet told to the other tabs, because no copy has them. */
  let untold: readonly PlacedEvent[] = []
  let savedAt: number | undefined
  let loss: Loss | undefined
  let underWay = 0
  let role: Role = 'follower'
  let onReleased = () => {}

  function takeIn(events: readonly PlacedEvent[]): void {
    const fresh = without(events, memory)
    if (fresh.length === 0) return
    memory = union([memory, fresh])
    notify({ kind: 'events', events: fresh })
  }

  let lateEvents = false
  const lanes: readonly Lane[] = copies.map((copy) =>
    createLane(copy, slot, clock, {
      events: () => memory,
      takeIn(events) {
        takeIn(events)
        lateEvents = true
      },
    }),
  )
  const isSafe = ({ id }: PlacedEvent) => lanes.some((lane) => lane.holds(id))

  function save(): SaveState {
    if (role === 'follower') return { state: 'readOnly' }
    const now = safetyOf(memory, lanes, savedAt)
    if (underWay === 0 || now.state === 'green') return now
    return { state: 'pending', waiting: 'waiting' in now ? now.waiting : 0, ...(savedAt !== undefined && { savedAt }) }
  }

  async function readAll() {
    const contents = (await Promise.all(lanes.map((lane) => lane.read()))).filter((each) => each !== undefined)
    takeIn(contents.flatMap(({ events }) => events))
    return contents
  }

  async function flushAll(): Promise<void> {
    underWay += 1
    notify({ kind: 'save', save: save() })
    await Promise.all(lanes.map((lane) => lane.flush()))
    if (lateEvents) {
      // A copy that answered late brought events, perhaps after the other had taken its batch.
      lateEvents = false
      await Promise.all(lanes.map((lane) => lane.flush()))
    }
    underWay -= 1
    const told = untold.filter(isSafe)
    if (told.length > 0) {
      untold = without(untold, told)
      savedAt = clock.now()
      seat.post({ kind: 'events', events: told })
      remember(savedAt)
      onSaved(notify)
    }
    notify({ kind: 'save', save: save() })
  }

  /** What was lost and nobody has signed for is remembered on top of what is here, or the next save would forget it. */
  function remember(time: number): void {
    const safe = memory.filter(isSafe)
    const lastId = loss?.lastId ?? safe.at(-1)?.id ?? ''
    void writeCanaries(canaries, slot, { count: safe.length + (loss?.missing ?? 0), lastId, savedAt: time })
  }

  async function becomeWriter(): Promise<void> {
    await readAll()
    role = seat.role()
    notify({ kind: 'role', role })
    if (role === 'writer') await flushAll()
  }

  async function becomeFollower(): Promise<void> {
    notify({ kind: 'role', role })
    notify({ kind: 'save', save: save() })
    await Promise.all(lanes.map((lane) => lane.close()))
    // What no copy would take lives on in the new writer's memory, and is its to write.
    if (untold.length > 0) seat.post({ kind: 'events', events: untold })
    untold = []
  }

  async function receive(sent: unknown): Promise<void> {
    const events = (Array.isArray(sent) ? sent : []).filter((one) => isPlaced(one) && recognises(one))
    if (events.length === 0) return
    takeIn(events)
    if (role === 'writer') await flushAll()
  }

  // Messages and changes of role wait until the first reading is done, then are dealt with one after the other.
  let start = () => {}
  let turn = new Promise<void>((resolve) => {
    start = resolve
  })
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work)
    return turn
  }
  const seat = await tabs.join(slot, {
    onMessage: (message) => {
      if (message.kind === 'released') onReleased()
      else if (message.kind === 'events') void inTurn(() => receive(message.events))
    },
    onInherited: () => void inTurn(becomeWriter),
    onTaken: () => {
      role = 'follower'
      return inTurn(becomeFollower)
    },
  })

  const note = (await recall(canaries, clock)).get(slot) // before the copies: they can only know more
  const contents = await readAll()
  role = seat.role()
  loss = lossOf(note, memory)
  const lacking = lanes.map((lane) => memory.filter(({ id }) => !lane.holds(id)))
  if (role === 'writer') await flushAll()
  const healed = (name: CopyName) => {
    const i = lanes.findIndex((lane) => lane.copy.name === name)
    return lacking[i]?.filter(({ id }) => lanes[i]?.holds(id)).length ?? 0
  }
  const failures = failuresOf(lanes)
  const found: Found = {
    events: memory,
    healed: { journal: healed('journal'), database: healed('database') },
    // What a reader sees torn may be the other tab's frame in the making; its writer will report what is damaged.
    damage: role === 'writer' ? contents.flatMap(({ damage }) => damage) : [],
    failures,
    // A copy that cannot be read is not an empty one: nobody knows yet what is gone.
    ...(loss && !isUnread(failures) && { loss }),
  }
  start()

  return {
    slot,
    found,
    role: () => role,
    save,
    async append(events) {
      if (role === 'follower') return { state: 'readOnly' }
      const next = (memory.at(-1)?.order ?? -1) + 1
      const known = new Set(memory.map(({ id }) => id))
      const placed = events.filter(({ id }) => !known.has(id)).map((event, i) => ({ ...event, order: next + i }))
      memory = [...memory, ...placed]
      untold = [...untold, ...placed]
      const upToHere = memory
      await flushAll()
      return safetyOf(upToHere, lanes, savedAt)
    },
    async retry() {
      if (role === 'writer') await flushAll()
      return save()
    },
    async takeOver() {
      if (role === 'writer') return role
      const released = new Promise<void>((resolve) => {
        onReleased = resolve
        clock.after(HANDOVER, resolve)
      })
      await seat.takeOver()
      await released
      await inTurn(becomeWriter)
      return role
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    settleLoss() {
      loss = undefined
      remember(clock.now())
    },
    async close() {
      await inTurn(async () => {
        role = 'follower'
        await Promise.all(lanes.map((lane) => lane.close()))
        seat.leave()
        listeners.clear()
      })
    },
  }
}

function lossOf(note: CanaryNote | undefined, found: readonly PlacedEvent[]): Loss | undefined {
  if (!note || note.count === 0) return undefined
  const { count, lastId, savedAt } = note
  if (found.length >= count && found.some(({ id }) => id === lastId)) return undefined
  return { expected: count, found: found.length, missing: Math.max(1, count - found.length), lastId, savedAt }
}
