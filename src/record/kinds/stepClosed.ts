import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { isScored } from '../../domain/product'
import type { Territory } from '../../domain/programme'
import { STEPS, type StepId, type StepMark } from '../../domain/step'
import { inTerritory, openStep, withTerritory } from '../change'
import type { Event } from '../event'
import { defineKind } from '../kind'
import { idOf, text } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), step: z.enum(STEPS), reason: text() })

/** A step is closed: who, when, and an optional remark. What it holds cannot change until it is reopened. */
export const stepClosed = defineKind({
  kind: 'step-closed',
  schema: body,
  rules: (programme, { territory, step }) =>
    withTerritory(programme, territory, (before) => [...openStep(before, step), ...unready(before, step)]),
  apply: (programme, { territory, step, reason }, event) =>
    inTerritory(programme, territory, (before) => marked(before, step, 'closed', reason, event)),
})

/** What a step must hold before it can be closed. */
function unready(territory: Territory, step: StepId) {
  if (step === 'candidates' && territory.candidates.filter(isScored).length < 2) return [refused('too-few-candidates')]
  if (step === 'weights' && Object.values(territory.judgements).every((ballot) => ballot.length === 0)) {
    return [refused('no-judgements')]
  }
  if (step === 'selection' && !territory.pick) return [refused('no-pick')]
  return []
}

export function marked(
  territory: Territory,
  step: StepId,
  act: StepMark['act'],
  reason: string,
  { actor, at, off }: Event,
): Territory {
  const mark: StepMark = { act, who: actor, at, offset: off, reason }
  return { ...territory, steps: { ...territory.steps, [step]: [...territory.steps[step], mark] } }
}
