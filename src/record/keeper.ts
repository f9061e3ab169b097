/**
 * What keeping a record means: the contract between the store, which asks, and storage, which keeps. It stands with the record because
 * both may lean on that room and on nothing of each other.
 *
 * A keeper treats an event as opaque bytes under an id: it never parses one and never checks the hash (the record does).
 * Trouble of the world is a value here (`Failure`, `Damage`, `Loss`); nothing of the keeper or an open slot rejects.
 */

/** One *expediente* kept on this device. A programme opened twice lives in two slots. Letters, digits and hyphens, at most 64. */
export type SlotId = string

export interface StoredEvent {
  /** 64 lower-case hexadecimal digits: SHA-256 of the canonical bytes. */
  readonly id: string
  /** Canonical bytes, whole. UTF-8, so that a frame marker can never be part of an event. */
  readonly bytes: Uint8Array
}

/** Whether bytes are an event and carry the id they are kept under. The record knows; whoever keeps them only asks. */
export type Recognises = (event: StoredEvent) => boolean

export type CopyName = 'journal' | 'database'

/** A run of bytes (journal) or a row (database) that cannot be trusted. It stays where it is and a copy is put aside. */
export interface Damage {
  readonly copy: CopyName
  /** File name or object store. */
  readonly place: string
  /** Byte offset in the file, or row key. */
  readonly offset: number
  /** Bytes. */
  readonly length: number
  /** A torn end is the ordinary trace of a power cut: it held nothing that was ever acknowledged. */
  readonly atEnd: boolean
  /** True when an earlier start already put these bytes aside, so it is not news. */
  readonly known: boolean
}

export type FailureReason =
  | 'quota' // no space left
  | 'unavailable' // this browser, window or address does not offer the store
  | 'locked' // another tab still holds the file
  | 'newer' // the store was made by a newer version of this programme
  | 'timeout' // no answer in time
  | 'unknown'

export interface Failure {
  readonly status: 'failed'
  readonly copy: CopyName
  readonly reason: FailureReason
  /** The browser's own words, for the diagnosis. */
  readonly detail: string
}

/** Whether a copy that is there could not be read, so that nobody knows what it holds. One that is not offered holds nothing. */
export const isUnread = (failures: readonly Failure[]): boolean =>
  failures.some(({ reason }) => reason !== 'unavailable')

/**
 * How safe everything handed to the keeper is, as one light.
 * - `pending`: being written now;
 * - `green`: every event confirmed by both copies;
 * - `amber`: every event confirmed by at least one copy, and why not by the other;
 * - `grey`: some event is in memory only (`failures` says why), or there is nothing yet (`failures` empty);
 * - `readOnly`: another tab writes; nothing was taken.
 * `savedAt` is UTC milliseconds of the last confirmation, absent if nothing was written since opening.
 */
export type SaveState =
  | { readonly state: 'pending'; readonly waiting: number; readonly savedAt?: number }
  | { readonly state: 'green'; readonly savedAt?: number }
  | { readonly state: 'amber'; readonly failures: readonly Failure[]; readonly savedAt?: number }
  | {
      readonly state: 'grey'
      readonly failures: readonly Failure[]
      readonly waiting: number
      readonly savedAt?: number
    }
  | { readonly state: 'readOnly' }

/**
 * Data was here and is not any more: what the canary remembers, so that it is never taken for a fresh start. It is told at every
 * opening until a person has signed for it.
 */
export interface Loss {
  readonly expected: number
  readonly found: number
  /** Events that are gone, one at least: the latest may be missing though others came since. */
  readonly missing: number
  readonly lastId: string
  readonly savedAt: number
}

/** What opening a slot brought up. */
export interface Found {
  /** Union of both copies, each id once, in stored order. */
  readonly events: readonly StoredEvent[]
  /** Events each copy lacked and received from the other. */
  readonly healed: Readonly<Record<CopyName, number>>
  readonly damage: readonly Damage[]
  /** Copies that could not be read or healed. */
  readonly failures: readonly Failure[]
  readonly loss?: Loss
}

/** The one tab that may write, or one that reads along. */
export type Role = 'writer' | 'follower'

export type Persistence = 'granted' | 'refused' | 'unavailable'

/** What an open slot tells whoever subscribed. */
export type KeeperNotice =
  | { readonly kind: 'save'; readonly save: SaveState }
  | { readonly kind: 'role'; readonly role: Role }
  /** Events this tab did not have: written by another tab, or found while taking over. */
  | { readonly kind: 'events'; readonly events: readonly StoredEvent[] }
  | { readonly kind: 'persistence'; readonly answer: Persistence }

export interface OpenSlot {
  readonly slot: SlotId
  readonly found: Found
  role(): Role
  save(): SaveState
  /**
   * Resolves when both copies have answered. A copy that failed is tried again, with everything it lacks, at the next
   * `append` or `retry`. As a follower the answer is `readOnly` and the events are not taken: do not apply them.
   */
  append(events: readonly StoredEvent[]): Promise<SaveState>
  /** Writes what is still waiting, without a new event. */
  retry(): Promise<SaveState>
  /** «Editar aquí»: takes the right to write from whichever tab has it, re-reads, then gives notice of the role. */
  takeOver(): Promise<Role>
  subscribe(listener: (notice: KeeperNotice) => void): () => void
  /** A person has signed for what was lost: it is not told again. */
  settleLoss(): void
  /** Drains, lets go of files, lock and channel. */
  close(): Promise<void>
}

/** A slot as a list shows it. Label, count and time are a cache and may be absent or late after a crash. */
export interface SlotSummary {
  readonly slot: SlotId
  readonly label?: string
  readonly count?: number
  readonly savedAt?: number
  /** Empty: data was here and neither copy has it now. Say so; never treat the device as new. */
  readonly heldBy: readonly CopyName[]
}

export interface SlotList {
  /** Latest first; those without time last, by id. */
  readonly slots: readonly SlotSummary[]
  readonly failures: readonly Failure[]
}

/** What a slot holds, as far as comparing it with another record needs. */
export interface Glance {
  /** Of both copies together. */
  readonly ids: ReadonlySet<string>
  /** The earliest event; null where there is none. */
  readonly first: StoredEvent | null
  /** Copies that could not be read, so that more may be there than `ids` says. */
  readonly failures: readonly Failure[]
}

export interface Keeper {
  slots(): Promise<SlotList>
  /** Looks into a slot without opening it: whoever writes in it goes on, and nothing is mended. */
  glance(slot: SlotId): Promise<Glance>
  /** Opens a slot; a new id opens an empty one. Nothing is written for an empty slot until the first `append`. */
  open(slot: SlotId): Promise<OpenSlot>
  /** What the list calls the slot: kept as a cache, next to the canary. */
  label(slot: SlotId, text: string): Promise<void>
}
