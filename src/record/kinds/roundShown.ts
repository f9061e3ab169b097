import * as z from 'zod/mini'
import { unopenedTickets } from '../../domain/ballotsIn'
import { shortfallOf } from '../../domain/delivery'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { ANSWERED_STEPS } from '../../domain/sitting'
import { inTerritory, withTerritory } from '../change'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { inRound, withRoundMark, withSitting } from '../rounds'
import { idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), step: z.enum(ANSWERED_STEPS), round: z.literal([1, 2]) })

/** What a closed round came to is shown to everybody at once. It changes no figure, and nobody can unsee it. */
export const roundShown = defineKind({
  kind: 'round-shown',
  schema: body,
  touches: touchesNothing,
  undo: 'never',
  words: saysNothing,
  rules: (programme, { territory, step, round }) =>
    withTerritory(programme, territory, (before) =>
      withSitting(before, ({ rounds: { [step]: now } }) => {
        if (now.open || now.number !== round) return [refused('round-not-closed', { values: { step } })]
        const sealed = unopenedTickets(before, step)
        if (sealed.length > 0) return [refused('ballots-unopened', { values: { n: sealed.length } })]
        return shortfallOf(before, step) ? [refused('sheets-too-few', { values: { step } })] : []
      }),
    ),
  apply: (programme, { territory, step }, { event }) =>
    inTerritory(programme, territory, (before) =>
      withRoundMark(
        inRound(before, step, () => ({ shown: true, seen: true })),
        { step, act: 'shown' },
        event,
      ),
    ),
})
