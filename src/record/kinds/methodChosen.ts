import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { OFFICIAL_METHODS } from '../../domain/method'
import { inTerritory, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf, lineFalls, valueLine } from '../schema'

const body = z.object({
  territory: idOf<TerritoryId>(),
  official: z.enum(OFFICIAL_METHODS),
  valueLine: valueLine(),
})

/** The official method and the value line: agreed before scores open, so that nobody picks the rule by its result. */
export const methodChosen = defineKind({
  kind: 'method-chosen',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'weights'),
  undo: 'needs-open-step',
  words: ({ territory, official, valueLine: line }) => [
    { thing: ['method', territory], says: JSON.stringify([official, line]) },
  ],
  rules: (programme, { territory, valueLine: line }) =>
    withTerritory(programme, territory, (before) => [
      ...(Object.keys(before.sheets).length > 0 ? [refused('method-after-scores')] : []),
      ...(lineFalls(line) ? [refused('value-line-falls', { read: line.join('-') })] : []),
    ]),
  apply: (programme, { territory, official, valueLine: line }) =>
    inTerritory(programme, territory, (before) => ({ ...before, method: { official, valueLine: line } })),
})
