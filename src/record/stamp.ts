import type { DeviceId, ProgrammeId } from '../domain/ids'
import type { Canonical } from './canonical'
import { idOfFields, rootOf } from './chain'
import type { Draft } from './decide'
import type { Event, EventFields } from './event'
import { KINDS } from './kinds'
import type { Log } from './log'

/** Who writes, on what, and when: supplied by the composition root, never read from a clock in here. */
export interface Stamp {
  readonly programme: ProgrammeId
  readonly actor: string
  readonly device: DeviceId
  readonly at: number
  readonly off: number
}

/** Makes the event that comes next on this device, after everything known so far. A closing names the root of what it closes. */
export function stamp({ kind, v, body }: Draft, known: Log, { device, ...who }: Stamp): Event {
  const mine = known.latest.get(device)
  const prev = mine?.id ?? null
  const parents = known.heads.filter((head) => head !== prev)
  const whole = KINDS[kind].closes ? naming(body, rootOf(known)) : body
  const fields: EventFields = { kind, v, body: whole, ...who, device, seq: (mine?.seq ?? 0) + 1, prev, parents }
  return { ...fields, id: idOfFields(fields) }
}

/** Bodies are objects by their schemas; the type of what canonical() writes is wider. */
const naming = (body: Canonical, root: string): Canonical => ({ ...(body as object), root })
