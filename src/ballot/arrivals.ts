import type { BallotRoad } from '../domain/ballotBox'
import type { BallotArrival } from './inbox'
import { messageOfPayload } from './payload'
import { ballotsInText } from './readText'

/** What a pasted text or a file brings: each ballot of it, sound or not. */
export const arrivalsInText = (text: string, road: Extract<BallotRoad, 'text' | 'file'>): readonly BallotArrival[] =>
  ballotsInText(text).map((found) =>
    found.status === 'read'
      ? { road, text: found.text, read: found.message, header: found.header }
      : { road, text: found.text, read: found.trouble, header: null },
  )

/** What a code before the camera brings; null when the code is no ballot at all. */
export function arrivalInCode(payload: string): BallotArrival | null {
  const read = messageOfPayload(payload)
  if (read === null) return null
  return { road: 'camera', text: payload, read: typeof read === 'string' ? { kind: read } : read, header: null }
}
