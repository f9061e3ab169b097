import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { inTerritory, openStep, withTerritory } from '../change'
import { defineKind } from '../kind'
import { idOf } from '../schema'

const value = () => z.number().check(z.int(), z.minimum(0), z.maximum(100))
const body = z.object({
  territory: idOf<TerritoryId>(),
  official: z.enum(['ahp', 'topsis']),
  valueLine: z.readonly(z.tuple([value(), value(), value(), value(), value()])),
})

/** The official method and the value line: agreed before scores open, so that nobody picks the rule by its result. */
export const methodChosen = defineKind({
  kind: 'method-chosen',
  schema: body,
  rules: (programme, { territory, valueLine }) =>
    withTerritory(programme, territory, (before) => [
      ...openStep(before, 'weights'),
      ...(Object.keys(before.sheets).length > 0 ? [refused('method-after-scores')] : []),
      ...(valueLine.every((step, i) => step >= (valueLine[i - 1] ?? 0)) && valueLine[4] > valueLine[0]
        ? []
        : [refused('value-line-falls', { read: valueLine.join('-') })]),
    ]),
  apply: (programme, { territory, official, valueLine }) =>
    inTerritory(programme, territory, (before) => ({ ...before, method: { official, valueLine } })),
})
