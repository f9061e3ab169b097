import { NEIGHBOURS, PROVINCES } from '../../../../data/places'
import type { TerritoryId } from '../../../domain/ids'
import { GAD_GROUPS } from '../../../domain/planRule'
import { plain } from '../../../domain/product'
import { mesasIn, type Programme, provincesOf, type Territory } from '../../../domain/programme'
import { memo } from '../../../shared/model/memo'
import type { ProvinceProgress } from '../../../shared/model/progress'

/** Some provinces of the stage that are looked at together. */
export type ProvinceGroup =
  /** Group 1 to 4 of the programme's proposal. */
  | { readonly kind: 'gad'; readonly key: string; readonly group: number; readonly provinces: readonly TerritoryId[] }
  /** A group that some rule across provinces names: a mancomunidad, the circunvecinas of a stage. */
  | { readonly kind: 'named'; readonly key: string; readonly name: string; readonly provinces: readonly TerritoryId[] }
  /** A province and those of the stage that share a border with it. */
  | {
      readonly kind: 'around'
      readonly key: string
      readonly centre: TerritoryId
      readonly provinces: readonly TerritoryId[]
    }

/** Every group that has a province of the stage, in the order of the list. */
export const selectGroups = memo((programme: Programme): readonly ProvinceGroup[] => {
  const stage = provincesOf(programme).map(({ id }) => id)
  const gad = GAD_GROUPS.map(
    (group): ProvinceGroup => ({
      kind: 'gad',
      key: `gad-${group}`,
      group,
      provinces: stage.filter((code) => PROVINCES.find(({ id }) => id === code)?.group === group),
    }),
  )
  const scopes = (programme.planRules ?? []).flatMap(({ demand: { where } }) =>
    where.kind === 'named' && where.name !== '' ? [where] : [],
  )
  const named = [...new Map(scopes.map((scope) => [scope.name, scope])).values()].map(
    ({ name, provinces }): ProvinceGroup => ({
      kind: 'named',
      key: `named-${name}`,
      name,
      provinces: stage.filter((code) => provinces.includes(code)),
    }),
  )
  const around = stage.map(
    (centre): ProvinceGroup => ({
      kind: 'around',
      key: `around-${centre}`,
      centre,
      provinces: stage.filter((code) => code === centre || NEIGHBOURS[centre]?.includes(code)),
    }),
  )
  return [...gad, ...named, ...around.filter(({ provinces }) => provinces.length > 1)].filter(
    ({ provinces }) => provinces.length > 0,
  )
})

/** What is looked for; '' and null ask nothing. */
export interface Wanted {
  readonly text: string
  readonly group: ProvinceGroup | null
  readonly state: ProvinceProgress['state'] | null
}

/** A province that answers, and what of it did: names of products, chains and mesas. */
export interface FoundProvince {
  readonly progress: ProvinceProgress
  readonly hits: readonly string[]
}

/**
 * Provinces in which every word that is looked for begins a word of its name, or of one product, chain or mesa, of the province
 * or of one of its mesas. Case and accents do not matter.
 */
export function findProvinces(
  programme: Programme,
  progress: readonly ProvinceProgress[],
  { text, group, state }: Wanted,
  nameOf: (code: TerritoryId) => string,
): readonly FoundProvince[] {
  const words = plain(text).split(' ').filter(Boolean)
  return progress
    .filter(({ territory }) => group === null || group.provinces.includes(territory))
    .filter((one) => state === null || one.state === state)
    .flatMap((one): readonly FoundProvince[] => {
      if (words.length === 0 || answers(plain(nameOf(one.territory)), words)) return [{ progress: one, hits: [] }]
      const hits = selectNames(programme)
        .get(one.territory)
        ?.flatMap(({ name, searched }) => (answers(searched, words) ? [name] : []))
      return hits && hits.length > 0 ? [{ progress: one, hits: [...new Set(hits)] }] : []
    })
}

const answers = (searched: string, words: readonly string[]): boolean =>
  words.every((word) => ` ${searched}`.includes(` ${word}`))

interface Searched {
  readonly name: string
  readonly searched: string
}

/** Names to be found in each province, made once: two hundred mesas of twenty candidates are some ten thousand. */
const selectNames = memo((programme: Programme): ReadonlyMap<TerritoryId, readonly Searched[]> => {
  const namesOf = ({ candidates, mesas }: Territory): readonly string[] => [
    ...candidates.filter(({ withdrawn }) => withdrawn === null).flatMap(({ name, chain }) => [name, chain]),
    ...mesas.map(({ name }) => name),
  ]
  return new Map(
    provincesOf(programme).map((province) => {
      const names = [province, ...mesasIn(programme, province.id)].flatMap(namesOf).filter((name) => name !== '')
      return [province.id, [...new Set(names)].map((name) => ({ name, searched: plain(name) }))] as const
    }),
  )
})
