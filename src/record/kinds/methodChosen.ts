import * as z from 'zod/mini'
import { WEIGHING_WAYS } from '../../domain/directWeights'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { NA_RULES, OFFICIAL_METHODS } from '../../domain/method'
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
  /** Absent, as in versions 1 and 2: two at a time. */
  weighing: z.optional(z.enum(WEIGHING_WAYS)),
  /** What "does not apply" comes to. Absent, as in versions 1 and 2: neutral. */
  notApplicable: z.optional(z.enum(NA_RULES)),
})

/** The official method, the value line, how ratings are joined and people asked what matters: agreed before scores open, so that nobody picks the rule by its result. */
export const methodChosen = defineKind({
  kind: 'method-chosen',
  schema: body,
  upcasters: [
    // Version 2 may say how ratings are joined; version 1 did not.
    (first) => first,
    // Version 3 may say how people are asked what matters, and what "does not apply" comes to.
    (second) => second,
  ],
  touches: (_, { territory }) => stepsOf(territory, 'weights'),
  undo: 'needs-open-step',
  words: ({ territory, official, valueLine: line, joining, weighing, notApplicable }) => [
    {
      thing: ['method', territory],
      says: JSON.stringify([
        official,
        line,
        joining,
        ...(weighing ? [weighing] : []),
        ...(notApplicable ? [notApplicable] : []),
      ]),
    },
  ],
  rules: (programme, { territory, valueLine: line }) =>
    withTerritory(programme, territory, (before) => [
      ...(Object.keys(before.sheets).length > 0 ? [refused('method-after-scores')] : []),
      ...(lineFalls(line) ? [refused('value-line-falls', { read: line.join('-') })] : []),
    ]),
  apply: (programme, { territory, official, valueLine: line, joining, weighing, notApplicable }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      method: {
        official,
        valueLine: line,
        ...(joining && { joining }),
        ...(weighing && { weighing }),
        ...(notApplicable && { notApplicable }),
      },
    })),
})
