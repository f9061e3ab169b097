import { randomBytes } from 'node:crypto'
import { nonceOfToken } from '../ballot/roomToken'

const OPEN = 1_000
const LASTS = 60_000

/** Questions that a laptop signs to be let into its room, each good for one minute and one time. */
export function createChallenges(now: () => number) {
  const asked = new Map<string, number>()
  return {
    ask(): string {
      const nonce = randomBytes(16).toString('hex')
      asked.set(nonce, now())
      // The oldest goes first: a map keeps the order in which its keys came.
      const [oldest] = asked.keys()
      if (asked.size > OPEN && oldest !== undefined) asked.delete(oldest)
      return nonce
    },
    /** Whether a token answers a question of ours for this room; it does so once. */
    settle(token: string, room: string): boolean {
      const nonce = nonceOfToken(token, room)
      const at = nonce === null ? undefined : asked.get(nonce)
      if (nonce === null || at === undefined) return false
      asked.delete(nonce)
      return now() - at <= LASTS
    },
  }
}
