import { FRESH, type Sitting } from './sitting'

/** A sitting as the phone keeps it, so that a closed browser loses nothing. */
export const keptText = (sitting: Sitting): string => JSON.stringify(sitting)

/** The sitting that was kept; a fresh one when nothing was, or when it is not whole: half a ballot is nobody's. */
export function sittingKept(text: string | null): Sitting {
  try {
    const kept: unknown = JSON.parse(text ?? '')
    return isSitting(kept) ? kept : FRESH
  } catch {
    return FRESH
  }
}

/** Every field of its kind; what a field may be within its kind is the page's own doing. */
function isSitting(value: unknown): value is Sitting {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map(Object.entries(value))
  return Object.entries(FRESH).every(([name, usual]) => {
    const kept = fields.get(name)
    return usual === null ? kept === null || kept !== undefined : typeof kept === typeof usual && kept !== null
  })
}
