import type * as z from 'zod/mini'
import type { Finding } from '../domain/finding'
import type { Programme } from '../domain/programme'
import type { Event } from './event'

/** Everything one kind of act is: its shape, its rules, what it changes, how old versions are read. */
export interface Kind<K extends string, Body> {
  readonly kind: K
  readonly schema: z.ZodMiniType<Body>
  /** Step i turns a version i+1 body into version i+2; the current version is one more than there are steps. */
  readonly upcasters: readonly ((body: unknown) => unknown)[]
  /** False for acts that undo cannot take back. */
  readonly undoable: boolean
  /** Business rules: why not, or an empty list. Warnings do not stop the act. */
  rules(programme: Programme, body: Body): readonly Finding[]
  /** The change itself. Total: a target that is no longer there leaves the programme as it was. */
  apply(programme: Programme, body: Body, event: Event): Programme
}

/** Fills what most kinds share, so that each kind's file says only what is its own. */
export const defineKind = <K extends string, Body>(
  parts: Pick<Kind<K, Body>, 'kind' | 'schema' | 'apply'> & Partial<Kind<K, Body>>,
): Kind<K, Body> => ({ upcasters: [], undoable: true, rules: () => [], ...parts })

export const versionOf = (kind: { readonly upcasters: readonly unknown[] }): number => kind.upcasters.length + 1
