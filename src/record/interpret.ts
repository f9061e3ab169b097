import type { Event } from './event'
import type { Kind } from './kind'
import { versionOf } from './kind'
import { isKnown, KINDS, type KindName } from './kinds'

export interface Interpreted {
  readonly kind: Kind<KindName, unknown>
  /** In today's version of its kind. */
  readonly body: unknown
}

export type Interpretation =
  | { readonly status: 'known'; readonly act: Interpreted }
  /** A kind, or a version of one, that a later Yunta writes: kept and carried. */
  | { readonly status: 'unknown' }
  /** A known version whose body does not fit: damage or a forgery that recomputed its id. */
  | { readonly status: 'misshapen' }

const read = new WeakMap<Event, Interpretation>()

/** Reads an event's body through its kind's upcasters and schema. Events never change, so each is read once. */
export function interpret(event: Event): Interpretation {
  const known = read.get(event)
  if (known) return known
  const fresh = interpretation(event)
  read.set(event, fresh)
  return fresh
}

function interpretation({ kind: name, v, body }: Event): Interpretation {
  if (!isKnown(name)) return { status: 'unknown' }
  // The table's union type cannot say that each kind takes its own body; the schema below does.
  const kind = KINDS[name] as Kind<KindName, unknown>
  if (v > versionOf(kind)) return { status: 'unknown' }
  const today = kind.upcasters.slice(v - 1).reduce<unknown>((old, upcast) => upcast(old), body)
  const shape = kind.schema.safeParse(today)
  return shape.success ? { status: 'known', act: { kind, body: shape.data } } : { status: 'misshapen' }
}
