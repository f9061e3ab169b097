import { type Finding, refused } from '../../domain/finding'
import { sha256Hex } from '../../record/sha256'
import { type ExpedienteHead, FORMAT, MAGIC, SEAL } from '../expedienteFormat'
import { type ScanFault, scanJson } from './jsonScan'
import { binaryKind } from './magic'
import { nothing, type Reading } from './reading'

export interface Expediente extends ExpedienteHead {
  /** Not believed yet: `verify` of the record room checks each one. */
  readonly events: readonly unknown[]
}

/** A record of sixty members, ten products and nine indicators is about two megabytes. */
export const MOST_EXPEDIENTE_BYTES = 64 * 1024 * 1024
export const MOST_EVENTS = 200_000

const BEGINS = `{"magic":"${MAGIC}"`
const HEAD_LENGTH = 400
const SEAL_LINE = new RegExp(`\\n${SEAL}([0-9a-f]{64})\\n?$`)

/**
 * Bytes of a .yunta.json to its events, or one finding that says which trouble it is: empty, too big, of a newer
 * program, damaged (cut short or changed), not ours, or built to harm. Nothing is parsed before the scan allows it.
 */
export function readExpediente(bytes: Uint8Array, file: string): Reading<Expediente> {
  const place = { file }
  const say = (code: string, values: NonNullable<Finding['values']> = {}) => nothing(refused(code, { place, values }))
  if (bytes.length === 0) return say('file-empty')
  if (bytes.length > MOST_EXPEDIENTE_BYTES)
    return say('file-too-big', { bytes: bytes.length, limit: MOST_EXPEDIENTE_BYTES })
  const text = utf8(bytes)
  if (!beginsAsOurs(bytes)) return foreign(bytes, text, file)
  const wanted = minReader(bytes)
  if (wanted > FORMAT) return say('expediente-newer', { needs: wanted, ours: FORMAT, app: appOf(bytes) })
  if (text === null) return say('expediente-damaged', { why: 'bytes' })
  const seal = SEAL_LINE.exec(text)
  if (!seal?.[1]) return say('expediente-damaged', { why: 'cut' })
  // Everything after the last line feed of the body is ASCII, so characters count as bytes from the end.
  const sealed = bytes.subarray(0, bytes.length - (seal[0].length - 1))
  const found = sha256Hex(sealed)
  if (found !== seal[1]) return say('expediente-damaged', { why: 'changed', expected: seal[1], found })
  const json = text.slice(0, seal.index)
  const { fault } = scanJson(json)
  if (fault) return say('expediente-hostile', { fault: fault.fault, ...detail(fault) })
  return checked(JSON.parse(json), file)
}

/** The seal is right, so these are mistakes of whoever wrote the file, not of a cable. */
function checked(value: unknown, file: string): Reading<Expediente> {
  const place = { file }
  const wrong = (field: string) => nothing(refused('expediente-shape', { place, values: { field } }))
  if (!isFields(value)) return wrong('expediente')
  const { app, engine, root, events, count } = value
  if (typeof app !== 'string') return wrong('app')
  if (engine !== undefined && typeof engine !== 'string') return wrong('engine')
  if (typeof root !== 'string') return wrong('root')
  if (!Array.isArray(events)) return wrong('events')
  if (typeof count !== 'number') return wrong('count')
  if (events.length > MOST_EVENTS)
    return nothing(refused('expediente-too-many-events', { place, values: { limit: MOST_EVENTS } }))
  const missing =
    events.length === count
      ? []
      : [refused('expediente-count', { place, values: { stated: count, found: events.length } })]
  return { value: { app, root, events, ...(engine === undefined ? {} : { engine }) }, findings: missing }
}

function foreign(bytes: Uint8Array, text: string | null, file: string): Reading<Expediente> {
  const place = { file }
  const kind = binaryKind(bytes)
  if (kind) return nothing(refused('file-foreign', { place, values: { kind, key: '' } }))
  const ours = text?.includes(MAGIC) || (text !== null && SEAL_LINE.test(text))
  if (ours) return nothing(refused('expediente-damaged', { place, values: { why: 'changed' } }))
  if (text === null) return nothing(refused('file-foreign', { place, values: { kind: 'binary', key: '' } }))
  const { fault, firstKey } = scanJson(text.trim())
  const json = fault === null || firstKey !== null
  const values = { kind: json ? 'json' : 'text', key: firstKey?.slice(0, 60) ?? '' }
  return nothing(refused('file-foreign', { place, values }))
}

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The head is ASCII up to the version of the app; bytes beyond it may be damaged and do not matter here. */
const headOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, HEAD_LENGTH))
const beginsAsOurs = (bytes: Uint8Array): boolean => headOf(bytes).startsWith(BEGINS)
const minReader = (bytes: Uint8Array): number => Number(/^[^[]*?"minReader":(\d{1,9})\b/.exec(headOf(bytes))?.[1] ?? 0)
const appOf = (bytes: Uint8Array): string => /^[^[]*?"app":"([^"\\]*)"/.exec(headOf(bytes))?.[1] ?? ''

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function detail(fault: ScanFault): { readonly [key: string]: string | number } {
  if ('key' in fault) return { at: fault.at, key: fault.key.slice(0, 60) }
  return 'limit' in fault ? { at: fault.at, limit: fault.limit } : { at: fault.at }
}
