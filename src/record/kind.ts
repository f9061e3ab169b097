import type * as z from 'zod/mini'
import type { Finding } from '../domain/finding'
import type { TerritoryId } from '../domain/ids'
import type { Programme } from '../domain/programme'
import type { StepId, StepPlace } from '../domain/step'
import type { Event } from './event'

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
  /** Business rules: why not, or an empty list. Warnings do not stop the act. Closed steps are not asked here. */
  rules(programme: Programme, body: Body): readonly Finding[]
  /** The change itself. Total: a target that is no longer there leaves the programme as it was. */
  apply(programme: Programme, body: Body, place: EventPlace): Programme
}

/** Where in a record an act stands when it is applied. */
export interface EventPlace {
  readonly event: Event
  /** False before the record adopted today's rules: then a signature means what it meant when it was written. */
  readonly judged: boolean
}

/** Fills what most kinds share. What an act touches and how it is undone has no default: each kind must think of it. */
export const defineKind = <K extends string, Body>(
  parts: Omit<Kind<K, Body>, Shared> & Partial<Pick<Kind<K, Body>, Shared>>,
): Kind<K, Body> => ({ upcasters: [], rules: () => [], closes: false, ...parts })

type Shared = 'upcasters' | 'rules' | 'closes'

export const versionOf = (kind: { readonly upcasters: readonly unknown[] }): number => kind.upcasters.length + 1

/** The steps of one territory, as `touches` answers them. */
export const stepsOf = (territory: TerritoryId, ...steps: readonly StepId[]): readonly StepPlace[] =>
  steps.map((step) => ({ territory, step }))

/** For acts that move nothing a step signs. */
export const touchesNothing = (): readonly StepPlace[] => []
