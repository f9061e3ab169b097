import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { IndicatorId, TerritoryId } from '../../domain/ids'
import type { Programme, Territory } from '../../domain/programme'
import { inTerritory, repeated, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf, list } from '../schema'

const body = z.object({ territory: idOf<TerritoryId>(), indicators: list(idOf<IndicatorId>()) })

const available = (programme: Programme, territory: Territory) =>
  new Map(
    [...programme.catalogue, ...(territory.shelved ?? []), ...territory.indicators].map((indicator) => [
      indicator.id,
      indicator,
    ]),
  )

/** Which indicators the mesa rates, in its order. At least one; the body or the mesa's own. */
export const indicatorsAdopted = defineKind({
  kind: 'indicators-adopted',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'indicators', 'weights', 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, indicators }) => [{ thing: ['adopted', territory], says: indicators.join(' ') }],
  rules: (programme, { territory, indicators }) =>
    withTerritory(programme, territory, (before) => [
      ...(indicators.length === 0 ? [refused('indicators-none')] : []),
      ...indicators
        .filter((id) => !available(programme, before).has(id))
        .map((id) => refused('indicator-unknown', { read: id })),
      ...repeated(indicators).map((id) => refused('indicator-repeated', { read: id })),
    ]),
  apply: (programme, { territory, indicators }) =>
    inTerritory(programme, territory, (before) => {
      const known = available(programme, before)
      const { shelved: _, ...rest } = before
      const unused = [...known.values()].filter(({ id }) => isOwn(programme, id) && !indicators.includes(id))
      return {
        ...rest,
        indicators: indicators.flatMap((id) => known.get(id) ?? []),
        ...(unused.length > 0 && { shelved: unused }),
      }
    }),
})

/** The body's own indicators are in the catalogue whether a mesa uses them or not. */
const isOwn = ({ catalogue }: Programme, indicator: IndicatorId): boolean =>
  !catalogue.some(({ id }) => id === indicator)
