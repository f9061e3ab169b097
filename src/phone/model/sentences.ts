import type { BallotAnswer } from '../../ballot/answers'
import type { AskedQuestion } from '../../ballot/askedList'
import { lowered } from '../../i18n/sentence'
import type { PhoneKey, PhoneLanguage } from '../language'
import { type Questionnaire, sideOf } from './questionnaire'

/** The four strengths that a phone offers, of Saaty's nine. */
export const STRENGTHS = [3, 5, 7, 9] as const
export type PhoneStrength = (typeof STRENGTHS)[number]

const strengthOf = (value: number): PhoneStrength =>
  STRENGTHS.findLast((one) => one <= Math.max(STRENGTHS[0], Math.abs(value))) ?? STRENGTHS[0]

interface Sides {
  readonly first: string
  readonly second: string
}

/** What a person agrees to: "Distribución del excedente importa un poco más que valor agregado." */
export function judgementSaid({ first, second }: Sides, value: number | null, t: PhoneLanguage['t']): string {
  if (value === null) return t('said.unknown', { first: lowered(first), second: lowered(second) })
  if (value === 1) return t('said.equal', { first, second: lowered(second) })
  const [more, less] = value > 0 ? [first, second] : [second, first]
  return t(`said.${strengthOf(value)}`, { more, less: lowered(less) })
}

/** One line of the review: the question as it was decided, and the answer. */
export interface ReviewLine {
  readonly text: string
  readonly answer: string
  readonly state: 'missing' | 'unknown' | 'answered'
}

export function reviewLine(
  { invitation }: Questionnaire,
  asked: AskedQuestion,
  answer: BallotAnswer | undefined,
  t: PhoneLanguage['t'],
): ReviewLine {
  const state = answer === undefined ? 'missing' : answer === null || answer === 'SD' ? 'unknown' : 'answered'
  if (asked.kind === 'rating') {
    const name = invitation.indicators.find(({ id }) => id === asked.indicator)?.name ?? asked.indicator
    const product = invitation.products.find(({ id }) => id === asked.product)?.name ?? asked.product
    return { text: `${product}: ${lowered(name)}`, answer: ratingWord(answer, t), state }
  }
  const first = sideOf(invitation, asked.question.first).name
  const second = sideOf(invitation, asked.question.second).name
  if (typeof answer !== 'number')
    return { text: t('review.or', { first, second: lowered(second) }), answer: ratingWord(answer, t), state }
  if (answer === 1)
    return { text: t('review.and', { first, second: lowered(second) }), answer: t('review.equal'), state }
  const [more, less] = answer > 0 ? [first, second] : [second, first]
  return { text: t('review.over', { more, less: lowered(less) }), answer: t(`review.${strengthOf(answer)}`), state }
}

function ratingWord(answer: BallotAnswer | undefined, t: PhoneLanguage['t']): string {
  if (answer === undefined) return t('review.missing')
  if (answer === 'NA') return t('review.inapplicable')
  return answer === null || answer === 'SD' ? t('review.unknown') : `${answer} · ${t(levelKey(answer))}`
}

export const levelKey = (level: number): PhoneKey => {
  const keys: readonly PhoneKey[] = ['level.1', 'level.2', 'level.3', 'level.4', 'level.5']
  return keys[level - 1] ?? 'level.1'
}
