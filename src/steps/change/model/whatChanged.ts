import { isScored } from '../../../domain/product'
import type { Territory } from '../../../domain/programme'
import type { Factor } from '../../../engine/yearChange'
import { selectJoined } from '../../../shared/model/joined'

/** What is another thing than the year before, counted by cause; all 0 where the causes are the same. */
export type Changes = Readonly<Record<Factor, number>>

/** How many data, joined cells, judgements, candidates, people and conventions differ between two years of a province. */
export function whatChanged(before: Territory, after: Territory): Changes {
  return {
    data: differing(flatData(before), flatData(after)),
    ratings: differing(cells(before), cells(after)),
    weights: differing(before.judgements, after.judgements),
    candidates: differing(scored(before), scored(after)),
    people: differing(people(before), people(after)),
    method: differing(convention(before), convention(after)),
  }
}

type Listed = Readonly<Record<string, unknown>>

const flatData = ({ data }: Territory): Listed =>
  Object.fromEntries(
    Object.entries(data).flatMap(([product, row]) =>
      Object.values(row).map(({ sub, value }) => [`${product} ${sub}`, value] as const),
    ),
  )

const cells = (territory: Territory): Listed =>
  Object.fromEntries(
    selectJoined(territory)
      .cells.flat()
      .map(({ product, indicator, state, value }) => [`${product} ${indicator}`, [state, value]] as const),
  )

const scored = ({ candidates }: Territory): Listed =>
  Object.fromEntries(candidates.filter(isScored).map(({ id }) => [id, true]))

/** Those who sit at the mesa, with the segment they sit for, and its tables. */
const people = ({ members, tables }: Territory): Listed => ({
  ...Object.fromEntries(members.map(({ id, segment }) => [id, segment])),
  ...Object.fromEntries(tables.map(({ id }) => [`table ${id}`, true])),
})

const convention = ({ method, voices, indicators }: Territory): Listed => ({
  ...method,
  ...Object.fromEntries(Object.entries(voices).map(([segment, voice]) => [`voice ${segment}`, voice])),
  ...Object.fromEntries(
    indicators.map(({ id, subs }) => [`indicator ${id}`, subs.map(({ cuts, formula }) => [cuts, formula])]),
  ),
})

const differing = (one: Listed, other: Listed): number =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]),
  ).length
