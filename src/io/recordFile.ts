import type { Finding } from '../domain/finding'
import { root } from '../record/chain'
import type { Event } from '../record/event'
import { verify } from '../record/verify'
import { readExpediente } from './read/expediente'
import { expedienteBytes } from './write/expediente'

/** Version of the program, written into the files it makes. */
export const APP_VERSION = '0.1.0'

/** A whole record to the bytes of its expediente. */
export const recordToFile = (events: readonly Event[]): Uint8Array =>
  expedienteBytes(events, { app: APP_VERSION, root: root(events) })

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
