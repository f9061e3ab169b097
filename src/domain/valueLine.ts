import type { IndicatorId } from './ids'
import type { ValueLine } from './method'
import { type Level, perLevel } from './scale'

/** From one level of the rubric to the next. */
export type LevelStep = readonly [from: Level, to: Level]

/** Two steps of the scale held against each other. Three such questions fix the line, and no answers to them contradict each other. */
export interface ValueQuestion {
  readonly first: LevelStep
  readonly second: LevelStep
}

export const VALUE_QUESTIONS = [
  { first: [2, 3], second: [4, 5] },
  { first: [1, 2], second: [2, 3] },
  { first: [3, 4], second: [4, 5] },
] as const satisfies readonly ValueQuestion[]

/** How much more one step is worth, as a ratio of whole numbers. */
export const VALUE_TIMES = { slightly: [4, 3], half: [3, 2], double: [2, 1] } as const
export type ValueTimes = keyof typeof VALUE_TIMES

/** Which of the two steps is worth more, and how much; null where nobody knows, and the two count the same. */
export type ValueAnswer =
  | { readonly side: 'same' }
  | { readonly side: 'first' | 'second'; readonly times: ValueTimes }
  | null

/** What the mesa answered about the scale, or about one indicator's: one answer per question, in their order. */
export interface AskedLine {
  readonly indicator: IndicatorId | null
  readonly answers: readonly ValueAnswer[]
}

/** From so many times on, the line is read again with the rubric before anybody goes on. */
export const VERY_UNEQUAL = 4

/**
 * What each level is worth by the answers, 0 … 100 in whole numbers. A question without an answer leaves its two steps alike, so none
 * at all is the straight line.
 *
 * Source: value differences compared directly, von Winterfeldt & Edwards (1986), Decision Analysis and Behavioral Research, §7.3.
 */
export function askedValueLine(answers: readonly ValueAnswer[]): ValueLine {
  const steps = stepsBy(answers)
  const total = steps.reduce((sofar, step) => sofar + step, 0)
  return perLevel((_, i) => Math.round((100 * steps.slice(0, i).reduce((sofar, step) => sofar + step, 0)) / total))
}

/** How many times the smallest step the largest one is worth. */
export function inequalityOf(answers: readonly ValueAnswer[]): number {
  const steps = stepsBy(answers)
  return Math.max(...steps) / Math.min(...steps)
}

/** The four steps in units of the last one. */
function stepsBy(answers: readonly ValueAnswer[]): readonly number[] {
  const [second, first, third] = VALUE_QUESTIONS.map((_, question) => ratioOf(answers[question] ?? null))
  const [r1, r2, r3] = [first ?? 1, second ?? 1, third ?? 1]
  return [r1 * r2, r2, r3, 1]
}

function ratioOf(answer: ValueAnswer): number {
  if (!answer || answer.side === 'same') return 1
  const [more, less] = VALUE_TIMES[answer.times]
  return answer.side === 'first' ? more / less : less / more
}
