import { idOfFields } from './chain'
import type { EventFields } from './event'
import type { Recognises } from './keeper'

/** The JSON value in an event's stored bytes, or undefined when they are not UTF-8 JSON. `verify` judges the value. */
export function eventValue(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/**
 * True of bytes whose id is the SHA-256 of everything else in them: whole as they were written, whatever they say. Asked of
 * bytes that came out of damage or from another page, where a checksum is missing or proves nothing.
 */
export const carriesItsId: Recognises = ({ id, bytes }) => {
  const value = eventValue(bytes)
  if (typeof value !== 'object' || value === null || !('id' in value) || value.id !== id) return false
  const { id: _, ...fields } = value
  try {
    // Any JSON object will do: what is no event has no such hash, and what cannot be written canonically throws.
    return idOfFields(fields as EventFields) === id
  } catch {
    return false
  }
}
