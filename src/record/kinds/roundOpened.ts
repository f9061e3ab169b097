import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { inTerritory, withTerritory } from '../change'
import { defineKind, saysNothing, stepsOf } from '../kind'
import { idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>() })

/** The second and last round of ratings: what is written from here on keeps its first answer beside it. */
export const roundOpened = defineKind({
  kind: 'round-opened',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'ratings'),
  undo: 'needs-open-step',
  words: saysNothing,
  rules: (programme, { territory }) =>
    withTerritory(programme, territory, (before) => (before.round === 2 ? [refused('round-last')] : [])),
  apply: (programme, { territory }) => inTerritory(programme, territory, (before) => ({ ...before, round: 2 })),
})
