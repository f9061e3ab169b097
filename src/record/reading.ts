import type { Finding } from '../domain/finding'
import type { Event } from './event'
import type { JoinCounts } from './join'
import type { StoredEvent } from './keeper'
import type { Ledger } from './ledger'

/** What reading a record means to whoever asks for it, wherever it is done. */
export interface RecordReader {
  /** All of a file or nothing; null when it was given up. */
  file(bytes: Uint8Array, name: string, watched?: Watched): Promise<ReadRecord | null>
  /** The sound events that storage kept, whatever else is the matter with them; null when it was given up. */
  kept(events: readonly StoredEvent[], watched?: Watched): Promise<ReadRecord | null>
  /** What each of several records would bring to one (`joinCounts`); null when it was given up. */
  joining(order: JoinQuestion, watched?: Watched): Promise<readonly JoinCounts[] | null>
}

/** Sound records of one programme, and which of the others are to join the one that is here. */
export interface JoinQuestion {
  readonly here: readonly Event[]
  readonly records: readonly (readonly Event[])[]
  readonly chosen: readonly boolean[]
}

export interface Watched {
  /** How far it is: so many events of so many. */
  readonly onProgress?: (done: number, all: number) => void
  /** Ends the reading: the answer is then null. */
  readonly signal?: Ending
}

/** An `AbortSignal`, as far as reading asks it; this room does without the DOM's types. */
export interface Ending {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
}

export interface ReadRecord {
  /** null when a file cannot be opened. */
  readonly ledger: Ledger | null
  /** Why it cannot; of what storage kept, whatever is not sound. */
  readonly findings: readonly Finding[]
}
