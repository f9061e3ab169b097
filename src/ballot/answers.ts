import { LEVELS, STATES, type Unrated } from '../domain/scale'
import { bytesOfNumber, numberOfBytes } from './bytes'

/**
 * One answer as it travels: a judgement (−9 … 9), a level or points as a whole number, "no sé" as null, or a state of a rating.
 * A question without an answer has no entry: "falta" is not "no sé".
 */
export type BallotAnswer = number | null | Unrated

/** Question → answer; a question without an answer is absent. */
export type BallotAnswers = Readonly<Record<string, BallotAnswer>>

/**
 * What the answers of a list may be. The kind belongs to the list and not to what somebody answered: ballots of one list are
 * equally long, so that the length of a sealed one tells nothing.
 */
export const BALLOT_KINDS = ['judgements', 'ratings', 'both', 'points'] as const
export type BallotKind = (typeof BALLOT_KINDS)[number]

/** Judgements reach 9 to either side. That −1 and 0 mean nothing is a rule of the domain, not of the road. */
const SAATY = Array.from({ length: 19 }, (_, i) => i - 9)
const POINTS = Array.from({ length: 101 }, (_, i) => i)

/** What an answer can be, in the order of its number on the road; undefined is "falta". A new word goes to the end. */
const WORDS: Readonly<Record<BallotKind, readonly (BallotAnswer | undefined)[]>> = {
  judgements: [undefined, null, ...SAATY],
  ratings: [undefined, null, ...LEVELS, ...STATES],
  both: [undefined, null, ...STATES, ...SAATY],
  points: [undefined, null, ...POINTS],
}

const says = (kind: BallotKind, answer: BallotAnswer): boolean => WORDS[kind].includes(answer)

/** The kind with the fewest words that can say all of these; null when none can. For lists that do not tell their kind. */
export function narrowestKind(answers: readonly BallotAnswer[]): BallotKind | null {
  const [first] = BALLOT_KINDS.filter((kind) => answers.every((one) => says(kind, one))).sort(
    (one, other) => WORDS[one].length - WORDS[other].length,
  )
  return first ?? null
}

/** Whether a value read from a file is one of the answers of a kind. */
export const isAnswerOf = (kind: BallotKind, value: unknown): value is BallotAnswer =>
  value !== undefined && WORDS[kind].some((word) => word === value)

/** How many bytes the answers to a list take: as many for an empty ballot as for a full one. */
export function answersLength(kind: BallotKind, questions: number): number {
  const highest = BigInt(WORDS[kind].length) ** BigInt(questions) - 1n
  return Math.ceil(highest.toString(16).length / 2)
}

/**
 * The answers as one number, each question a digit in the base of its kind: 13 judgements are 8 bytes, 90 ratings 36.
 *
 * @throws RangeError on an answer that the kind cannot say: a bug in the caller, since what people give is checked before
 */
export function bytesOfAnswers(kind: BallotKind, list: readonly string[], answers: BallotAnswers): Uint8Array {
  const words = WORDS[kind]
  const base = BigInt(words.length)
  const whole = list.reduce((sum, question) => {
    const digit = words.indexOf(Object.hasOwn(answers, question) ? answers[question] : undefined)
    if (digit < 0) throw new RangeError(`no answer of ${kind}: ${String(answers[question])}`)
    return sum * base + BigInt(digit)
  }, 0n)
  return bytesOfNumber(whole, answersLength(kind, list.length))
}

/** The answers again, in the order of the list; null when these bytes are not what this list makes. */
export function answersOfBytes(kind: BallotKind, list: readonly string[], bytes: Uint8Array): BallotAnswers | null {
  if (bytes.length !== answersLength(kind, list.length)) return null
  const words = WORDS[kind]
  const base = BigInt(words.length)
  let rest = numberOfBytes(bytes)
  const found = list.toReversed().map((question) => {
    const answer = words[Number(rest % base)]
    rest /= base
    return [question, answer] as const
  })
  if (rest > 0n) return null
  const given = found.flatMap(([question, answer]) => (answer === undefined ? [] : [[question, answer] as const]))
  return Object.fromEntries(given.toReversed())
}
