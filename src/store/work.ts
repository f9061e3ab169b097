import type { Finding } from '../domain/finding'
import type { DeviceId } from '../domain/ids'
import type { Lending } from '../domain/lending'
import type { Programme, Territory } from '../domain/programme'
import { eventBytes } from '../record/chain'
import type { Event } from '../record/event'
import { type History, historyOf, isOwn, remembered } from '../record/history'
import type { Found, Loss, Role, SaveState, StoredEvent } from '../record/keeper'
import { sheetsLent } from '../record/kinds/sheetsLent'
import { type Ledger, grown as ledgerAfter, ledgerOf, type Written } from '../record/ledger'
import { eventsOf, follows } from '../record/log'
import { eventValue } from '../record/readEvent'
import type { ReadRecord } from '../record/reading'
import { soundEvent, verify } from '../record/verify'

/** One open record: the verified events, what they add up to, and how safe they are. */
export interface Work extends Ledger {
  readonly slot: string
  /** The programme before the latest act, so that the panel can say what it changed; null after opening. */
  readonly before: Programme | null
  readonly latest: Event | null
  readonly history: History
  readonly role: Role
  readonly save: SaveState
  /** What opening mended or missed: shown once, until dismissed. */
  readonly mended: Mended | null
  /** The name under which this device writes in this slot. */
  readonly device: DeviceId
}

export interface Mended {
  /** Events one copy lacked and took from the other. */
  readonly healed: number
  /** Runs of bytes that are news as damage. */
  readonly damaged: number
  /** Events that do not match their hash and were left out. */
  readonly leftOut: number
  /** What this device had and has no more; told until somebody signs for it. */
  readonly loss: Loss | null
  /** Why events do not verify. */
  readonly findings: readonly Finding[]
}

/** All of an open record but what its keeper says of it at any moment. */
type Opened = Exclude<keyof Work, 'role' | 'save'>

/** Opens what storage found. Unsound events stay in storage, are left out here, and are told. */
export function workFrom(slot: string, found: Found, read: ReadRecord, device: DeviceId): Pick<Work, Opened> {
  const ledger = read.ledger ?? ledgerOf([])
  // A slot nobody has written in yet lacks its beginning, and nothing is the matter with it.
  const findings = found.events.length === 0 ? [] : read.findings
  const healed = found.healed.journal + found.healed.database
  const damaged = found.damage.filter(({ atEnd, known }) => !atEnd && !known).length
  const loss = found.loss ?? null
  const leftOut = found.events.length - ledger.log.size
  const news = healed + damaged + leftOut + findings.length > 0 || loss !== null
  return {
    slot,
    ...ledger,
    before: null,
    latest: null,
    history: historyOf(eventsOf(ledger.log), device),
    mended: news ? { healed, damaged, leftOut, loss, findings } : null,
    device,
  }
}

/** The work after an act of this device. */
export const acted = (work: Work, { ledger, events, event }: Written & { readonly status: 'written' }): Work => ({
  ...work,
  ...ledger,
  before: work.folded.programme,
  latest: event,
  history: events.reduce(remembered, work.history),
})

/** The work after an event of any device that comes after all the others. */
function grown(work: Work, event: Event): Work {
  return {
    ...work,
    ...ledgerAfter(work, event),
    history: isOwn(event, work.device) ? remembered(work.history, event) : work.history,
  }
}

/** The work after events another tab wrote; those already here are not news. */
export function joined(work: Work, arrived: readonly StoredEvent[]): Work {
  let next = work
  const apart: StoredEvent[] = []
  for (const one of arrived) {
    // A tab that watches hears of each act as it is written: it goes on the end, like an act of its own.
    const event = soundEvent(eventValue(one.bytes))
    if (event && follows(next.log, event)) next = grown(next, event)
    else apart.push(one)
  }
  const all = apart.length === 0 ? next : interleaved(next, apart)
  return all === work ? work : { ...all, before: work.folded.programme, latest: null }
}

/** The work with its record put together anew; what is looked at was written before it. */
export const laidAnew = (work: Work, ledger: Ledger): Work => ({
  ...work,
  ...ledger,
  history: historyOf(eventsOf(ledger.log), work.device),
  before: work.folded.programme,
  latest: null,
})

/** Events that do not simply come next find their place among all the others. */
function interleaved(work: Work, arrived: readonly StoredEvent[]): Work {
  const here = eventsOf(work.log)
  const known = new Set<string>(here.map(({ id }) => id))
  const fresh = arrived.filter(({ id }) => !known.has(id))
  if (fresh.length === 0) return work
  const { events } = verify([...here, ...fresh.map(({ bytes }) => eventValue(bytes))])
  return { ...work, ...ledgerOf(events), history: historyOf(events, work.device) }
}

export const kept = (event: Event): StoredEvent => ({ id: event.id, bytes: eventBytes(event) })

/** Sheets that the last act lent to another device, in a file that this one opened: it may be that device. null otherwise. */
export function lentHere({
  log,
  folded,
  device,
}: Work): { readonly territory: Territory; readonly lending: Lending } | null {
  const newest = log.newest?.top
  if (newest?.kind !== sheetsLent.kind || isOwn(newest, device)) return null
  for (const territory of Object.values(folded.programme?.territories ?? {})) {
    const lending = territory.lendings?.findLast(
      ({ lent: { at }, device: taken }) => at === newest.at && taken === null,
    )
    if (lending) return { territory, lending }
  }
  return null
}
