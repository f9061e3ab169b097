import { LEFT_OUT } from './desk'
import type { Kind } from './lexicon'
import { likeliestOf, NOBODY } from './vocabulary'
import type { Work } from './work'

/** What a text names: a thing, nothing that comes in, or something that a person must say first. */
export type Naming =
  | { readonly status: 'known'; readonly id: string }
  | { readonly status: 'left' }
  | { readonly status: 'open' }

const MOST_OPTIONS = 12

/** The thing a text names; what is not sure is asked once for all places where the text stands. */
export function nameOf(work: Work, kind: Kind, text: string): Naming {
  const vocabulary = work.lexicon[kind]
  const certain = vocabulary.certain(text)
  if (certain) return { status: 'known', id: certain.id }
  const proposal = likeliestOf(vocabulary, text)?.id ?? null
  const options = vocabulary
    .likely(text)
    .filter((one) => one !== NOBODY)
    .slice(0, MOST_OPTIONS)
    .map(({ id }) => id)
  const answer = work.desk.ask({ about: kind, read: text, proposal, options: [...options, LEFT_OUT] })
  if (answer === null) return { status: 'open' }
  return answer === LEFT_OUT ? { status: 'left' } : { status: 'known', id: answer }
}

/** Whether a text could be a thing of this kind: named for sure, or like one and only one. */
export const couldBe = (work: Work, kind: Kind, text: string): boolean =>
  work.lexicon[kind].certain(text) !== null || likeliestOf(work.lexicon[kind], text) !== null
