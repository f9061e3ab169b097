import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import type { Territory } from '../../domain/programme'
import { isSheetFilled } from '../../domain/rating'
import { SHEET_HOLDERS, type SittingRules, sittingBy } from '../../domain/sitting'
import { inTerritory, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf, text } from '../schema'

export const sittingRules: z.ZodMiniType<SittingRules> = z.object({
  blind: z.boolean(),
  sheets: z.enum(SHEET_HOLDERS),
  coverage: z.number().check(z.int(), z.minimum(0), z.maximum(100)),
})
const body = z.object({ territory: idOf<TerritoryId>(), sitting: sittingRules, reason: text() })

/** How the mesa sits: blind or in sight, by mesita or by ballot, with how many sheets. Agreed before anybody answers. */
export const sittingSet = defineKind({
  kind: 'sitting-set',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'weights', 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, sitting }) => [{ thing: ['sitting', territory], says: JSON.stringify(sitting) }],
  rules: (programme, { territory, sitting }) =>
    withTerritory(programme, territory, (before) =>
      isLate(before, sitting) ? [refused('sitting-after-answers')] : [],
    ),
  apply: (programme, { territory, sitting }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      sitting: before.sitting ? { ...before.sitting, ...sitting } : sittingBy(sitting),
    })),
})

/** Whose sheets rate can be agreed until the first rating; all the rest until the first answer of any kind. */
function isLate({ sitting, judgements, sheets }: Territory, after: SittingRules): boolean {
  const rated = Object.values(sheets).some(isSheetFilled)
  const judged = Object.values(judgements).some((ballot) => ballot.length > 0)
  if (sitting && sitting.blind === after.blind && sitting.coverage === after.coverage) return rated
  return rated || judged
}
