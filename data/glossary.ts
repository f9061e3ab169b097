import glossary from './glossary.json'

/** How a word of Yunta is said in one language. */
export interface SaidTerm {
  readonly term: string
  /** One to three plain sentences. */
  readonly means: string
  /** Other forms in which screens write it. With a capital letter, only so; else in either. */
  readonly also?: readonly string[]
  /** What nobody writes on a screen in its place. */
  readonly avoid?: readonly string[]
}

/** What the words are about, in the order in which a mesa meets them. */
export const GLOSSARY_PARTS = ['people', 'products', 'paper', 'weights', 'ratings', 'result', 'record'] as const
export type GlossaryPart = (typeof GLOSSARY_PARTS)[number]

/** One word: the same on screen, in the guide and on paper. */
export interface Term {
  readonly id: string
  readonly part: GlossaryPart
  readonly es: SaidTerm
  readonly en: SaidTerm
}

/** Every word that a mesa may not know, once. */
// JSON literals are read as string; a test looks at the ids and the parts.
export const GLOSSARY = glossary as unknown as readonly Term[]
