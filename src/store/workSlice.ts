import type { Finding } from '../domain/finding'
import type { EventId } from '../domain/ids'
import type { FormulaEvaluator } from '../engine/suggest'
import type { Event } from '../record/event'
import type { Arrival, JoinRow } from '../record/join'
import type { Persistence, SlotSummary } from '../record/keeper'
import type { Act } from '../record/kinds'
import type { Ledger } from '../record/ledger'
import type { About } from './about'
import type { CopyStanding, Kinship } from './kin'
import type { Preferences } from './ports'
import type { Work } from './work'

/** What became of an act. A refusal says why, in findings the interface puts into words. */
export type Outcome =
  | {
      readonly status: 'accepted'
      readonly event: EventId
      readonly warnings: readonly Finding[]
      /** Code of the record that a closing closed; absent of any other act. */
      readonly closed?: string
    }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }

export type FileOutcome =
  | { readonly status: 'opened'; readonly slot: string }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }

/** A file that was read, and how it stands to what is on this device. Nothing is opened yet. */
export type FileRead =
  | (Kinship & { readonly status: 'read'; readonly ledger: Ledger; readonly about: About })
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }
  /** Somebody gave it up. */
  | { readonly status: 'stopped' }

export interface Shelf {
  readonly slots: readonly SlotSummary[]
  readonly unread: boolean
}

export interface WorkSlice {
  readonly work: Work | null
  /**
   * 'opening' while a slot is read; 'stopped' when somebody gave that up; 'empty' when it holds nothing; 'unread' when a copy
   * could not be read, so nobody knows.
   */
  readonly opening: 'idle' | 'opening' | 'stopped' | 'empty' | 'unread'
  /** How far a record that is being read is, in events, and how to give it up; `all` is 0 until it is known. */
  readonly reading: { readonly done: number; readonly all: number; readonly stop: () => void } | null
  /** Whether the browser promised not to drop what it stores; null until it was asked, at the first save. */
  readonly persistence: Persistence | null
  /** Computes derived sub-indicators; null until it is loaded, which starts when a record opens. */
  readonly evaluator: FormulaEvaluator | null
  /** Why a formula cannot be used, or null when it can. */
  checkFormula(formula: string, names: ReadonlySet<string>): Promise<Finding | null>
  /** The one way to change a programme. */
  act(act: Act): Outcome
  undo(): Outcome
  redo(): Outcome
  /** The act that undo comes to next: one it can try to take back, or a signature that stops it. */
  nextUndo(): Event | null
  nextRedo(): Event | null
  /** An event of the open record by its id. Those named by an undo are near the end, where the search begins. */
  eventOf(id: unknown): Event | null
  /** What this device keeps, latest first, and whether a copy could not be read. */
  keptSlots(): Promise<Shelf>
  /** The slot at work now, read at once rather than at the next paint. */
  openedSlot(): string | null
  /** Opens a slot of this device. */
  openSlot(slot: string): Promise<void>
  /** A new record in a new slot, from its first act. */
  create(first: Act & { readonly kind: 'programme-created' }): Promise<Outcome>
  /** The slots of this device that keep one programme more than once, and how each stands to the fullest. */
  standings(): Promise<ReadonlyMap<string, CopyStanding>>
  /** Reads an expediente and compares it with every slot of this device; or says why it cannot be opened. */
  readFile(bytes: Uint8Array, name: string): Promise<FileRead>
  /** Opens a record that was read in a new slot, beside whatever is there; gives the slot. */
  openRead(ledger: Ledger, slot?: string): Promise<string>
  /** Both at once, for a file that needs no question: the example. */
  openFile(bytes: Uint8Array, name: string, slot?: string): Promise<FileOutcome>
  /** Reads expedientes without opening them, to see what they would bring; null when it was given up. */
  readRecords(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  ): Promise<readonly Arrival[] | null>
  /** What each file would bring if the chosen ones were joined; nothing enters. null when it was given up. */
  joinRows(records: readonly Arrival[], chosen: (file: Arrival) => boolean): Promise<readonly JoinRow[] | null>
  /** Joins other records of this programme into the open one, or says why not and changes nothing. One undo separates them. null when it was given up. */
  joinRecords(records: readonly (readonly Event[])[]): Promise<Outcome | null>
  /** Code of the open record, as the files made from it carry it. */
  recordCode(): string
  /** The same as people read it: six groups of four. */
  spokenCode(): string
  /** The open record as the bytes of an expediente. */
  fileBytes(): Uint8Array | null
  closeWork(): Promise<void>
  takeOver(): Promise<void>
  retrySave(): Promise<void>
  /** What was mended is read and put away. A loss stays until it is signed for. */
  dismissMended(): void
  /** Somebody has seen what was lost: an act under their name, and it is not told again. */
  signLoss(): Outcome
}

/** Every event is signed with the name the person works under. */
export interface Signed {
  readonly preferences: Preferences
}

/** What the slice says of the record at work; the rest of it is what can be done. */
export type WorkState = Pick<WorkSlice, 'work' | 'opening' | 'reading' | 'persistence' | 'evaluator'>

/** What only work on a record can do. */
export type OpenRecord = Omit<WorkSlice, keyof WorkState | 'checkFormula' | 'keptSlots' | 'openedSlot'>
