import type { AskedDoubt } from '../../../io/understand/proposal'
import { kindAsked } from './wordings'

/** A question, or the words for levels of a file, which are settled together. */
export interface AskedGroup {
  readonly number: number
  readonly doubts: readonly AskedDoubt[]
}

/**
 * Questions in the order in which they are numbered: words for levels count as one, and what is asked about something whose
 * name is still open waits for the name.
 */
export function groupsOf(all: readonly AskedDoubt[]): readonly AskedGroup[] {
  const names = all.filter((doubt) => kindAsked(doubt) !== null)
  const questions = all.filter((doubt) => !names.some((name) => name !== doubt && doubt.read.includes(name.read)))
  const words = questions.filter(({ about }) => about === 'word')
  const others = questions.filter(({ about }) => about !== 'word')
  const groups = [...(words.length > 0 ? [words] : []), ...others.map((one) => [one])]
  return groups.map((doubts, i) => ({ number: i + 1, doubts }))
}
