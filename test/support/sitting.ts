import { BODY, FILTERS, SEGMENTS_AT_START } from '../../data/body'
import { Recorder } from '../../data/build/recorder'
import {
  type DeviceId,
  type IndicatorId,
  id,
  type MemberId,
  type ProductId,
  type ProgrammeId,
  type SegmentId,
  type TableId,
} from '../../src/domain/ids'
import { memberSheet, type Rating, type SheetId, tableSheet } from '../../src/domain/rating'
import { type SittingRules, USUAL_SITTING } from '../../src/domain/sitting'
import { product } from '../record/sample'
import { MANABI, said } from './mesa'

const at = { territory: MANABI }
export const INDICATORS = ['PRECIO', 'CALIDAD'].map((one) => id<IndicatorId>(one))
/** Three people of one segment and one of another: half of the second is all of it. */
export const PEOPLE = ['EPS-01', 'EPS-02', 'EPS-03', 'PUB-01'].map((name) => id<MemberId>(name))
export const TABLES = ['mesita-1', 'mesita-2', 'mesita-3'].map((name) => id<TableId>(name))
export const BALLOTS = PEOPLE.map(memberSheet)
export const SHEETS = TABLES.map(tableSheet)
export const [CACAO, CAFE, QUESO] = ['cacao', 'cafe', 'queso'].map((name) => id<ProductId>(name)) as [
  ProductId,
  ProductId,
  ProductId,
]

/** A mesa of today before anybody answers: people, mesitas, three candidates, two indicators. */
export function sittingMesa(sitting: SittingRules = USUAL_SITTING): Recorder {
  const record = new Recorder({
    programme: id<ProgrammeId>('mesa-en-rondas'),
    device: id<DeviceId>('mesa-en-rondas'),
    actor: 'Prueba',
    start: Date.UTC(2026, 10, 21, 14),
  })
  record.act('programme-created', {
    name: 'Mesa en rondas (datos inventados)',
    simulated: true,
    bodyVersion: BODY.version,
    dimensions: BODY.dimensions,
    catalogue: BODY.indicators,
    segments: SEGMENTS_AT_START,
    filters: FILTERS,
  })
  record.act('rules-adopted', {})
  record.act('territory-opened', { ...at, sitting })
  record.act('indicators-adopted', { ...at, indicators: INDICATORS })
  record.act('members-registered', {
    ...at,
    members: PEOPLE.map((name) => ({ id: name, name, segment: id<SegmentId>(name.slice(0, 3).toLowerCase()) })),
  })
  record.act('tables-registered', { ...at, tables: TABLES.map((one, i) => ({ id: one, name: `Mesita ${i + 1}` })) })
  record.act('products-proposed', {
    ...at,
    products: [product('Cacao', 'Cacao'), product('Café', 'Café'), product('Queso', 'Lácteos')],
  })
  return record
}

/** One person's whole ballot: how many times the first of two counts for the second. */
export const judge = (record: Recorder, member: MemberId, value: number): void =>
  record.act('judgements-made', { ...at, member, judgements: [said('root', 'MER', 'PRO', value)] })

/** One sheet, product by product, the same level on both indicators. */
export const rateAll = (record: Recorder, sheet: SheetId, levels: readonly Rating[]): void =>
  record.act('ratings-recorded', {
    ...at,
    sheet,
    origin: '',
    leftOut: [],
    cells: [CACAO, CAFE, QUESO].flatMap((one, i) => {
      const value = levels[i]
      return value === undefined ? [] : INDICATORS.map((indicator) => ({ product: one, indicator, value, reason: '' }))
    }),
  })

export const deliver = (record: Recorder, step: 'weights' | 'ratings', sheets: readonly SheetId[], round: 1 | 2 = 1) =>
  record.act('sheets-delivered', { ...at, step, round, sheets })

/** Closes the round and shows what it came to. */
export function show(record: Recorder, step: 'weights' | 'ratings', round: 1 | 2 = 1): void {
  record.act('round-closed', { ...at, step, round })
  record.act('round-shown', { ...at, step, round })
}

/** The same with everybody's ballot handed in and the weights shown and closed: ratings can begin. */
export function weighedMesa(
  sitting: SittingRules = USUAL_SITTING,
  values: readonly number[] = [3, 5, 1, -3],
): Recorder {
  const record = sittingMesa(sitting)
  for (const [i, member] of PEOPLE.entries()) judge(record, member, values[i] ?? 1)
  deliver(record, 'weights', BALLOTS)
  record.act('round-closed', { ...at, step: 'weights', round: 1 })
  if (sitting.blind) record.act('round-shown', { ...at, step: 'weights', round: 1 })
  record.act('step-closed', { ...at, step: 'weights', reason: '' })
  return record
}

/** Two mesas that answer the other way round, but for the first sheet, which is the one in hand. */
const APART: readonly (readonly (readonly Rating[])[])[] = [
  [
    [3, 3, 3],
    [5, 4, 1],
    [5, 'SD', 2],
  ],
  [
    [3, 3, 3],
    [1, 2, 5],
    ['NA', 5, 4],
  ],
]

/** One of the two with a round of ratings open, in which the second and the third sheet were delivered. */
export function ratingApart(mesa: 0 | 1): Recorder {
  const record = weighedMesa()
  for (const [i, sheet] of SHEETS.entries()) rateAll(record, sheet, APART[mesa]?.[i] ?? [])
  deliver(record, 'ratings', SHEETS.slice(1))
  return record
}

/** Three of four people weigh; they talk; in the second round one says the other way round, and the fourth comes. Nothing of it is handed in yet. */
export function talkedMesa(): Recorder {
  const record = sittingMesa()
  const [one, two, late, far] = PEOPLE as [MemberId, MemberId, MemberId, MemberId]
  for (const member of [one, two, far]) judge(record, member, 3)
  deliver(record, 'weights', [one, two, far].map(memberSheet))
  show(record, 'weights')
  record.act('round-opened', { ...at, step: 'weights' })
  judge(record, one, -3)
  judge(record, late, 1)
  return record
}
