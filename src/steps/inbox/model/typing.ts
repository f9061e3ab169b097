import type { BallotAnswer, BallotAnswers } from '../../../ballot/answers'
import type { AskedQuestion } from '../../../ballot/askedList'

/** What stands on one line of a sheet: the number of its box, or why there is none. */
export type PaperMark = number | 'unknown' | 'blank' | 'crossed' | 'not-applicable'

/** A sheet while it is typed. */
export interface TypedSheet {
  readonly marks: readonly (PaperMark | null)[]
  /** The line that waits for a key; past the last one the sheet waits for Enter. */
  readonly at: number
}

export const emptySheet = (lines: number): TypedSheet => ({ marks: Array.from({ length: lines }, () => null), at: 0 })

/** Boxes from left to right: the first matters very much more … equal … the second does. */
const JUDGEMENTS = [9, 7, 5, 3, 1, -3, -5, -7, -9] as const
const RATINGS = [1, 2, 3, 4, 5] as const
const boxesOf = (kind: AskedQuestion['kind']): readonly number[] => (kind === 'judgement' ? JUDGEMENTS : RATINGS)

const WORDS: Readonly<Record<string, PaperMark>> = { '0': 'unknown', '.': 'blank', '*': 'crossed', ',': 'blank' }

/**
 * The sheet after a key of the keypad; null when the key means nothing here. One key a line: the number of its box, 0 for "no sé",
 * the point for a line without a cross, * for two crosses, + for "no aplica" of a rating; / goes a line back, − wipes it.
 */
export function typed(sheet: TypedSheet, key: string, kind: AskedQuestion['kind']): TypedSheet | null {
  const { marks, at } = sheet
  if (key === '/') return at > 0 ? { ...sheet, at: at - 1 } : null
  if (key === '-') {
    const line = at < marks.length && marks[at] !== null ? at : at - 1
    return line < 0 ? null : { marks: marks.with(line, null), at: line }
  }
  const mark = markOf(key, kind)
  if (mark === null || at >= marks.length) return null
  return { marks: marks.with(at, mark), at: at + 1 }
}

function markOf(key: string, kind: AskedQuestion['kind']): PaperMark | null {
  if (key === '+') return kind === 'rating' ? 'not-applicable' : null
  const word = WORDS[key]
  if (word !== undefined) return word
  const box = /^[1-9]$/.test(key) ? Number(key) : null
  return box !== null && box <= boxesOf(kind).length ? box : null
}

/** Whether every line has its key. */
export const isComplete = ({ marks }: TypedSheet): boolean => !marks.includes(null)

/** Lines that two people read otherwise, in their order. */
export const linesApart = (
  one: readonly (PaperMark | null)[],
  other: readonly (PaperMark | null)[],
): readonly number[] => one.flatMap((mark, i) => (mark === other[i] ? [] : [i]))

/** The answers of a sheet as a ballot says them, and the lines with two crosses, which say nothing. */
export function answersOfSheet(
  { marks }: TypedSheet,
  questions: readonly AskedQuestion[],
): { readonly answers: BallotAnswers; readonly crossed: readonly string[] } {
  const lines = questions.map((question, i) => ({ question, mark: marks[i] ?? 'blank' }))
  const answers = lines.flatMap(({ question: { key, kind }, mark }) => {
    const answer = answerOf(mark, kind)
    return answer === undefined ? [] : [[key, answer] as const]
  })
  const crossed = lines.flatMap(({ question: { key }, mark }) => (mark === 'crossed' ? [key] : []))
  return { answers: Object.fromEntries(answers), crossed }
}

function answerOf(mark: PaperMark, kind: AskedQuestion['kind']): BallotAnswer | undefined {
  if (typeof mark === 'number') return boxesOf(kind)[mark - 1]
  if (mark === 'unknown') return kind === 'judgement' ? null : 'SD'
  return mark === 'not-applicable' ? 'NA' : undefined
}

/** A sheet again from the ballot that was made of it. */
export function marksOfBallot(
  answers: BallotAnswers,
  crossed: readonly string[],
  questions: readonly AskedQuestion[],
): readonly PaperMark[] {
  return questions.map(({ key, kind }) => {
    if (crossed.includes(key)) return 'crossed'
    if (!Object.hasOwn(answers, key)) return 'blank'
    const answer = answers[key]
    if (answer === null || answer === 'SD') return 'unknown'
    if (answer === 'NA') return 'not-applicable'
    return typeof answer === 'number' ? boxesOf(kind).indexOf(answer) + 1 : 'blank'
  })
}
