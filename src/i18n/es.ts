import { words as frame } from '../frame/words.es'
import { words as start } from '../steps/start/words.es'
import { words as common } from './common.words.es'
import type { stepWords } from './es.steps'

/** What the first screen says; the page comes with it. */
const firstWords = { ...common, ...frame, ...start }

export type MessageKey = keyof typeof firstWords | keyof typeof stepWords

/** All the words of a language: a key that is missing does not compile. */
export type Messages = Readonly<Record<MessageKey, string>>

const here: Partial<Record<MessageKey, string>> = { ...firstWords }

/** Spanish: the source of the keys. The words of the steps are there once `loadStepWords` has ended. */
export const es = here as Messages

/** Fetches the words of the screens behind the first one, once. Whoever shows one waits for it. */
export async function loadStepWords(): Promise<void> {
  Object.assign(here, (await import('./es.steps')).stepWords)
}

/** Whether a code has words. */
export const isKey = (key: string): key is MessageKey => Object.hasOwn(es, key)
