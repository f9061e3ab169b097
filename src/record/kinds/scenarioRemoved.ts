import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { ScenarioId, TerritoryId } from '../../domain/ids'
import { inTerritory, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf } from '../schema'
import { UNSAID } from '../word'

const body = z.object({ territory: idOf<TerritoryId>(), scenario: idOf<ScenarioId>() })

/** A scenario leaves the comparison. */
export const scenarioRemoved = defineKind({
  kind: 'scenario-removed',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'scenarios'),
  undo: 'needs-open-step',
  words: ({ territory, scenario }) => [{ thing: ['scenario', territory, scenario], says: UNSAID }],
  rules: (programme, { territory, scenario }) =>
    withTerritory(programme, territory, (before) =>
      before.scenarios.some(({ id }) => id === scenario) ? [] : [refused('scenario-unknown', { read: scenario })],
    ),
  apply: (programme, { territory, scenario }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      scenarios: before.scenarios.filter(({ id }) => id !== scenario),
    })),
})
