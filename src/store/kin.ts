import { compare, idsOf, lastShared, type RecordRelation } from '../record/compare'
import type { Event } from '../record/event'
import { isUnread, type Keeper, type SlotSummary } from '../record/keeper'
import type { Ledger } from '../record/ledger'
import { eventsOf } from '../record/log'
import { eventValue } from '../record/readEvent'
import type { Work } from './work'

/** A slot of this device that keeps the programme of a record that has just been read. */
export interface Kin {
  readonly slot: SlotSummary
  /** How many events the slot holds. */
  readonly count: number
  /** How the record that was read stands to the slot. */
  readonly relation: RecordRelation
  /** The last act both have; null where they share none. */
  readonly shared: Event | null
}

export interface Kinship {
  readonly kin: readonly Kin[]
  /** Something on this device could not be read, and may be kin. */
  readonly unread: boolean
}

/** Every slot of this device that keeps the programme of a record, before anything of the record is opened. */
export async function kinOf({ log, folded }: Ledger, keeper: Keeper, open: Work | null): Promise<Kinship> {
  const events = eventsOf(log)
  const ids = idsOf(events)
  const { held, unread } = await heldSlots(keeper, open)
  const kin = held.flatMap(({ slot, programme, ids: there }): readonly Kin[] => {
    const relation = compare(ids, there)
    // Without an event in common it is kin only by the name it gives itself, which is worth a warning.
    if (relation.kind === 'apart' && programme !== folded.programme?.id) return []
    return [{ slot, count: there.size, relation, shared: lastShared(events, there) }]
  })
  return { kin, unread }
}

/** How a slot stands to the fullest of those that keep the same programme. */
export interface CopyStanding {
  /** How many slots keep this programme. */
  readonly copies: number
  /** null for the fullest itself. */
  readonly relation: RecordRelation | null
}

/** The slots of this device whose programme another one keeps too; those alone with theirs are not in it. */
export async function standings(keeper: Keeper, open: Work | null): Promise<ReadonlyMap<string, CopyStanding>> {
  const { held } = await heldSlots(keeper, open)
  const standing = held.flatMap((one): readonly (readonly [string, CopyStanding])[] => {
    const family = held.filter(({ programme }) => programme !== null && programme === one.programme)
    if (family.length < 2) return []
    const fullest = family.reduce((most, other) => (other.ids.size > most.ids.size ? other : most))
    const relation = one === fullest ? null : compare(one.ids, fullest.ids)
    return [[one.slot.slot, { copies: family.length, relation }]]
  })
  return new Map(standing)
}

interface Held {
  readonly slot: SlotSummary
  readonly ids: ReadonlySet<string>
  /** null where the first event cannot be read. */
  readonly programme: string | null
}

/** What is in each slot, latest first. The open one is asked in memory, where it is whole. */
async function heldSlots(keeper: Keeper, open: Work | null) {
  const { slots, failures } = await keeper.slots()
  let unread = isUnread(failures)
  const held: Held[] = []
  for (const slot of slots) {
    if (slot.slot === open?.slot) {
      held.push({ slot, ids: idsOf(eventsOf(open.log)), programme: open.folded.programme?.id ?? null })
    } else if (slot.heldBy.length > 0) {
      const { ids, first, failures: missed } = await keeper.glance(slot.slot)
      unread ||= isUnread(missed)
      held.push({ slot, ids, programme: first && programmeIn(eventValue(first.bytes)) })
    }
  }
  return { held, unread }
}

/** The programme an event says it is of; the event is not believed for it, only compared. */
const programmeIn = (event: unknown): string | null =>
  typeof event === 'object' && event !== null && 'programme' in event && typeof event.programme === 'string'
    ? event.programme
    : null
