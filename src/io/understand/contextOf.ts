import { isScored } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import type { SheetId } from '../../domain/rating'
import type { Known, UnderstandContext } from './context'

/** The places of the country, which no programme holds. */
export interface Places {
  readonly provinces: readonly Known[]
  readonly cantons: readonly (Known & { readonly province: string })[]
}

/** What tables may mention of one mesa of a programme. */
export function contextOf(
  programme: Programme,
  territory: Territory,
  { provinces, cantons }: Places,
  sheet: SheetId = 'plenary',
): UnderstandContext {
  const adopted = new Set(territory.indicators.map(({ id }) => id))
  const used = new Set(territory.indicators.map(({ dimension }) => dimension))
  return {
    territory: provinces.find(({ id }) => id === territory.id) ?? { id: territory.id, name: territory.id },
    products: territory.candidates.filter(isScored).map(known),
    proposed: territory.candidates.map(known),
    indicators: territory.indicators.map(({ id, name, dimension, rubric }) => ({ id, name, dimension, rubric })),
    others: programme.catalogue
      .filter(({ id }) => !adopted.has(id))
      .map(({ id, name, dimension, rubric }) => ({ id, name, dimension, rubric })),
    dimensions: programme.dimensions.filter(({ id }) => used.has(id)).map(known),
    subs: territory.indicators.flatMap(({ subs }) =>
      subs.filter(({ formula }) => formula === '').map(({ id, name, unit }) => ({ id, name, unit })),
    ),
    segments: programme.segments.map(known),
    members: territory.members.map(known),
    tables: territory.tables.map(known),
    cantons: cantons.filter(({ province }) => province === territory.id).map(known),
    provinces: provinces.map(known),
    sheet,
  }
}

const known = ({ id, name }: Known): Known => ({ id, name })
