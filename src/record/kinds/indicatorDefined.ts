import * as z from 'zod/mini'
import { refused } from '../../domain/finding'
import type { TerritoryId } from '../../domain/ids'
import type { Indicator } from '../../domain/indicator'
import { inTerritory, merged, repeated, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { idOf } from '../schema'
import { indicatorSchema } from './programmeCreated'

const body = z.object({ territory: idOf<TerritoryId>(), indicator: indicatorSchema })

/** The mesa's own indicator, or its own wording and cuts for one of the body, in this territory only. */
export const indicatorDefined = defineKind({
  kind: 'indicator-defined',
  schema: body,
  touches: (before, { territory, indicator }) => {
    const known = before.territories[territory]?.indicators.find(({ id }) => id === indicator.id)
    return stepsOf(
      territory,
      'indicators',
      ...(differ(known, indicator, COMPARED) ? (['weights'] as const) : []),
      ...(differ(known, indicator, [...COMPARED, ...RATED]) ? (['ratings'] as const) : []),
    )
  },
  reaches: ({ territory }) => stepsOf(territory, 'indicators', 'weights', 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, indicator }) => [
    { thing: ['indicator', territory, indicator.id], says: JSON.stringify(indicator) },
  ],
  rules: (programme, { territory, indicator }) =>
    withTerritory(programme, territory, (before) => {
      const others = before.indicators.filter(({ id }) => id !== indicator.id)
      const subs = [...others.flatMap((other) => other.subs), ...indicator.subs].map(({ id }) => id)
      return [
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

/** What people compared when they weighed it, and what besides gave a rating its meaning: a new indicator has all of it new. */
const COMPARED = ['name', 'dimension', 'moment', 'question'] as const
const RATED = ['rubric', 'subs'] as const

const differ = (one: Indicator | undefined, other: Indicator, fields: readonly (keyof Indicator)[]): boolean =>
  fields.some((field) => JSON.stringify(one?.[field]) !== JSON.stringify(other[field]))

const areOrdered = (cuts: readonly number[], direction: 'max' | 'min'): boolean =>
  cuts.every((cut, i) => {
    const before = cuts[i - 1]
    return before === undefined || (direction === 'max' ? before < cut : before > cut)
  })
