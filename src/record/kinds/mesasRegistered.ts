import * as z from 'zod/mini'
import type { CantonId, MesaId, TerritoryId } from '../../domain/ids'
import { inTerritory, merged, withTerritory } from '../change'
import { defineKind } from '../kind'
import { filled, idOf, list, text } from '../schema'

const mesa = z.object({
  id: idOf<MesaId>(),
  name: filled(),
  kind: z.enum(['provincial', 'sectorial', 'cantonal']),
  canton: z.nullable(idOf<CantonId>()),
  date: text(),
})
const body = z.object({ territory: idOf<TerritoryId>(), mesas: list(mesa) })

/** Mesas of the province; a known id is rewritten. */
export const mesasRegistered = defineKind({
  kind: 'mesas-registered',
  schema: body,
  rules: (programme, { territory }) => withTerritory(programme, territory, () => []),
  apply: (programme, { territory, mesas }) =>
    inTerritory(programme, territory, (before) => ({ ...before, mesas: merged(before.mesas, mesas) })),
})
