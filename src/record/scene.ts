import type { Folded } from './folded'
import { interpret } from './interpret'
import type { Scene } from './kind'

/** What an act that settles what others wrote may look at. */
export const sceneOf = ({ spoken: { conflicts, settled }, aside }: Pick<Folded, 'spoken' | 'aside'>): Scene => ({
  conflicts,
  settled,
  aside,
  read: (event) => {
    const read = interpret(event)
    return read.status === 'known' ? read.act : null
  },
})
