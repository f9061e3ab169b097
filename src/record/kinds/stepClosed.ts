import * as z from 'zod/mini'
import { unopenedTickets } from '../../domain/ballotsIn'
import { isAnswered } from '../../domain/delivery'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { isScored } from '../../domain/product'
import type { Territory } from '../../domain/programme'
import { ANSWERED_STEPS } from '../../domain/sitting'
import { restsOn, STEPS, type StepId } from '../../domain/step'
import { inTerritory, withTerritory } from '../change'
import { codeOf } from '../code'
import { defineKind, saysNothing, stepsOf } from '../kind'
import { marked, markOf, signedWith } from '../marks'
import { openRoundsUnder } from '../rounds'
import { closedNothingNamed, idOf, rootText, text } from '../schema'

const body = z.object({
  territory: idOf<TerritoryId>(),
  step: z.enum(STEPS),
  reason: text(),
  /** Of the record as it stood before; absent in version 1. */
  root: z.optional(rootText()),
})

/** A step is closed: who, when, and an optional remark. What it holds cannot change until it is reopened. */
export const stepClosed = defineKind({
  kind: 'step-closed',
  schema: body,
  upcasters: [closedNothingNamed],
  closes: true,
  touches: (_, { territory, step }) => stepsOf(territory, step),
  reaches: ({ territory, step }) => stepsOf(territory, step, ...restsOn(step)),
  undo: 'never',
  words: saysNothing,
  rules: (programme, { territory, step }) => withTerritory(programme, territory, (before) => unready(before, step)),
  apply: (programme, { territory, step, reason, root }, { event, judged }) =>
    inTerritory(programme, territory, (before) => {
      const mark = { ...markOf('closed', reason, event), ...(root !== undefined && { code: codeOf(root) }) }
      const after = marked(before, step, mark)
      return judged ? signedWith(after, step, mark) : after
    }),
})

/** What a step must hold before it can be closed. */
function unready(territory: Territory, step: StepId) {
  if (step === 'candidates' && territory.candidates.filter(isScored).length < 2) return [refused('too-few-candidates')]
  if (step === 'weights' && !territory.members.some(({ id }) => isAnswered(territory, id))) {
    return [refused('no-judgements')]
  }
  if (step === 'selection' && !territory.pick) return [refused('no-pick')]
  const unopened = ANSWERED_STEPS.filter((one) => one === step).flatMap((one) => unopenedTickets(territory, one))
  if (unopened.length > 0) return [refused('ballots-unopened', { values: { n: unopened.length } })]
  return openRoundsUnder(territory, step).map((open) => refused('round-still-open', { values: { step: open } }))
}
