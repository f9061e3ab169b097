import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { isClosed, STEPS } from '../../domain/step'
import { inTerritory, withTerritory } from '../change'
import { defineKind, saysNothing, stepsOf, touchesNothing } from '../kind'
import { marked, markOf, outdatedBy } from '../marks'
import { reopenedRound } from '../rounds'
import { filled, idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), step: z.enum(STEPS), reason: filled() })

/** A closed step opens again, with a written reason that the acta prints. */
export const stepReopened = defineKind({
  kind: 'step-reopened',
  schema: body,
  touches: touchesNothing,
  // What others wrote in the open step, and in those that wait for it, comes late to a closing that had not heard of it.
  reaches: ({ territory }) => stepsOf(territory, ...STEPS),
  undo: 'never',
  words: saysNothing,
  rules: (programme, { territory, step, reason }) =>
    withTerritory(programme, territory, (before) => [
      ...(isClosed(before.steps[step]) ? [] : [refused('step-already-open', { values: { step } })]),
      ...(reason.trim() === '' ? [refused('reason-missing')] : []),
    ]),
  apply: (programme, { territory, step, reason }, { event, judged }) =>
    inTerritory(programme, territory, (before) => {
      const mark = markOf('reopened', reason, event)
      const after = reopenedRound(marked(before, step, mark), step)
      return judged ? outdatedBy(after, step, mark) : after
    }),
})
