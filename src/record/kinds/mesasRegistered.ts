import * as z from 'zod/mini'
import type { CantonId, MesaId, TerritoryId } from '../../domain/ids'
import type { Mesa } from '../../domain/mesa'
import type { Territory } from '../../domain/programme'
import { inTerritory, merged, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { filled, idOf, list, text } from '../schema'

const mesa = z.object({
  id: idOf<MesaId>(),
  name: filled(),
  kind: z.enum(['provincial', 'sectorial', 'cantonal']),
  canton: z.nullable(idOf<CantonId>()),
  date: text(),
})
const body = z.object({ territory: idOf<TerritoryId>(), mesas: list(mesa) })

/** Mesas of the province; a known id is rewritten. Candidates carry the kind and canton of theirs into the results. */
export const mesasRegistered = defineKind({
  kind: 'mesas-registered',
  schema: body,
  touches: (before, { territory, mesas }) => {
    const now = before.territories[territory]
    return now && mesas.some((one) => movesCandidates(now, one)) ? stepsOf(territory, 'candidates') : []
  },
  reaches: ({ territory }) => stepsOf(territory, 'candidates'),
  undo: 'needs-open-step',
  words: ({ territory, mesas }) =>
    mesas.map((one) => ({ thing: ['mesa', territory, one.id], says: JSON.stringify(one) })),
  only: (said, thing) => ({ ...said, mesas: said.mesas.filter(({ id }) => id === thing[2]) }),
  rules: (programme, { territory }) => withTerritory(programme, territory, () => []),
  apply: (programme, { territory, mesas }) =>
    inTerritory(programme, territory, (before) => ({ ...before, mesas: merged(before.mesas, mesas) })),
})

function movesCandidates({ mesas, candidates }: Territory, { id, kind, canton }: Mesa): boolean {
  const known = mesas.find((mesa) => mesa.id === id)
  return (known?.kind !== kind || known.canton !== canton) && candidates.some(({ mesa }) => mesa === id)
}
