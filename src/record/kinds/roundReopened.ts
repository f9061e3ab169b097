import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { ANSWERED_STEPS } from '../../domain/sitting'
import { inTerritory, withTerritory } from '../change'
import { defineKind, saysNothing, stepsOf } from '../kind'
import { reopenedRound, withRoundMark, withSitting } from '../rounds'
import { filled, idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), step: z.enum(ANSWERED_STEPS), reason: filled() })

/** A closed round takes sheets again, with a written reason. What had been shown is covered, and stays marked as seen. */
export const roundReopened = defineKind({
  kind: 'round-reopened',
  schema: body,
  touches: (_, { territory, step }) => stepsOf(territory, step),
  undo: 'never',
  words: saysNothing,
  rules: (programme, { territory, step, reason }) =>
    withTerritory(programme, territory, (before) =>
      withSitting(before, ({ rounds }) => [
        ...(rounds[step].open ? [refused('round-already-open', { values: { step } })] : []),
        ...(reason.trim() === '' ? [refused('reason-missing')] : []),
      ]),
    ),
  apply: (programme, { territory, step, reason }, { event }) =>
    inTerritory(programme, territory, (before) =>
      withRoundMark(reopenedRound(before, step), { step, act: 'reopened', reason }, event),
    ),
})
