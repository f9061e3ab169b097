import type { Finding } from '../domain/finding'
import type { DeviceId } from '../domain/ids'
import type { EstimateRequest, EstimateStep } from '../engine/estimate'
import type { FormulaEvaluator } from '../engine/suggest'
import type { Event } from '../record/event'

/**
 * What the store needs of the world, as it needs it. The composition root fills these in (storage, clock, files);
 * tests use twins in memory.
 */
export interface Ports {
  readonly device: DeviceId
  readonly clock: Clock
  /** A fresh random name: programmes, slots, products, members. */
  newId(): string
  readonly shelf: Shelf
  readonly preferences: PreferenceKeeper
  readonly files: RecordFiles
  /** Ask chance on other threads, one each for the panel and the sensitivity step. */
  readonly estimators: { readonly panel: Estimator; readonly step: Estimator }
  /** The formula engine lives in a chunk of its own. */
  loadFormulas(): Promise<Formulas>
}

/** The expediente as bytes. */
export interface RecordFiles {
  write(events: readonly Event[]): Uint8Array
  /** All of a file or nothing, with the reasons. */
  read(bytes: Uint8Array, name: string): { readonly events: readonly Event[]; readonly findings: readonly Finding[] }
}

/** Starts an estimate and returns what stops it; a new question replaces the one before. */
export type Estimator = (request: EstimateRequest, onStep: (step: EstimateStep) => void) => () => void

/** What the page tells about its own updates. */
export interface Updates {
  /** The whole build is on the device: from here on it opens without a network. */
  onReady(listener: () => void): void
  /** A new build is on the device and waits; `apply` changes over and reloads. */
  onWaiting(listener: (apply: () => void) => void): void
}

export interface Formulas {
  readonly evaluate: FormulaEvaluator
  /** Why a formula cannot be used, or null when it can. */
  check(formula: string, names: ReadonlySet<string>): Finding | null
}

export interface Clock {
  /** UTC milliseconds. */
  now(): number
  /** Minutes east of UTC. */
  offset(): number
}

export interface KeptEvent {
  readonly id: string
  readonly bytes: Uint8Array
}

export interface SaveFailure {
  readonly copy: 'journal' | 'database'
  readonly reason: string
}

/** How safe the work is: see the save state of the design. */
export interface SaveState {
  readonly state: 'pending' | 'green' | 'amber' | 'grey' | 'readOnly'
  readonly savedAt?: number
  readonly waiting?: number
  readonly failures?: readonly SaveFailure[]
}

export type ShelfNotice =
  | { readonly kind: 'save'; readonly save: SaveState }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'events'; readonly events: readonly KeptEvent[] }
  | { readonly kind: 'persistence'; readonly answer: string }

export type Role = 'writer' | 'follower'

/** What opening a slot brought up, and what had to be mended. */
export interface FoundEvents {
  readonly events: readonly KeptEvent[]
  readonly healed: { readonly journal: number; readonly database: number }
  readonly damage: readonly { readonly atEnd: boolean; readonly known: boolean }[]
  readonly failures: readonly SaveFailure[]
  readonly loss?: { readonly expected: number; readonly found: number; readonly savedAt: number }
}

export interface OpenShelfSlot {
  readonly slot: string
  readonly found: FoundEvents
  role(): Role
  save(): SaveState
  append(events: readonly KeptEvent[]): Promise<SaveState>
  retry(): Promise<SaveState>
  takeOver(): Promise<Role>
  subscribe(listener: (notice: ShelfNotice) => void): () => void
  close(): Promise<void>
}

export interface KeptSlot {
  readonly slot: string
  readonly label?: string
  readonly count?: number
  readonly savedAt?: number
  readonly heldBy: readonly string[]
}

/** Where records live on this device. */
export interface Shelf {
  slots(): Promise<{ readonly slots: readonly KeptSlot[]; readonly failures: readonly SaveFailure[] }>
  open(slot: string): Promise<OpenShelfSlot>
  label(slot: string, text: string): Promise<void>
}

/** Taste only, never data: language, theme, name, shortcuts. */
export interface Preferences {
  readonly language: 'es' | 'en'
  readonly theme: 'luz' | 'proyector'
  /** Who works on this device: written into every event. */
  readonly actor: string
  /** Single-letter shortcuts can be switched off (WCAG 2.1.4). */
  readonly letterKeys: boolean
}

export interface PreferenceKeeper {
  read(): Preferences
  write(preferences: Preferences): void
}
