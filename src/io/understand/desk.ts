/** What can be in doubt about a table. */
export type DoubtAbout =
  | 'encoding'
  | 'sheet'
  | 'column'
  | 'product'
  | 'indicator'
  | 'sub'
  | 'member'
  | 'table'
  | 'segment'
  | 'canton'
  | 'province'
  | 'dimension'
  | 'scale'
  | 'direction'
  | 'word'
  | 'average'
  | 'fraction'
  | 'unit'
  | 'decimal'
  | 'year'
  | 'period'
  | 'sum'
  | 'fill-down'
  | 'repeated'
  | 'status'
  | 'parted-rows'
  | 'datum'

/** One thing in doubt, asked once for the whole file. Answers are plain texts, so that they can be kept and used again. */
export interface Doubt {
  readonly about: DoubtAbout
  /** What the file says, as a person reads it. */
  readonly read: string
  /** The answer that seems right, or null when there is none to offer. */
  readonly proposal: string | null
  /** Answers to choose from, when they are few. */
  readonly options: readonly string[]
  /** What the proposal means in figures or words, when its text does not say it. */
  readonly meaning?: string
}

/** "None of them": what the question is about stays out. */
export const LEFT_OUT = 'left-out'

/** What people answered before, by `doubtKey`, or every proposal taken as it is. */
export interface DoubtAnswers {
  readonly given: ReadonlyMap<string, string>
  readonly takeProposals: boolean
}

export const NO_ANSWERS: DoubtAnswers = { given: new Map(), takeProposals: false }
export const PROPOSED: DoubtAnswers = { given: new Map(), takeProposals: true }

export const doubtKey = ({ about, read }: Pick<Doubt, 'about' | 'read'>): string => `${about}\n${read}`

export interface Desk {
  readonly answers: DoubtAnswers
  /** The answer to use, or null while it is open. What was answered before is not asked again. */
  readonly ask: (question: Omit<Doubt, 'options'> & { readonly options?: readonly string[] }) => string | null
  readonly asked: () => readonly Doubt[]
}

/** Collects each question once, however often the table gives cause for it. */
export function deskOf(answers: DoubtAnswers): Desk {
  const { given, takeProposals } = answers
  const asked = new Map<string, Doubt>()
  return {
    answers,
    ask(question) {
      const key = doubtKey(question)
      const known = given.get(key)
      if (known !== undefined) return known
      const before = asked.get(key) ?? { options: [], ...question }
      asked.set(key, before)
      return takeProposals ? before.proposal : null
    },
    asked: () => [...asked.values()],
  }
}
