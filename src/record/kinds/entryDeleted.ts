import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { IndicatorId, MemberId, MesaId, ProductId, TableId, TerritoryId } from '../../domain/ids'
import { placeOf } from '../../domain/place'
import { isScored } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import { memberSheet, type Sheet, tableSheet } from '../../domain/rating'
import type { StepId, StepPlace } from '../../domain/step'
import { entryName, isUsed, type ListEntry } from '../../domain/usage'
import { inTerritory, lacking, withTerritory } from '../change'
import { defineKind, saysNothing, stepsOf } from '../kind'
import { idOf } from '../schema'

const entry: z.ZodMiniType<ListEntry> = z.union([
  z.object({ sort: z.literal('product'), id: idOf<ProductId>() }),
  z.object({ sort: z.literal('member'), id: idOf<MemberId>() }),
  z.object({ sort: z.literal('table'), id: idOf<TableId>() }),
  z.object({ sort: z.literal('mesa'), id: idOf<MesaId>() }),
  z.object({ sort: z.literal('indicator'), id: idOf<IndicatorId>() }),
])
const body = z.object({ territory: idOf<TerritoryId>(), entry })

/**
 * An entry made by mistake leaves its list: a candidate, a person, a mesita, a mesa, an indicator of the mesa's own. Only what
 * nobody has used goes; a candidate that was used is withdrawn, and a person entered twice is merged.
 */
export const entryDeleted = defineKind({
  kind: 'entry-deleted',
  schema: body,
  touches: (before, { territory, entry: one }) => touched(before, territory, one),
  reaches: ({ territory, entry: { sort } }) => stepsOf(territory, ...REACHED[sort]),
  undo: 'needs-open-step',
  words: saysNothing,
  rules: (programme, { territory, entry: one }) =>
    withTerritory(programme, territory, (before) => {
      const name = entryName(before, one)
      if (name === null) return [refused('entry-unknown')]
      const works = one.sort === 'mesa' && programme.territories[placeOf(territory, one.id)] !== undefined
      return works || isUsed(before, one) ? [refused('entry-in-use', { read: name })] : []
    }),
  apply: (programme, { territory, entry: one }) => inTerritory(programme, territory, (before) => without(before, one)),
})

/** Somebody else may be using it meanwhile. */
const REACHED: Readonly<Record<ListEntry['sort'], readonly StepId[]>> = {
  product: ['candidates', 'ratings'],
  member: ['weights', 'ratings'],
  table: ['ratings'],
  mesa: ['candidates'],
  indicator: ['indicators', 'weights', 'ratings'],
}

function touched(programme: Programme, territory: TerritoryId, { sort, id }: ListEntry): readonly StepPlace[] {
  if (sort === 'indicator') return stepsOf(territory, 'indicators')
  if (sort !== 'product') return []
  const candidate = programme.territories[territory]?.candidates.find((one) => one.id === id)
  return stepsOf(territory, 'candidates', ...(candidate && isScored(candidate) ? (['ratings'] as const) : []))
}

/** What nobody used may still have an empty ballot, sheet or row; they go with it. */
function without(territory: Territory, { sort, id }: ListEntry): Territory {
  switch (sort) {
    case 'product':
      return {
        ...territory,
        candidates: territory.candidates.filter((one) => one.id !== id),
        data: lacking(territory.data, id),
        evidence: lacking(territory.evidence, id),
        sheets: Object.fromEntries(
          Object.entries(territory.sheets).map(([own, sheet]): [string, Sheet] => [own, lacking(sheet ?? {}, id)]),
        ),
      }
    case 'member':
      return {
        ...territory,
        members: territory.members.filter((one) => one.id !== id),
        judgements: lacking(territory.judgements, id),
        ...(territory.direct && { direct: lacking(territory.direct, id) }),
        sheets: lacking(territory.sheets, memberSheet(id)),
      }
    case 'table':
      return {
        ...territory,
        tables: territory.tables.filter((one) => one.id !== id),
        sheets: lacking(territory.sheets, tableSheet(id)),
      }
    case 'mesa':
      return { ...territory, mesas: territory.mesas.filter((one) => one.id !== id) }
    case 'indicator': {
      const { shelved = [], ...rest } = territory
      const left = shelved.filter((one) => one.id !== id)
      return { ...rest, ...(left.length > 0 && { shelved: left }) }
    }
  }
}
