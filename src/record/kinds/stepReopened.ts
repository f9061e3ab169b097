import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { isClosed, STEPS } from '../../domain/step'
import { inTerritory, withTerritory } from '../change'
import { defineKind } from '../kind'
import { filled, idOf } from '../schema'
import { marked } from './stepClosed'

const body = z.object({ territory: idOf<TerritoryId>(), step: z.enum(STEPS), reason: filled() })

/** A closed step opens again, with a written reason that the acta prints. */
export const stepReopened = defineKind({
  kind: 'step-reopened',
  schema: body,
  rules: (programme, { territory, step, reason }) =>
    withTerritory(programme, territory, (before) => [
      ...(isClosed(before.steps[step]) ? [] : [refused('step-already-open', { values: { step } })]),
      ...(reason.trim() === '' ? [refused('reason-missing')] : []),
    ]),
  apply: (programme, { territory, step, reason }, event) =>
    inTerritory(programme, territory, (before) => marked(before, step, 'reopened', reason, event)),
})
