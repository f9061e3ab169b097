import { LEFT_OUT } from './desk'
import type { ThingKind } from './lexicon'
import type { Task } from './task'
import { likeliestOf, NOBODY } from './vocabulary'

/** What a text names: a thing, nothing that comes in, or something that a person must say first. */
export type Naming =
  | { readonly status: 'known'; readonly id: string }
  | { readonly status: 'left' }
  | { readonly status: 'open' }

const MOST_OPTIONS = 12

/** The thing a text names; what is not sure is asked once for all places where the text stands. */
export function namingOf(task: Task, kind: ThingKind, text: string): Naming {
  const vocabulary = task.lexicon[kind]
  const certain = vocabulary.certain(text)
  if (certain && task.desk.said({ about: kind, read: text }) === null) return { status: 'known', id: certain.id }
  const proposal = certain?.id ?? likeliestOf(vocabulary, text)?.id ?? null
  const options = vocabulary
    .likely(text)
    .filter((one) => one !== NOBODY)
    .slice(0, MOST_OPTIONS)
    .map(({ id }) => id)
  const fits = (one: string) => one === LEFT_OUT || vocabulary.knows(one)
  const answer = task.desk.ask({ about: kind, read: text, proposal, options: [...options, LEFT_OUT], fits })
  if (answer === null) return { status: 'open' }
  return answer === LEFT_OUT ? { status: 'left' } : { status: 'known', id: answer }
}

/** Whether a text could be a thing of this kind: named for sure, or like one and only one. */
export const couldBe = (task: Task, kind: ThingKind, text: string): boolean =>
  task.lexicon[kind].certain(text) !== null || likeliestOf(task.lexicon[kind], text) !== null
