import * as z from 'zod/mini'
import { deliveredBallots, deliveredSheets } from '../../domain/delivery'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import type { Territory } from '../../domain/programme'
import { ANSWERED_STEPS, type AnsweredStep } from '../../domain/sitting'
import { inTerritory, withTerritory } from '../change'
import { defineKind, saysNothing, stepsOf } from '../kind'
import { withRoundMark, withSitting } from '../rounds'
import { idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), step: z.enum(ANSWERED_STEPS) })

/** Version 1 knew rounds of ratings only. */
const ofRatings = (body: unknown): unknown =>
  typeof body === 'object' && body !== null ? { ...body, step: 'ratings' } : body

/**
 * The second and last round: what is written from here on keeps its first answer beside it. A mesa that delivers sheets
 * opens it after it has seen the first, and delivers them anew.
 */
export const roundOpened = defineKind({
  kind: 'round-opened',
  schema: body,
  upcasters: [ofRatings],
  touches: (_, { territory, step }) => stepsOf(territory, step),
  undo: 'needs-open-step',
  words: saysNothing,
  rules: (programme, { territory, step }) =>
    withTerritory(programme, territory, (before) => {
      if (!before.sitting && step === 'ratings') return before.round === 2 ? [refused('round-last')] : []
      return withSitting(before, ({ blind, rounds: { [step]: round } }) => {
        if (round.number === 2) return [refused('round-last')]
        return round.open || (blind && !round.shown) ? [refused('round-not-closed', { values: { step } })] : []
      })
    }),
  apply: (programme, { territory, step }, { event }) =>
    inTerritory(programme, territory, (before) => {
      const after = step === 'ratings' ? { ...before, round: 2 as const } : before
      return withRoundMark({ ...after, ...secondOf(before, step) }, { step, act: 'opened' }, event)
    }),
})

function secondOf(territory: Territory, step: AnsweredStep): Pick<Territory, 'sitting'> {
  const { sitting, judgements, sheets } = territory
  if (!sitting) return {}
  const { delivered } = sitting.rounds[step]
  const second = { number: 2 as const, open: true, shown: false, seen: false, delivered: [] }
  return {
    sitting: {
      ...sitting,
      rounds: { ...sitting.rounds, [step]: second },
      first: {
        ...sitting.first,
        ...(step === 'weights'
          ? { weights: deliveredBallots(judgements, delivered) }
          : { ratings: deliveredSheets(sheets, delivered) }),
      },
    },
  }
}
