import type { Finding } from '../domain/finding'
import type { Canonical } from './canonical'
import type { Folded } from './folded'
import type { Interpreted } from './interpret'
import { isRefused, judged } from './judge'
import type { Kind } from './kind'
import { versionOf } from './kind'
import { type Act, KINDS, type KindName } from './kinds'
import { adopted, rulesAdopted } from './kinds/rulesAdopted'
import { shapeFinding } from './schema'
import { toggled } from './toggle'

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
 * Whether an act may become an event, by the rules of today. Pure: the same record and act always give the same answer,
 * so that the interface can ask before a button is pressed.
 *
 * @param folded `NOTHING` before the record's first event, which must be 'programme-created'
 */
export function decide(folded: Folded, act: Act): Decision {
  // Each act carries the body of its own kind; the table's union type cannot say so.
  const kind = KINDS[act.kind] as Kind<KindName, unknown>
  const shape = kind.schema.safeParse(act.body)
  if (!shape.success) return { status: 'refused', findings: [shapeFinding(act.kind, shape.error.issues)] }
  // A body that passed its schema holds nothing but what canonical() writes; a fraction would throw there.
  const draft: Draft = { kind: act.kind, v: versionOf(kind), body: shape.data as Canonical }
  const findings = objections(underTodaysRules(folded), act, { kind, body: shape.data })
  return isRefused(findings) ? { status: 'refused', findings } : { status: 'accepted', draft, warnings: findings }
}

function objections(folded: Folded, act: Act, read: Interpreted): readonly Finding[] {
  if (act.kind !== 'act-undone' && act.kind !== 'act-redone') return judged(folded, read)
  const outcome = toggled(folded, { act: act.body.act, out: act.kind === 'act-undone' })
  return outcome.status === 'refused' ? outcome.findings : []
}

/** Written before the first act on a record that has a beginning and does not judge yet; null where it does. */
export const adoption = ({ programme, judged: already }: Folded): Draft | null =>
  programme === null || already ? null : { kind: 'rules-adopted', v: versionOf(rulesAdopted), body: {} }

function underTodaysRules(folded: Folded): Folded {
  return folded.programme === null || folded.judged
    ? folded
    : { ...folded, programme: adopted(folded.programme), judged: true }
}
