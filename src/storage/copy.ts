import type { CopyName, Damage, SlotId, StoredEvent } from '../record/keeper'

/** An event and its place in the slot, from 0. Both copies store the place, so a healed copy keeps the order. */
export interface PlacedEvent extends StoredEvent {
  readonly order: number
}

export interface CopyContents {
  readonly events: readonly PlacedEvent[]
  readonly damage: readonly Damage[]
}

/** What a slot holds without its contents. */
export interface CopyGlance {
  readonly ids: readonly string[]
  /** The event with the lowest place, or null. */
  readonly first: PlacedEvent | null
}

/** One place where the record lives. Every method may reject with an `Error`; the keeper turns that into a `Failure`. */
export interface Copy {
  readonly name: CopyName
  list(): Promise<readonly SlotId[]>
  /** An unknown slot is an empty one. */
  read(slot: SlotId): Promise<CopyContents>
  /** The ids of a slot's events, in any order; a copy whose worker can spare the page their bytes does. */
  glance(slot: SlotId): Promise<CopyGlance>
  /** All events or none; resolves only after they are flushed to the disk. */
  append(slot: SlotId, events: readonly PlacedEvent[]): Promise<void>
  /** Lets go of files and locks of this slot; the next `append` takes them again. */
  close(slot: SlotId): Promise<void>
}

/** What `glance` answers, from the events themselves. */
export const glanceOf = (events: readonly PlacedEvent[]): CopyGlance => ({
  ids: events.map(({ id }) => id),
  first: events.reduce<PlacedEvent | null>((first, one) => (first && first.order <= one.order ? first : one), null),
})

/** True of what an append writes. Rows and messages come from where anything of this origin may have written. */
export const isPlaced = (value: unknown): value is PlacedEvent => {
  if (typeof value !== 'object' || value === null) return false
  const { order, id, bytes } = value as Partial<Record<keyof PlacedEvent, unknown>>
  return (
    typeof order === 'number' &&
    Number.isInteger(order) &&
    order >= 0 &&
    order <= MOST_ORDER &&
    typeof id === 'string' &&
    isEventId(id) &&
    bytes instanceof Uint8Array
  )
}

export const isEventId = (id: string): boolean => /^[0-9a-f]{64}$/.test(id)

/** The journal keeps a place in four bytes. */
const MOST_ORDER = 0xffffffff
