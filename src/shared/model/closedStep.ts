import type { Finding } from '../../domain/finding'
import { id, type TerritoryId } from '../../domain/ids'
import { STEPS, type StepPlace } from '../../domain/step'

const CODES: readonly string[] = ['step-closed', 'closing-not-undone']

/** The closed step that a refusal names, to be reopened; null when it is about something else. */
export function closedStepOf({ code, values = {} }: Finding): StepPlace | null {
  const step = STEPS.find((one) => one === values.step)
  const { territory } = values
  return CODES.includes(code) && step && typeof territory === 'string'
    ? { territory: id<TerritoryId>(territory), step }
    : null
}
