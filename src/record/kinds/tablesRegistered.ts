import * as z from 'zod/mini'
import type { TableId, TerritoryId } from '../../domain/ids'
import { inTerritory, merged, withTerritory } from '../change'
import { defineKind, touchesNothing } from '../kind'
import { filled, idOf, list } from '../schema'

const body = z.object({
  territory: idOf<TerritoryId>(),
  tables: list(z.object({ id: idOf<TableId>(), name: filled() })),
})

/** The mesitas that fill sheets. */
export const tablesRegistered = defineKind({
  kind: 'tables-registered',
  schema: body,
  touches: touchesNothing,
  undo: 'free',
  words: ({ territory, tables }) => tables.map((one) => ({ thing: ['table', territory, one.id], says: one.name })),
  only: (said, thing) => ({ ...said, tables: said.tables.filter(({ id }) => id === thing[2]) }),
  rules: (programme, { territory }) => withTerritory(programme, territory, () => []),
  apply: (programme, { territory, tables }) =>
    inTerritory(programme, territory, (before) => ({ ...before, tables: merged(before.tables, tables) })),
})
