import type { Finding } from '../domain/finding'
import type { DeviceId, EventId } from '../domain/ids'
import type { Programme } from '../domain/programme'
import { eventBytes } from '../record/chain'
import type { Event } from '../record/event'
import { type Folded, fold, foldOnto } from '../record/fold'
import { type History, historyOf } from '../record/history'
import type { Found, Role, SaveState, StoredEvent } from '../record/keeper'
import { eventValue } from '../record/readEvent'
import { type Verified, verify } from '../record/verify'

/** One open record: the verified events, what they add up to, and how safe they are. */
export interface Work {
  readonly slot: string
  readonly events: readonly Event[]
  readonly folded: Folded
  /** The programme before the latest act, so that the panel can say what it changed; null after opening. */
  readonly before: Programme | null
  readonly latest: EventId | null
  readonly history: History
  readonly role: Role
  readonly save: SaveState
  /** What opening mended or missed: shown once, until dismissed. */
  readonly mended: Mended | null
  readonly device: DeviceId
}

export interface Mended {
  readonly healed: number
  readonly damaged: number
  readonly lost: number
  readonly findings: readonly Finding[]
}

/** A slot nobody has written in yet lacks its beginning, and nothing is the matter with it. */
const UNWRITTEN: Verified = { events: [], findings: [] }

/** Opens what storage found. Unsound events stay in storage, are left out here, and are told. */
export function workFrom(slot: string, found: Found, device: DeviceId, role: Role, save: SaveState): Work {
  const { events, findings } =
    found.events.length === 0 ? UNWRITTEN : verify(found.events.map(({ bytes }) => eventValue(bytes)))
  const healed = found.healed.journal + found.healed.database
  const damaged = found.damage.filter(({ atEnd, known }) => !atEnd && !known).length
  const lost = found.loss ? found.loss.expected - found.loss.found : 0
  const news = healed + damaged + lost + findings.length > 0
  return {
    slot,
    events,
    folded: fold(events),
    before: null,
    latest: null,
    history: historyOf(events, device),
    role,
    save,
    mended: news ? { healed, damaged, lost, findings } : null,
    device,
  }
}

/** The work after one more event of this device. */
export function grown(work: Work, event: Event): Work {
  const events = [...work.events, event]
  return {
    ...work,
    events,
    folded: foldOnto(work.folded, work.events, event),
    before: work.folded.programme,
    latest: event.id,
    history: historyOf(events, work.device),
  }
}

/** The work after events another tab wrote; those already here are not news. */
export function joined(work: Work, arrived: readonly StoredEvent[]): Work {
  const known = new Set<string>(work.events.map(({ id }) => id))
  const fresh = arrived.filter(({ id }) => !known.has(id))
  if (fresh.length === 0) return work
  const { events } = verify([...work.events, ...fresh.map(({ bytes }) => eventValue(bytes))])
  return {
    ...work,
    events,
    folded: fold(events),
    before: work.folded.programme,
    latest: null,
    history: historyOf(events, work.device),
  }
}

export const kept = (event: Event): StoredEvent => ({ id: event.id, bytes: eventBytes(event) })
