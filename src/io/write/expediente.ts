import { type Canonical, canonical } from '../../record/canonical'
import type { Event } from '../../record/event'
import { sha256Hex } from '../../record/sha256'
import { type ExpedienteHead, FORMAT, MAGIC, MIN_READER, SEAL } from '../expedienteFormat'

/**
 * The whole record as one file: one line of JSON and one line with its SHA-256. The same events give the same bytes.
 * The head comes first and is short, so that an older program can see what it has before it reads the rest.
 *
 * @throws TypeError when an event holds what no event may (see `canonical`): a bug in the caller
 */
export function expedienteBytes(events: readonly Event[], { app, engine, root }: ExpedienteHead): Uint8Array {
  const text = (value: string): string => canonical(value)
  const head = [
    `"magic":${text(MAGIC)}`,
    `"format":${FORMAT}`,
    `"minReader":${MIN_READER}`,
    `"app":${text(app)}`,
    ...(engine === undefined ? [] : [`"engine":${text(engine)}`]),
    `"count":${events.length}`,
    `"root":${text(root)}`,
  ]
  // An event is a canonical value whose interface has no index signature; canonical() checks it field by field.
  const lines = events.map((event) => canonical(event as unknown as Canonical))
  const encoder = new TextEncoder()
  const body = encoder.encode(`{${head.join(',')},"events":[${lines.join(',')}]}\n`)
  const seal = encoder.encode(`${SEAL}${sha256Hex(body)}\n`)
  const bytes = new Uint8Array(body.length + seal.length)
  bytes.set(body)
  bytes.set(seal, body.length)
  return bytes
}
