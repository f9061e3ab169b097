import type * as z from 'zod/mini'
import type { Finding } from '../domain/finding'
import type { EventId, TerritoryId } from '../domain/ids'
import type { Programme } from '../domain/programme'
import type { StepId, StepPlace } from '../domain/step'
import type { Thing } from '../domain/thing'
import type { Event } from './event'
import type { ConflictsByThing } from './spoken'
import type { Word } from './word'

/**
 * How an act is taken back. `free`: at any time, because it touches no step. `needs-open-step`: while every step it
 * touches is open. `never`: a signature stands; what follows it is another act, with its own reason.
 */
export type Undo = 'free' | 'needs-open-step' | 'never'

/** Everything one kind of act is: its shape, its rules, what it changes, how old versions are read. */
export interface Kind<K extends string, Body> {
  readonly kind: K
  readonly schema: z.ZodMiniType<Body>
  /** Step i turns a version i+1 body into version i+2; the current version is one more than there are steps. */
  readonly upcasters: readonly ((body: unknown) => unknown)[]
  readonly undo: Undo
  /**
   * Whether its events name the root of the record they close, so that whoever wrote the code down finds it again. The root
   * is filled in when the event is made (`stamp`), from version 2 on.
   */
  readonly closes: boolean
  /**
   * The steps whose signed content this act can move in this programme. The act is refused while one of them is closed,
   * so a kind that names too few lets a signed result change, and one that names too many asks for a reopening in vain.
   */
  touches(before: Programme, body: Body): readonly StepPlace[]
  /** The steps it could touch in any programme: those of `touches`, and more where these depend on the programme. */
  reaches(body: Body): readonly StepPlace[]
  /** What it says, thing by thing, so that two people's different words on one thing are seen. Empty for acts that add. */
  words(body: Body, scene: Scene): readonly Word[]
  /** The same act saying no more than this one thing; for acts of one thing, the act itself. */
  only(body: Body, thing: Thing): Body
  /** Business rules: why not, or an empty list. Warnings do not stop the act. Closed steps are not asked here. */
  rules(programme: Programme, body: Body, scene: Scene): readonly Finding[]
  /** The acts aside about which this act decides, so that they are no longer open. */
  decides(body: Body): readonly EventId[]
  /** The change itself. Total: a target that is no longer there leaves the programme as it was. */
  apply(programme: Programme, body: Body, place: EventPlace): Programme
}

/** What stands beside the programme: for acts that settle what others wrote. */
export interface Scene {
  readonly conflicts: ConflictsByThing
  /** ConflictsByThing that a decision settled. */
  readonly settled: ConflictsByThing
  readonly aside: readonly Aside[]
  /** null for an event that this program cannot read. */
  read(event: Event): ReadAct | null
}

/** An act as it was read: its kind and its body, in today's version. */
export interface ReadAct {
  readonly kind: Kind<string, unknown>
  readonly body: unknown
}

/** An event that does not hold where it stands, and why. */
export interface Aside {
  readonly event: Event
  readonly findings: readonly Finding[]
}

/** Where in a record an act stands when it is applied. */
export interface EventPlace extends Scene {
  readonly event: Event
  /** False before the record adopted today's rules: then a signature means what it meant when it was written. */
  readonly judged: boolean
}

type Shared = 'upcasters' | 'rules' | 'only' | 'reaches' | 'decides' | 'closes'

/**
 * Fills what most kinds share. What an act touches, what it says and how it is undone has no default: each kind must think
 * of it.
 */
export const defineKind = <K extends string, Body>(
  parts: Omit<Kind<K, Body>, Shared> & Partial<Pick<Kind<K, Body>, Shared>>,
): Kind<K, Body> => ({
  upcasters: [],
  rules: () => [],
  decides: () => [],
  closes: false,
  only: (body) => body,
  // Enough where what is touched does not depend on the programme; the others say themselves.
  reaches: (body) => parts.touches(NO_PROGRAMME, body),
  ...parts,
})

/** A programme in which nothing happened yet. */
export const NO_PROGRAMME: Programme = {
  id: '' as Programme['id'],
  name: '',
  simulated: false,
  bodyVersion: '',
  dimensions: [],
  catalogue: [],
  segments: [],
  filters: [],
  territories: {},
}

export const versionOf = (kind: { readonly upcasters: readonly unknown[] }): number => kind.upcasters.length + 1

/** The steps of one territory, as `touches` answers them. */
export const stepsOf = (territory: TerritoryId, ...steps: readonly StepId[]): readonly StepPlace[] =>
  steps.map((step) => ({ territory, step }))

/** For acts of which two can stand side by side. */
export const saysNothing = (): readonly Word[] => []

/** For acts that move nothing a step signs. */
export const touchesNothing = (): readonly StepPlace[] => []
