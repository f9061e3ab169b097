import type { Finding } from '../domain/finding'
import { refused } from '../domain/finding'
import type { Programme } from '../domain/programme'
import type { Canonical } from './canonical'
import type { Kind } from './kind'
import { versionOf } from './kind'
import { type Act, KINDS, type KindName } from './kinds'
import { shapeFinding } from './schema'

/** An accepted act, ready to be stamped into an event. */
export interface Draft {
  readonly kind: KindName
  readonly v: number
  readonly body: Canonical
}

export type Decision =
  | { readonly status: 'accepted'; readonly draft: Draft; readonly warnings: readonly Finding[] }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }

/**
 * Whether an act may become an event, by the rules of its kind alone. Pure: the same programme and act always give
 * the same answer, so that the interface can ask before a button is pressed.
 *
 * @param programme null before the record's first event, which must be 'programme-created'
 */
export function decide(programme: Programme | null, act: Act): Decision {
  // Each act carries the body of its own kind; the table's union type cannot say so.
  const kind = KINDS[act.kind] as Kind<KindName, unknown>
  const shape = kind.schema.safeParse(act.body)
  if (!shape.success) return { status: 'refused', findings: [shapeFinding(act.kind, shape.error.issues)] }
  if ((programme === null) !== (act.kind === 'programme-created')) {
    return { status: 'refused', findings: [refused(programme ? 'programme-already-created' : 'programme-missing')] }
  }
  const findings = programme === null ? [] : kind.rules(programme, shape.data)
  if (findings.some(({ severity }) => severity === 'refused')) return { status: 'refused', findings }
  // A body that passed its schema holds nothing but what canonical() writes; a fraction would throw there.
  const draft: Draft = { kind: act.kind, v: versionOf(kind), body: shape.data as Canonical }
  return { status: 'accepted', draft, warnings: findings }
}
