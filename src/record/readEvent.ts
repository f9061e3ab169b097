/** The JSON value in an event's stored bytes, or undefined when they are not UTF-8 JSON. `verify` judges the value. */
export function eventValue(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
