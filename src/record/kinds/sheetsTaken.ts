import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { inTerritory, withTerritory } from '../change'
import { defineKind, saysNothing, touchesNothing } from '../kind'
import { idOf } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), lending: idOf<string>() })

/** The device that writes this is the one the sheets were lent to: from here on it writes on them and on nothing else. */
export const sheetsTaken = defineKind({
  kind: 'sheets-taken',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: saysNothing,
  rules: (programme, { territory, lending }) =>
    withTerritory(programme, territory, ({ lendings }) => {
      const found = lendings?.find(({ id }) => id === lending)
      if (!found) return [refused('lending-unknown', { read: lending })]
      return found.device === null ? [] : [refused('lending-taken', { read: found.name })]
    }),
  apply: (programme, { territory, lending }, { event: { device } }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      ...(before.lendings && {
        lendings: before.lendings.map((one) => (one.id === lending ? { ...one, device } : one)),
      }),
    })),
})
