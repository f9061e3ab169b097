import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { CharterEntryId, TerritoryId } from '../../domain/ids'
import { inTerritory, withTerritory } from '../change'
import { defineKind, touchesNothing } from '../kind'
import { idOf } from '../schema'
import { UNSAID } from '../word'

const body = z.object({ territory: idOf<TerritoryId>(), entry: idOf<CharterEntryId>() })

/** An entry leaves its paper, and with an action what was said of it. The record keeps all of them. */
export const charterStruck = defineKind({
  kind: 'charter-struck',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: ({ territory, entry }) => [{ thing: ['charter', territory, entry], says: UNSAID }],
  rules: (programme, { territory, entry }) =>
    withTerritory(programme, territory, ({ charter = [] }) =>
      charter.some(({ id }) => id === entry) ? [] : [refused('charter-entry-unknown')],
    ),
  apply: (programme, { territory, entry }) =>
    inTerritory(programme, territory, ({ charter = [], ...rest }) => {
      const left = charter.filter((one) => {
        const about = one.paper === 'management' || one.paper === 'review' ? one.action : null
        return one.id !== entry && about !== entry
      })
      return left.length === 0 ? rest : { ...rest, charter: left }
    }),
})
