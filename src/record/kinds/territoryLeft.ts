import * as z from 'zod/mini'
import type { TerritoryId } from '../../domain/ids'
import { STEPS } from '../../domain/step'
import { withTerritory } from '../change'
import { defineKind, saysNothing, stepsOf } from '../kind'
import { filled, idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), reason: filled() })

/** A province leaves the stage. Its events stay in the record; undo brings it back whole. */
export const territoryLeft = defineKind({
  kind: 'territory-left',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, ...STEPS),
  undo: 'needs-open-step',
  words: saysNothing,
  rules: (programme, { territory }) => withTerritory(programme, territory, () => []),
  apply: (programme, { territory }) => {
    const { [territory]: _, ...rest } = programme.territories
    return { ...programme, territories: rest }
  },
})
