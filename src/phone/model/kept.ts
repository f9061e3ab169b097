import { BALLOT_KINDS, isAnswerOf } from '../../ballot/answers'
import { FRESH, STAGES, type Turn } from './turn'

/** A turn as the phone keeps it, so that a closed browser loses nothing. */
export const keptText = (turn: Turn): string => JSON.stringify(turn)

/** The turn that was kept; a fresh one when nothing was, or when it is not whole: half a ballot is nobody's. */
export function turnKept(text: string | null): Turn {
  try {
    const kept: unknown = JSON.parse(text ?? '')
    return isSitting(kept) ? kept : FRESH
  } catch {
    return FRESH
  }
}

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const isFlag: Check = (value) => typeof value === 'boolean'
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const isTicket: Check = (value) => {
  const fields = fieldsOf(value)
  return fields !== null && isText(fields.get('number')) && isText(fields.get('key'))
}
const isAnswers: Check = (value) =>
  [...(fieldsOf(value)?.values() ?? [undefined])].every((one) => BALLOT_KINDS.some((kind) => isAnswerOf(kind, one)))

/** How each field is known to be whole. */
const CHECKS: Readonly<Record<keyof Turn, Check>> = {
  language: (value) => value === 'es' || value === 'en',
  larger: isCount,
  stage: (value) => STAGES.some((stage) => stage === value),
  invitation: orNull(isText),
  ticket: orNull(isTicket),
  waiting: orNull(isTicket),
  answers: isAnswers,
  at: isCount,
  fromReview: isFlag,
  coached: isFlag,
  sealed: orNull(isText),
}

function isSitting(value: unknown): value is Turn {
  const fields = fieldsOf(value)
  return fields !== null && Object.entries(CHECKS).every(([name, check]) => check(fields.get(name)))
}

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null
