import * as z from 'zod/mini'
import type { TerritoryId } from '../../domain/ids'
import { inTerritory, withTerritory } from '../change'
import { defineKind, touchesNothing } from '../kind'
import { idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), quorum: z.number().check(z.int(), z.minimum(1)) })

/** How many seats the mesa needs to decide, when it agrees on other than more than half. */
export const quorumSet = defineKind({
  kind: 'quorum-set',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: ({ territory, quorum }) => [{ thing: ['quorum', territory], says: String(quorum) }],
  rules: (programme, { territory }) => withTerritory(programme, territory, () => []),
  apply: (programme, { territory, quorum }) => inTerritory(programme, territory, (before) => ({ ...before, quorum })),
})
