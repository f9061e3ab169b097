/** How long a phone counts after it was last heard of: it asks again at once, and a pocket is not a lost phone. */
const FRESH = 4_000

/** Which phones a room hears from. They have no name: each page draws one for itself. */
export function createPresence(now: () => number) {
  const heard = new Map<string, { waiting: number; last: number }>()
  return {
    /** A phone waits from now on; returns how to say that it does no more. */
    arrives(device: string): () => void {
      const one = heard.get(device) ?? { waiting: 0, last: 0 }
      heard.set(device, one)
      one.waiting++
      return () => {
        one.waiting--
        one.last = now()
      }
    },
    count(): number {
      for (const [device, { waiting, last }] of heard) if (waiting === 0 && now() - last > FRESH) heard.delete(device)
      return heard.size
    },
  }
}
