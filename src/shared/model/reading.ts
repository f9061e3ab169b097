import type { Datum } from '../../domain/datum'
import type { BodyWords, Indicator, SubIndicator } from '../../domain/indicator'
import type { Mesa, Segment, Table } from '../../domain/mesa'
import type { Candidate, Product } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import { perLevel } from '../../domain/scale'
import { memo } from './memo'
import { toReader, toRecord, type Wording } from './wording'

/**
 * A programme as somebody of another language reads it. Everything on a screen is made from it, so that no screen has to
 * know; files and acts take the programme as the record keeps it.
 *
 * What did not change between two acts is the same object in both readings, as in the programmes themselves.
 *
 * @param words null for the language in which the record is written: the programme itself comes back
 */
export const programmeIn = (words: BodyWords | null, programme: Programme): Programme =>
  words === null ? programme : read(programme, words)

/** An indicator that somebody read, and perhaps wrote anew, as the record keeps it. */
export const indicatorAsRecorded = (words: BodyWords | null, indicator: Indicator): Indicator =>
  words === null ? indicator : indicatorBy(toRecord(words), indicator)

/** The same of a candidate. */
export const productAsRecorded = (words: BodyWords | null, product: Product): Product =>
  words === null ? product : productBy(toRecord(words), product)

const read = memo((programme: Programme, words: BodyWords): Programme => {
  const { word } = toReader(words)
  return {
    ...programme,
    name: word('programme', programme.name),
    dimensions: readNamed(programme.dimensions, words),
    segments: readNamed(programme.segments, words),
    filters: readFilters(programme.filters, words),
    catalogue: readIndicators(programme.catalogue, words),
    territories: Object.fromEntries(
      Object.entries(programme.territories).map(([id, territory]) => [id, readTerritory(territory, words)]),
    ),
  }
})

const readTerritory = memo(
  (territory: Territory, words: BodyWords): Territory => ({
    ...territory,
    indicators: readIndicators(territory.indicators, words),
    candidates: readCandidates(territory.candidates, words),
    mesas: readMesas(territory.mesas, words),
    tables: readTables(territory.tables, words),
    data: readData(territory.data, words),
  }),
)

const readNamed = memo(
  <T extends Programme['dimensions'][number] | Segment>(things: readonly T[], words: BodyWords): readonly T[] =>
    things.map((thing) => ({ ...thing, name: toReader(words).text(`${thing.id}.name`, thing.name) })),
)

const readFilters = memo((filters: Programme['filters'], words: BodyWords) =>
  filters.map((filter) => ({ ...filter, text: toReader(words).text(`${filter.id}.text`, filter.text) })),
)

const readIndicators = memo((indicators: readonly Indicator[], words: BodyWords) =>
  indicators.map((indicator) => indicatorBy(toReader(words), indicator)),
)

const readCandidates = memo((candidates: readonly Candidate[], words: BodyWords) =>
  candidates.map((candidate) => productBy(toReader(words), candidate)),
)

const readMesas = memo((mesas: readonly Mesa[], words: BodyWords) =>
  mesas.map((mesa) => ({ ...mesa, name: toReader(words).word('mesa', mesa.name) })),
)

const readTables = memo((tables: readonly Table[], words: BodyWords) =>
  tables.map((table) => ({ ...table, name: toReader(words).word('table', table.name) })),
)

const readData = memo((data: Territory['data'], words: BodyWords): Territory['data'] => {
  const { word } = toReader(words)
  const datum = (one: Datum): Datum => ({ ...one, unit: word('unit', one.unit), source: word('source', one.source) })
  return mapped(data, (subs) => mapped(subs, datum))
})

const mapped = <K extends string, T>(record: Readonly<Record<K, T>>, change: (value: T) => T): Record<K, T> =>
  // The keys that went in come out, which Object.fromEntries cannot say.
  Object.fromEntries(Object.entries<T>(record).map(([key, value]) => [key, change(value)])) as Record<K, T>

function indicatorBy({ text, word }: Wording, indicator: Indicator): Indicator {
  const { id, rubric } = indicator
  const sub = (one: SubIndicator): SubIndicator => ({
    ...one,
    name: text(`${one.id}.name`, one.name),
    note: text(`${one.id}.note`, one.note),
    source: text(`${one.id}.source`, one.source),
    unit: word('unit', one.unit),
    scale: word('scale', one.scale),
  })
  return {
    ...indicator,
    name: text(`${id}.name`, indicator.name),
    question: text(`${id}.question`, indicator.question),
    guide: text(`${id}.guide`, indicator.guide),
    rubric: perLevel((level, i) => text(`${id}.rubric.${level}`, rubric[i] ?? '')),
    subs: indicator.subs.map(sub),
  }
}

const productBy = <T extends Product>({ word }: Wording, product: T): T => ({
  ...product,
  chain: word('chain', product.chain),
  nationalSector: word('sector', product.nationalSector),
  proposedBy: word('proposer', product.proposedBy),
})
