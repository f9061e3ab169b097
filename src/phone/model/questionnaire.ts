import { type AskedQuestion, askedQuestions } from '../../ballot/askedList'
import { type Invitation, type InvitedIndicator, invitationOf } from '../../ballot/invitation'
import type { BodyWords, IndicatorBody } from '../../domain/indicator'
import { type ItemId, ROOT } from '../../domain/judgement'
import { perLevel } from '../../domain/scale'
import type { Turn } from './turn'

/** A mesa's questions as a phone asks them. */
export interface Questionnaire {
  readonly invitation: Invitation
  readonly asked: readonly AskedQuestion[]
  /** Keys of the questions in their order: what a ballot's list is. */
  readonly list: readonly string[]
}

/** The questions of an invitation that came with an address, in the words of a language; null when it cannot be read. */
export function questionnaireOf(text: string, body: IndicatorBody, words: BodyWords | null): Questionnaire | null {
  const invitation = invitationOf(text, body)
  if (!invitation) return null
  const asked = askedQuestions(invitation)
  return { invitation: words ? said(invitation, body, words) : invitation, asked, list: asked.map(({ key }) => key) }
}

/**
 * A turn as another mesa's code leaves it: answers are of one round of one mesa. When only the list changed within the round,
 * what was answered and is still asked stays.
 */
export function ofRound(turn: Turn, invitation: string | null, body: IndicatorBody): Turn {
  if (invitation === null || turn.invitation === null || invitation === turn.invitation) return turn
  const [before, after] = [turn.invitation, invitation].map((text) => invitationOf(text, body))
  if (before && after && before.mesa === after.mesa && before.round === after.round && before.kind === after.kind)
    return { ...turn, sealed: null, coached: false, at: 0 }
  return { ...turn, answers: {}, sealed: null, coached: false, at: 0 }
}

/** One side of a comparison: its name, and from what to what it would change. */
export interface SideShown {
  readonly name: string
  /** The lowest and the highest level of an indicator; the indicators of a dimension; nothing when neither is known. */
  readonly swing: { readonly low: string; readonly high: string } | { readonly names: readonly string[] }
}

export function sideOf({ indicators, dimensions }: Invitation, item: ItemId): SideShown {
  const indicator = indicators.find(({ id }) => id === item)
  if (!indicator)
    return {
      name: dimensions[item] ?? item,
      swing: { names: indicators.filter(({ dimension }) => dimension === item).map(({ name }) => name) },
    }
  return { name: indicator.name, swing: { low: indicator.rubric[0], high: indicator.rubric[4] } }
}

/** The name of the group that a question belongs to; null for those that compare the groups themselves. */
export function headingOf({ invitation }: Questionnaire, asked: AskedQuestion): string | null {
  if (asked.kind === 'judgement')
    return asked.question.node === ROOT ? null : (invitation.dimensions[asked.question.node] ?? null)
  return invitation.products.find(({ id }) => id === asked.product)?.name ?? null
}

/** Texts of the body in another language; what a mesa wrote itself stays as it is written. */
function said(invitation: Invitation, body: IndicatorBody, words: BodyWords): Invitation {
  const inWords = (key: string, text: string) => words[key] ?? text
  return {
    ...invitation,
    indicators: invitation.indicators.map((one) => {
      if (!isOfBody(one, body)) return one
      const { id, name, question, rubric } = one
      return {
        ...one,
        name: inWords(`${id}.name`, name),
        question: inWords(`${id}.question`, question),
        rubric: perLevel((level, i) => inWords(`${id}.rubric.${level}`, rubric[i] ?? '')),
      }
    }),
    dimensions: Object.fromEntries(
      Object.entries(invitation.dimensions).map(([id, name]) => [
        id,
        body.dimensions.some((one) => one.id === id && one.name === name) ? inWords(`${id}.name`, name) : name,
      ]),
    ),
  }
}

const isOfBody = (one: InvitedIndicator, body: IndicatorBody): boolean => body.indicators.some((known) => known === one)
