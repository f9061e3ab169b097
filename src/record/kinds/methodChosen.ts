import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { OFFICIAL_METHODS } from '../../domain/method'
import { JOININGS } from '../../domain/rating'
import { inTerritory, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf, lineFalls, valueLine } from '../schema'

const body = z.object({
  territory: idOf<TerritoryId>(),
  official: z.enum(OFFICIAL_METHODS),
  valueLine: valueLine(),
  /** Absent, as in version 1: by their median. */
  joining: z.optional(z.enum(JOININGS)),
})

/** The official method, the value line and how ratings are joined: agreed before scores open, so that nobody picks the rule by its result. */
export const methodChosen = defineKind({
  kind: 'method-chosen',
  schema: body,
  upcasters: [
    // Version 2 may say how ratings are joined; version 1 did not.
    (first) => first,
  ],
  touches: (_, { territory }) => stepsOf(territory, 'weights'),
  undo: 'needs-open-step',
  words: ({ territory, official, valueLine: line, joining }) => [
    { thing: ['method', territory], says: JSON.stringify([official, line, joining]) },
  ],
  rules: (programme, { territory, valueLine: line }) =>
    withTerritory(programme, territory, (before) => [
      ...(Object.keys(before.sheets).length > 0 ? [refused('method-after-scores')] : []),
      ...(lineFalls(line) ? [refused('value-line-falls', { read: line.join('-') })] : []),
    ]),
  apply: (programme, { territory, official, valueLine: line, joining }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      method: { official, valueLine: line, ...(joining && { joining }) },
    })),
})
