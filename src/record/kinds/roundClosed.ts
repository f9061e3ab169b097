import * as z from 'zod/mini'
import type { TerritoryId } from '../../domain/ids'
import { ANSWERED_STEPS } from '../../domain/sitting'
import { inTerritory, withTerritory } from '../change'
import { defineKind, saysNothing, stepsOf } from '../kind'
import { inRound, openRound, withRoundMark } from '../rounds'
import { idOf, rootText } from '../schema'

const body = z.object({
  territory: idOf<TerritoryId>(),
  step: z.enum(ANSWERED_STEPS),
  round: z.literal([1, 2]),
  /** Of the record as it stood before, filled in when the event is made. */
  root: z.optional(rootText()),
})

/** No sheet comes in any more. What the round came to is frozen and still covered: showing it is an act of its own. */
export const roundClosed = defineKind({
  kind: 'round-closed',
  schema: body,
  closes: true,
  touches: (_, { territory, step }) => stepsOf(territory, step),
  undo: 'never',
  words: saysNothing,
  rules: (programme, { territory, step, round }) =>
    withTerritory(programme, territory, (before) => openRound(before, step, round)),
  apply: (programme, { territory, step, root }, { event }) =>
    inTerritory(programme, territory, (before) =>
      withRoundMark(
        inRound(before, step, () => ({ open: false })),
        { step, act: 'closed', root },
        event,
      ),
    ),
})
