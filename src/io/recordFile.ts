import { version } from '../../package.json'
import type { Finding } from '../domain/finding'
import { root } from '../record/chain'
import type { Event } from '../record/event'
import { verify } from '../record/verify'
import { readExpediente } from './read/expediente'
import { expedienteBytes } from './write/expediente'

/** A whole record to the bytes of its expediente, which names the version of the program that wrote it. */
export const recordToFile = (events: readonly Event[]): Uint8Array =>
  expedienteBytes(events, { app: version, root: root(events) })

/** The verified record of an expediente, or why it cannot be opened. All of it or nothing: never a part. */
export function recordFromFile(
  bytes: Uint8Array,
  name: string,
): { readonly events: readonly Event[]; readonly findings: readonly Finding[] } {
  const read = readExpediente(bytes, name)
  if (!read.value) return { events: [], findings: read.findings }
  const { events, findings } = verify(read.value.events)
  return findings.length > 0 ? { events: [], findings } : { events, findings: [] }
}
