import { answered, HALL_PATH, hallRoomOf, markOfDelivery } from '../../ballot/hall'
import type { BallotMessage } from '../../ballot/message'
import { payloadOfMessage } from '../../ballot/payload'
import { type HallProgress, type HallReply, type HallStanding, type HallWorld, NO_HALL } from './hallWorld'

const LONGEST_PAUSE = 8_000

/** Longer after each failure, and not the same for sixty phones whose router comes back at one moment. */
export const pauseAfter = (failures: number, chance: number): number =>
  Math.min(LONGEST_PAUSE, 500 * 2 ** failures) * (0.5 + chance / 2)

export interface HallErrand {
  /** Open half of the mesa's signing key. */
  readonly signing: Uint8Array
  /** A name that this page drew for itself, so that it is counted once. */
  readonly device: string
  /** The sealed ballot; null while there is none to deliver. */
  readonly message: BallotMessage | null
  /** Whether a relay answered on this page before. */
  readonly known: boolean
}

/**
 * Delivers a ballot through the relay that served the page and waits for the mesa's word, over any number of cuts, until it is
 * told to stop. A relay that lost it is given it again; the same ballot twice is one.
 */
export async function throughHall(
  { signing, device, message, known: before }: HallErrand,
  { ask, pause, chance }: HallWorld,
  tell: (progress: HallProgress) => void,
  stop: AbortSignal,
): Promise<void> {
  const room = `${HALL_PATH}/${hallRoomOf(signing)}`
  const wait = `${room}/espera/${device}/${message ? markOfDelivery(message) : '-'}`
  let standing: HallStanding = message ? 'sending' : 'here'
  let known = before
  let failures = 0
  if (known) tell({ standing, cut: false })
  const isHall = ({ status, value }: HallReply): boolean => {
    // What stands before a relay may answer in its place while that starts again.
    if (!value && (known || status >= 500)) throw new Error('not the relay')
    known ||= value !== null
    return value !== null
  }
  while (!stop.aborted) {
    try {
      // Whether there is a relay shows at once: the question that waits may be held for long.
      if (!known) {
        if (!isHall(await ask(room, { stop }))) return tell(NO_HALL)
        tell({ standing, cut: false })
      }
      if (message && standing === 'sending') {
        const took = await ask(`${room}/boletas`, { body: payloadOfMessage(message), stop })
        if (!isHall(took)) return tell(NO_HALL)
        if (took.status >= 500) throw new Error('the relay cannot keep it now')
        standing = took.status === 200 ? 'kept' : 'too-many'
        tell({ standing, cut: false })
      }
      const reply = await ask(wait, { stop })
      if (!isHall(reply)) return tell(NO_HALL)
      failures = 0
      const answer = reply.value?.answer
      if (message && typeof answer === 'string') {
        const said = answered(answer, message, signing)
        tell({ standing: said, cut: false })
        if (said !== 'forged') return
        await pause(LONGEST_PAUSE, stop)
        continue
      }
      tell({ standing, cut: false })
      if (standing === 'kept' && reply.value?.kept !== true) standing = 'sending'
      // A relay that has no such room yet: the laptop has not come, and nobody delivered.
      if (reply.status !== 200) await pause(LONGEST_PAUSE / 2, stop)
    } catch {
      if (stop.aborted) return
      if (known || standing === 'kept') tell({ standing, cut: true })
      await pause(pauseAfter(failures++, chance()), stop)
    }
  }
}
