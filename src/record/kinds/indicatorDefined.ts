import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import { inTerritory, merged, openStep, repeated, withTerritory } from '../change'
import { defineKind } from '../kind'
import { idOf } from '../schema'
import { indicatorSchema } from './programmeCreated'

const body = z.object({ territory: idOf<TerritoryId>(), indicator: indicatorSchema })

/** The mesa's own indicator, or its own wording and cuts for one of the body, in this territory only. */
export const indicatorDefined = defineKind({
  kind: 'indicator-defined',
  schema: body,
  rules: (programme, { territory, indicator }) =>
    withTerritory(programme, territory, (before) => {
      const others = before.indicators.filter(({ id }) => id !== indicator.id)
      const subs = [...others.flatMap((other) => other.subs), ...indicator.subs].map(({ id }) => id)
      return [
        ...openStep(before, 'indicators'),
        ...(programme.dimensions.some(({ id }) => id === indicator.dimension)
          ? []
          : [refused('dimension-unknown', { read: indicator.dimension })]),
        ...repeated(subs).map((id) => refused('sub-indicator-repeated', { read: id })),
        ...indicator.subs
          .filter(({ cuts, direction }) => !areOrdered(cuts.map(Number), direction))
          .map(({ name }) => refused('cuts-disordered', { read: name })),
      ]
    }),
  apply: (programme, { territory, indicator }) =>
    inTerritory(programme, territory, (before) => ({
      ...before,
      indicators: merged(before.indicators, [indicator]),
    })),
})

const areOrdered = (cuts: readonly number[], direction: 'max' | 'min'): boolean =>
  cuts.every((cut, i) => {
    const before = cuts[i - 1]
    return before === undefined || (direction === 'max' ? before < cut : before > cut)
  })
