import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { inTerritory, openStep, withTerritory } from '../change'
import { defineKind } from '../kind'
import { idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>() })

/** The second and last round of ratings: what is written from here on keeps its first answer beside it. */
export const roundOpened = defineKind({
  kind: 'round-opened',
  schema: body,
  rules: (programme, { territory }) =>
    withTerritory(programme, territory, (before) => [
      ...openStep(before, 'ratings'),
      ...(before.round === 2 ? [refused('round-last')] : []),
    ]),
  apply: (programme, { territory }) => inTerritory(programme, territory, (before) => ({ ...before, round: 2 })),
})
