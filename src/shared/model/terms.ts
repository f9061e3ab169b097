import { GLOSSARY, type SaidTerm, type Term } from '../../../data/glossary'

/** A word of the glossary in the language of the page. */
export interface HeardTerm extends SaidTerm {
  readonly id: string
}

/** The glossary as a language says it, from A to Z; a language without one of its own reads the Spanish. */
export const glossaryIn = (language: string): readonly HeardTerm[] =>
  GLOSSARY.map((term) => heard(term, language)).toSorted((one, other) => one.term.localeCompare(other.term, language))

const heard = (term: Term, language: string): HeardTerm => ({
  id: term.id,
  ...(language === 'en' ? term.en : term.es),
})

/** One word by its id. */
export function termIn(language: string, id: string): HeardTerm {
  const term = GLOSSARY.find((one) => one.id === id)
  if (!term) throw new Error(`the glossary has no term ${id}`)
  return heard(term, language)
}

/** Whether a text says a word: whole words only, and what is written with a capital letter only so. */
export const saysTerm = (text: string, { term, also = [] }: SaidTerm): boolean =>
  [term, ...also].some((form) => patternOf(form).test(text))

const patternOf = (form: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}\\p{N}])${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, sign(form))

const sign = (form: string) => (form === form.toLowerCase() ? 'iu' : 'u')

/** The words whose name or meaning holds what somebody looks for, whatever its accents. */
export function soughtTerms(terms: readonly HeardTerm[], sought: string): readonly HeardTerm[] {
  const letters = plain(sought.trim())
  return terms.filter(({ term, means, also = [] }) =>
    [term, means, ...also].some((one) => plain(one).includes(letters)),
  )
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
