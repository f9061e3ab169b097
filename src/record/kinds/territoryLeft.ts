import * as z from 'zod/mini'
import type { TerritoryId } from '../../domain/ids'
import { mesasIn } from '../../domain/programme'
import { STEPS } from '../../domain/step'
import { withTerritory } from '../change'
import { defineKind, saysNothing, stepsOf } from '../kind'
import { filled, idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), reason: filled() })

/** A province leaves the stage with its mesas, or one of these ends. Their events stay in the record; undo brings them back whole. */
export const territoryLeft = defineKind({
  kind: 'territory-left',
  schema: body,
  touches: (before, { territory }) =>
    [territory, ...mesasIn(before, territory).map(({ id }) => id)].flatMap((place) => stepsOf(place, ...STEPS)),
  undo: 'needs-open-step',
  words: saysNothing,
  rules: (programme, { territory }) => withTerritory(programme, territory, () => []),
  apply: (programme, { territory }) => {
    const gone = new Set([territory, ...mesasIn(programme, territory).map(({ id }) => id)])
    const staying = Object.entries(programme.territories).filter(([, { id }]) => !gone.has(id))
    return { ...programme, territories: Object.fromEntries(staying) }
  },
})
