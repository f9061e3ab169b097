import { id, type MemberId } from '../../../src/domain/ids'
import type { Indicator } from '../../../src/domain/indicator'
import { type Judgement, type Question, questions, ROOT, type Saaty } from '../../../src/domain/judgement'
import type { Member } from '../../../src/domain/mesa'
import type { Uniform } from '../../../src/engine/kernel/random'
import { chance, factor, noise } from './chance'
import { type Plan, SEGMENT_ORDER } from './plan'

/**
 * What each invented segment cares for, as weights of the nine indicators in the body's order. Producers and
 * communities look at who gets the money, firms at the markets: the disagreement that mesas report.
 */
const PROFILES: Readonly<Record<string, readonly number[]>> = {
  pub: [0.06, 0.15, 0.125, 0.08, 0.1, 0.115, 0.075, 0.155, 0.14],
  pri: [0.05, 0.215, 0.145, 0.11, 0.115, 0.15, 0.08, 0.095, 0.04],
  eps: [0.055, 0.115, 0.1, 0.085, 0.095, 0.07, 0.055, 0.175, 0.25],
  aca: [0.05, 0.15, 0.15, 0.065, 0.125, 0.115, 0.055, 0.19, 0.1],
  com: [0.085, 0.105, 0.095, 0.1, 0.09, 0.06, 0.085, 0.14, 0.24],
}

/** How far people stand from their segment, and how far each answer from the person's own mind. */
const BETWEEN_PEOPLE = 0.34
const WITHIN_A_PERSON = 0.25
/** Share of questions answered "no sé". */
const SKIPPED = 0.015

/** People known by segment and number only: "EPS-07". */
export const membersOf = ({ people }: Plan): readonly Member[] =>
  SEGMENT_ORDER.flatMap((segment, i) =>
    Array.from({ length: people[i] ?? 0 }, (_, k) => {
      const code = `${segment.toUpperCase()}-${String(k + 1).padStart(2, '0')}`
      return { id: id<MemberId>(code), name: code, segment }
    }),
  )

/** One person's answers to every question, drawn around the segment's profile. */
export function ballot(province: string, member: Member, indicators: readonly Indicator[]): readonly Judgement[] {
  const next = chance(`${province} ballot ${member.id}`)
  const own = (PROFILES[member.segment] ?? []).map((share) => share * factor(BETWEEN_PEOPLE * noise(next)))
  const weightOf = (item: string): number =>
    indicators.reduce((sum, { id, dimension }, k) => (item === id || item === dimension ? sum + (own[k] ?? 0) : sum), 0)
  return questions(indicators).map((question) => answer(question, weightOf, next))
}

function answer(question: Question, weightOf: (item: string) => number, next: Uniform): Judgement {
  const ratio = (weightOf(question.first) / weightOf(question.second)) * factor(WITHIN_A_PERSON * noise(next))
  // The dimensions are always compared: without them a ballot says nothing about the whole.
  const value = next() < SKIPPED && question.node !== ROOT ? null : saaty(ratio)
  return { ...question, value, kept: false }
}

/** The nearest of Saaty's intensities by ratio: the boundary between k and k + 1 is their geometric mean. */
function saaty(ratio: number): Saaty {
  const strong = ratio >= 1 ? ratio : 1 / ratio
  const level = [1, 2, 3, 4, 5, 6, 7, 8].filter((k) => strong >= Math.sqrt(k * (k + 1))).length + 1
  return ratio >= 1 || level === 1 ? level : -level
}
