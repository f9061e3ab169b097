import { version } from '../../package.json'
import { type Finding, refused } from '../domain/finding'
import { root } from '../record/chain'
import { codeOf } from '../record/code'
import type { Event } from '../record/event'
import { fold } from '../record/fold'
import type { Folded } from '../record/folded'
import type { Ledger } from '../record/ledger'
import { logOf } from '../record/log'
import { verify } from '../record/verify'
import { readExpediente } from './read/expediente'
import { expedienteBytes } from './write/expediente'

/** A whole record to the bytes of its expediente, which names the version of the program that wrote it. */
export const recordToFile = (events: readonly Event[]): Uint8Array =>
  expedienteBytes(events, { app: version, root: root(events) })

/** What a file of a record holds, and everything that keeps it from being opened. */
export interface CheckedFile {
  /** The events whose own bytes are sound. */
  readonly events: readonly Event[]
  /** What they add up to; null when the chain does not hold or there is no programme in it. */
  readonly folded: Folded | null
  /** Empty exactly when the file may be opened. */
  readonly findings: readonly Finding[]
}

/** Events whose own bytes are sound, and everything that keeps a record of them from being opened before it is folded. */
export interface CheckedEvents {
  readonly events: readonly Event[]
  readonly findings: readonly Finding[]
  /** True when links of the chain are missing: acts would seem refused that only lack their causes. */
  readonly unlinked: boolean
}

/** Says how many of the events have been checked. */
export type OnChecked = (done: number, all: number) => void

/** The first half of `checkedFile`: all but what the events add up to. */
export function checkedEvents(bytes: Uint8Array, name: string, onChecked: OnChecked = () => {}): CheckedEvents {
  const read = readExpediente(bytes, name)
  if (!read.value) return { events: [], findings: read.findings, unlinked: true }
  const { value } = read
  const { events, findings } = verify(value.events, (done) => onChecked(done, value.events.length))
  // Without its damaged events a record has another code anyway.
  const code = events.length === value.events.length ? otherRoot(value.root, events) : []
  return { events, findings: [...read.findings, ...findings, ...code], unlinked: findings.length > 0 }
}

/** Why what a record adds up to cannot be opened. */
export function folding(folded: Folded | null): readonly Finding[] {
  if (!folded) return [refused('expediente-unfolded')]
  // Without a programme the beginning stands aside, and the rest with it.
  return folded.programme ? [] : folded.aside.slice(0, 1).flatMap((one) => one.findings)
}

/**
 * Reads an expediente without believing any of it: its seal, its count and code, every event and its place in the chain,
 * and that the events add up to a programme. Acts that the rules refuse do not keep a record from opening: they stand
 * in `folded.aside`.
 */
export function checkedFile(bytes: Uint8Array, name: string): CheckedFile {
  const { events, findings, unlinked } = checkedEvents(bytes, name)
  if (unlinked) return { events, folded: null, findings }
  const folded = foldedWhole(events)
  return { events, folded: folded?.programme ? folded : null, findings: [...findings, ...folding(folded)] }
}

/** The verified record of an expediente, or why it cannot be opened. All of it or nothing: never a part. */
export function recordFromFile(
  bytes: Uint8Array,
  name: string,
): { readonly events: readonly Event[]; readonly findings: readonly Finding[] } {
  const { events, findings } = checkedFile(bytes, name)
  return findings.length > 0 ? { events: [], findings } : { events, findings: [] }
}

/** The same as a record at hand; null where it cannot be opened. */
export function ledgerFromFile(
  bytes: Uint8Array,
  name: string,
): { readonly ledger: Ledger | null; readonly findings: readonly Finding[] } {
  const { events, folded, findings } = checkedFile(bytes, name)
  return findings.length > 0 || !folded
    ? { ledger: null, findings }
    : { ledger: { log: logOf(events), folded }, findings }
}

/** A file whose last events were taken away has a sound chain; only the code in its head tells. */
function otherRoot(stated: string, events: readonly Event[]): readonly Finding[] {
  const found = root(events)
  if (found === stated) return []
  return [refused('expediente-other-code', { values: { stated: codeOf(stated), found: codeOf(found) } })]
}

/** null when folding fails, which no record of ours makes it do. The work that is open must outlive any file. */
function foldedWhole(events: readonly Event[]): Folded | null {
  try {
    return fold(events)
  } catch {
    return null
  }
}
