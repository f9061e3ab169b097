import type { Finding } from '../domain/finding'
import type { DeviceId, TerritoryId } from '../domain/ids'
import type { Estimator } from '../engine/estimate'
import type { Planner } from '../engine/plan'
import type { FormulaEvaluator } from '../engine/suggest'
import type { Event } from '../record/event'
import type { Keeper } from '../record/keeper'
import type { RecordReader } from '../record/reading'

/**
 * What the store needs of the world, as it needs it. The composition root fills these in (storage, clock, files);
 * tests use twins in memory.
 */
export interface Ports {
  readonly device: DeviceId
  readonly clock: WallClock
  /** A fresh random name: programmes, slots, products, members. */
  newId(): string
  /** Where records live on this device. */
  readonly keeper: Keeper
  readonly preferences: PreferenceKeeper
  readonly drafts: DraftKeeper
  readonly ballots: BallotPorts
  readonly contacts: ContactPorts
  /** Ask chance on other threads, one each for the panel, the sensitivity step and the files. */
  readonly estimators: { readonly panel: Estimator; readonly step: Estimator; readonly file: Estimator }
  /** What a record needs is fetched when the first one opens. */
  loadRecord(): Promise<RecordPorts>
  /** Looks for a plan across provinces on a thread of its own. */
  readonly planner: Planner
  /** The formula engine lives in a chunk of its own. */
  loadFormulas(): Promise<Formulas>
}

/** Keeps what is half typed, a value for each slot. What comes back may be anything: another version wrote it. */
export interface DraftKeeper {
  read(slot: string): Promise<unknown>
  write(slot: string, drafts: unknown): Promise<void>
}

/** What voting by ballot asks of the laptop. */
export interface BallotPorts {
  random(bytes: number): Uint8Array
  /** The seed of a mesa's keys as this laptop keeps it, by the open half of its key; null where it was made elsewhere. */
  seed(opening: string): string | null
  /** Whether it will be there after the page is closed. */
  keepSeed(opening: string, seed: string): boolean
  /** Where a phone finds the page of ballots, as far as this page can tell; empty where it has no address. */
  readonly phonePage: string
  /** Shows the camera's picture and reads its codes; returns how to stop. null where a page may not use a camera. */
  readonly camera: ((video: HTMLVideoElement, told: CodesTold) => () => void) | null
  print(): void
  /** What carries ballots from phones in the hall to this laptop; fetched when somebody opens the ballots. */
  hall(): Promise<HallDesk>
}

/**
 * Where the laptop stands to the hall: the page did not come from a relay; it looks for one; it is in its mesa's room; it was, and
 * the relay does not answer.
 */
export type HallLink = 'none' | 'searching' | 'open' | 'cut'

export interface HallState {
  readonly link: HallLink
  /** Phones that the relay hears from. */
  readonly devices: number
  /** Ballots that the relay keeps, and those of them that are not in the record yet. */
  readonly kept: number
  readonly waiting: number
  /** Where phones find the relay, the likeliest first. */
  readonly addresses: readonly string[]
  /** Whether this mesa is the only one that the relay tells phones of. */
  readonly alone: boolean
}

/** Takes what comes through the hall into the open record, whatever screen is shown. */
export interface HallDesk {
  readonly state: () => HallState
  /** Returns how to stop listening. */
  readonly onChange: (listener: () => void) => () => void
  /** For a mesa whose key this laptop has; the same one again changes nothing. */
  readonly serve: (territory: TerritoryId, seed: Uint8Array) => void
  /** Looks for the relay at once. */
  readonly search: () => void
}

/** What a mesa notes of people and may publish nowhere: it lives on this device, a text for each place of work. */
export interface ContactPorts {
  /** null where nothing is kept. What comes back may be anything: another version wrote it. */
  read(place: string): string | null
  /** Whether it will be there after the page is closed. */
  keep(place: string, text: string): boolean
}

/** What a camera has to say. */
export interface CodesTold {
  onCode(code: string): void
  onTrouble(trouble: 'refused' | 'missing' | 'busy'): void
}

/** How a record is read and how it becomes a file. */
export interface RecordPorts {
  /** Checks records and puts them together, off the page's thread. */
  readonly reader: RecordReader
  /** The expediente as bytes to be kept elsewhere. */
  readonly files: { write(events: readonly Event[]): Uint8Array }
}

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

/** The time of the wall, as an event is stamped with it. */
export interface WallClock {
  /** UTC milliseconds. */
  now(): number
  /** Minutes east of UTC. */
  offset(): number
}

/** Taste only, never data: language, theme, name, shortcuts. */
export interface Preferences {
  /** The code of a language of the interface. */
  readonly language: string
  readonly theme: 'luz' | 'proyector'
  /** Who works on this device: written into every event. */
  readonly actor: string
  /** Single-letter shortcuts can be switched off (WCAG 2.1.4). */
  readonly letterKeys: boolean
  /** Whoever works here has read that the browser does not promise to keep what it stores. */
  readonly toldPersistence: boolean
  /** The example teaches its steps. */
  readonly lesson: boolean
}

export interface PreferenceKeeper {
  read(): Preferences
  write(preferences: Preferences): void
}
