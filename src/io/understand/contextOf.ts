import { provinceOf } from '../../domain/place'
import { isScored } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import type { SheetId } from '../../domain/rating'
import type { Known, UnderstandContext } from './context'

/** The places of the country, which no programme holds. */
export interface KnownPlaces {
  readonly provinces: readonly Known[]
  readonly cantons: readonly (Known & { readonly province: string })[]
}

/** Names of a programme's own things in another language, by "ID.name". */
export type OtherNames = Readonly<Record<string, string>>

/**
 * What tables may mention of one mesa of a programme.
 *
 * @param names other languages in which consultants may bring the programme's indicators
 * @param sheet whose ratings they are when the file does not say
 */
export function contextOf(
  programme: Programme,
  territory: Territory,
  { provinces, cantons }: KnownPlaces,
  names: readonly OtherNames[] = [],
  sheet: SheetId = 'plenary',
): UnderstandContext {
  const called = <T extends Known>(one: T): T => {
    const also = names.flatMap((words) => words[`${one.id}.name`] ?? [])
    return also.length > 0 ? { ...one, also } : one
  }
  const province = provinceOf(territory.id)
  const adopted = new Set(territory.indicators.map(({ id }) => id))
  const used = new Set(territory.indicators.map(({ dimension }) => dimension))
  return {
    territory: provinces.find(({ id }) => id === province) ?? { id: province, name: province },
    products: territory.candidates.filter(isScored).map(known),
    proposed: territory.candidates.map(known),
    indicators: territory.indicators.map(({ id, name, dimension, rubric }) => called({ id, name, dimension, rubric })),
    others: programme.catalogue
      .filter(({ id }) => !adopted.has(id))
      .map(({ id, name, dimension, rubric }) => called({ id, name, dimension, rubric })),
    dimensions: programme.dimensions
      .filter(({ id }) => used.has(id))
      .map(known)
      .map(called),
    subs: territory.indicators.flatMap(({ subs }) =>
      subs.filter(({ formula }) => formula === '').map(({ id, name, unit }) => called({ id, name, unit })),
    ),
    segments: programme.segments.map(known).map(called),
    members: territory.members.map(known),
    tables: territory.tables.map(known),
    cantons: cantons.filter((canton) => canton.province === province).map(known),
    mesas: territory.mesas.map(known),
    provinces: provinces.map(known),
    sheet,
  }
}

const known = ({ id, name }: Known): Known => ({ id, name })
