import type { ProductFile } from '../products'
import type { StatisticFile } from '../statistics'
import { rowsOf } from './rows'

/** Ids of the tables whose terms nobody could confirm: what a careful build leaves out. */
export const unconfirmedSources = (): ReadonlySet<string> =>
  new Set(
    rowsOf<'source_id' | 'terms'>('sources.csv')
      .filter(({ terms }) => terms === 'unconfirmed')
      .map(({ source_id }) => source_id),
  )

/** A figure or a sentence of several sources needs the terms of all. */
const isFree = (source: string, unconfirmed: ReadonlySet<string>) =>
  source.split('+').every((one) => !unconfirmed.has(one))

/** The figures whose sources' terms are confirmed, or that are single facts, cited. */
export function confirmedStatistics(file: StatisticFile, unconfirmed: ReadonlySet<string>): StatisticFile {
  const kept = file.series.filter(({ source }) => isFree(source, unconfirmed))
  return {
    sources: Object.fromEntries(Object.entries(file.sources).filter(([source]) => isFree(source, unconfirmed))),
    series: kept,
    values: file.values.flatMap(([province, product, at, value]) => {
      const series = file.series[at]
      const index = series ? kept.indexOf(series) : -1
      return index === -1 ? [] : [[province, product, index, value] as const]
    }),
  }
}

/** Every candidate, and its evidence where no unconfirmed table has a part in it. */
export const confirmedProducts = (file: ProductFile, unconfirmed: ReadonlySet<string>): ProductFile => ({
  products: file.products,
  candidates: file.candidates.map((candidate) =>
    isFree(candidate.source, unconfirmed) ? candidate : { ...candidate, evidence: '', source: '' },
  ),
})
