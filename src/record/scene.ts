import type { Programme } from '../domain/programme'
import { interpret } from './interpret'
import type { Aside, Scene } from './kind'
import type { LastWords } from './spoken'

/** What an act is judged against. */
export interface Situation {
  /** null before the record's first event. */
  readonly programme: Programme | null
  readonly spoken: LastWords
  readonly aside: readonly Aside[]
}

/** What an act that settles what others wrote may look at. */
export const sceneOf = ({ spoken: { conflicts, settled }, aside }: Situation): Scene => ({
  conflicts,
  settled,
  aside,
  read: (event) => {
    const read = interpret(event)
    return read.status === 'known' ? read.act : null
  },
})
