import type { Datum } from '../src/domain/datum'
import { id, type ProductId, type SubIndicatorId } from '../src/domain/ids'
import file from './statistics.json'

/** What a run of figures has in common. */
export interface Series {
  readonly sub: string
  readonly unit: string
  /** Ids of sources.csv joined by '+'. */
  readonly source: string
  readonly year: string
  readonly grade: Datum['grade']
  readonly note: string
}

export interface StatisticFile {
  /** Source ids → how the source is named beside a figure. */
  readonly sources: Readonly<Record<string, string>>
  readonly series: readonly Series[]
  /** Province, product, index into `series`, decimal text. */
  readonly values: readonly (readonly [province: string, product: string, series: number, value: string])[]
}

// A JSON literal's tuples are read as arrays; a test holds the file to these types.
export const STATISTICS = file as unknown as StatisticFile

/** The published figures of a province's candidates, ready to be recorded. */
export const statisticsOf = (province: string): readonly Datum[] =>
  STATISTICS.values.flatMap(([where, product, index, value]) => {
    const series = STATISTICS.series[index]
    if (where !== province || !series) return []
    return [
      {
        product: id<ProductId>(product),
        sub: id<SubIndicatorId>(series.sub),
        value,
        unit: series.unit,
        source: STATISTICS.sources[series.source] ?? series.source,
        year: series.year,
        grade: series.grade,
        note: series.note,
      },
    ]
  })
