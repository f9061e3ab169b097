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
  /** What is never asked and may be said all the same: which rows are the header, how the table lies, what a column is. */
  | 'header'
  | 'orientation'
  | 'role'

/** Doubts about what a name is of. */
export const NAME_DOUBTS: ReadonlySet<DoubtAbout> = new Set<DoubtAbout>([
  'product',
  'indicator',
  'sub',
  'member',
  'table',
  'segment',
  'canton',
  'province',
  'dimension',
])

/** One thing in doubt, asked once for the whole file. Answers are plain texts, so that they can be kept and used again. */
export interface Doubt {
  readonly about: DoubtAbout
  /** What the file says, as a person reads it. */
  readonly read: string
  /** What is the same in the next file of the kind where `read` is not: figures of this file are no part of it. */
  readonly same?: string
  /** Headings of the columns, or names in the rows, that it is about, when it is not about all. */
  readonly of?: readonly string[]
  /** The answer that seems right, or null when there is none to offer. */
  readonly proposal: string | null
  /** Answers to choose from, when they are few. */
  readonly options: readonly string[]
  /** What the proposal means in figures or words, when its text does not say it. */
  readonly meaning?: string
}

/** A doubt that somebody settled, now or with an earlier file. */
export interface Settled extends Doubt {
  readonly answer: string
}

/** "None of them": what the question is about stays out. */
export const LEFT_OUT = 'left-out'

/** Answers by `doubtKey`. */
export interface DoubtAnswers {
  /** About this file. */
  readonly given: ReadonlyMap<string, string>
  /** About earlier files of the kind: used where they fit this one. */
  readonly kept?: ReadonlyMap<string, string>
  /** Every proposal is taken as it is. */
  readonly takeProposals: boolean
}

export const NO_ANSWERS: DoubtAnswers = { given: new Map(), takeProposals: false }
export const PROPOSED: DoubtAnswers = { given: new Map(), takeProposals: true }

export const doubtKey = ({ about, read, same }: Pick<Doubt, 'about' | 'read' | 'same'>): string =>
  `${about}\n${same ?? read}`

type Question = Omit<Doubt, 'options'> & {
  readonly options?: readonly string[]
  /** Whether an answer about an earlier file can be one about this; without it, one of the options, where there are some. */
  readonly fits?: (answer: string) => boolean
}

export interface Desk {
  readonly answers: DoubtAnswers
  /** The answer to use, or null while it is open. What was answered before is not asked again. */
  readonly ask: (question: Question) => string | null
  /** What somebody said of their own accord, or null. */
  readonly said: (about: Pick<Doubt, 'about' | 'read' | 'same'>) => string | null
  readonly asked: () => readonly Doubt[]
  readonly settled: () => readonly Settled[]
  /** Takes over what another desk asked and what was settled there. */
  readonly take: (other: Desk) => void
}

/** Collects each question once, however often the table gives cause for it. */
export function deskOf(answers: DoubtAnswers): Desk {
  const { given, kept, takeProposals } = answers
  const asked = new Map<string, Doubt>()
  const settled = new Map<string, Settled>()
  return {
    answers,
    ask({ fits, ...question }) {
      const key = doubtKey(question)
      const doubt: Doubt = { options: [], ...question }
      const known = given.get(key) ?? fitting(kept?.get(key), doubt, fits)
      if (known !== undefined) {
        if (!settled.has(key)) settled.set(key, { ...doubt, answer: known })
        return known
      }
      const before = asked.get(key) ?? doubt
      asked.set(key, before)
      return takeProposals ? before.proposal : null
    },
    said: (about) => given.get(doubtKey(about)) ?? kept?.get(doubtKey(about)) ?? null,
    asked: () => [...asked.values()],
    settled: () => [...settled.values()],
    take(other) {
      for (const doubt of other.asked()) if (!asked.has(doubtKey(doubt))) asked.set(doubtKey(doubt), doubt)
      for (const one of other.settled()) settled.set(doubtKey(one), one)
    },
  }
}

function fitting(answer: string | undefined, { options }: Doubt, fits: Question['fits']): string | undefined {
  if (answer === undefined) return undefined
  const may = fits ? fits(answer) : options.length === 0 || options.includes(answer)
  return may ? answer : undefined
}
