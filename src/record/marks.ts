import type { Territory } from '../domain/programme'
import { isClosed, restsOn, STEPS, type StepId, type StepMark } from '../domain/step'
import { visible } from '../domain/visible'
import type { Event } from './event'

/** The mark that an event leaves on a step. */
export const markOf = (act: StepMark['act'], reason: string, { actor, at, off }: Event): StepMark => ({
  act,
  who: visible(actor),
  at,
  offset: off,
  reason,
})

export const marked = (territory: Territory, step: StepId, mark: StepMark): Territory => ({
  ...territory,
  steps: { ...territory.steps, [step]: [...territory.steps[step], mark] },
})

/** A closing closes the steps it rests on too, those that are still open, under the same name and hour. */
export function signedWith(territory: Territory, step: StepId, mark: StepMark): Territory {
  const open = restsOn(step).filter((one) => !isClosed(territory.steps[one]))
  return open.reduce((after, one) => marked(after, one, { ...mark, reason: '', cause: step }), territory)
}

/** What was read off a step that opens again was done with other data: it is no longer closed, and says why. */
export function outdatedBy(territory: Territory, step: StepId, mark: StepMark): Territory {
  const read = STEPS.filter((one) => restsOn(one).includes(step) && isClosed(territory.steps[one]))
  return read.reduce((after, one) => marked(after, one, { ...mark, act: 'outdated', cause: step }), territory)
}
