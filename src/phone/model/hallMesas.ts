import { base64urlOfBytes } from '../../ballot/base64url'
import { HALL_PATH, hallRoomOf } from '../../ballot/hall'
import { invitationOf } from '../../ballot/invitation'
import type { IndicatorBody } from '../../domain/indicator'
import type { HallReply, HallWorld } from './hallWorld'

/**
 * What the mesa asks, as the relay that served this page knows it from the laptop, so that a ticket is the only code to read: the
 * mesa of this phone as it asks today, or the only one that there is. null where somebody has to say which.
 */
export function invitationAtHall({ value }: HallReply, current: string | null, body: IndicatorBody): string | null {
  const mesas: readonly unknown[] = Array.isArray(value?.mesas) ? value.mesas : []
  const known = mesas.flatMap((one) => {
    const { room, invitation }: { readonly room?: unknown; readonly invitation?: unknown } = Object(one)
    if (typeof room !== 'string' || typeof invitation !== 'string') return []
    const signing = invitationOf(invitation, body)?.signing
    // A room may only speak for the mesa whose key it goes by.
    return signing && base64urlOfBytes(signing) === room ? [{ room, invitation }] : []
  })
  const signing = current === null ? null : (invitationOf(current, body)?.signing ?? null)
  if (current !== null) return known.find(({ room }) => signing && room === hallRoomOf(signing))?.invitation ?? null
  const [only] = known
  return known.length === 1 && only ? only.invitation : null
}

/** How often a phone without questions asks whether the mesa has some. */
const EVERY = 5_000

/**
 * Asks the relay what the mesa asks: once where the phone knows already, and as long as it takes where it does not.
 *
 * @param current what the phone asks now, whenever it is asked
 */
export async function learnFromHall(
  { ask, pause }: Pick<HallWorld, 'ask' | 'pause'>,
  { current, body }: { readonly current: () => string | null; readonly body: IndicatorBody },
  onInvitation: (text: string) => void,
  stop: AbortSignal,
): Promise<void> {
  do {
    try {
      const reply = await ask(`${HALL_PATH}/`, { stop })
      if (reply.value === null) return
      const found = invitationAtHall(reply, current(), body)
      if (found !== null && found !== current() && !stop.aborted) return onInvitation(found)
    } catch {
      // Without the relay the code on the wall brings the questions.
    }
    if (current() === null) await pause(EVERY, stop)
  } while (current() === null && !stop.aborted)
}
