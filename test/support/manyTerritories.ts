import { BODY, FILTERS, SEGMENTS_AT_START } from '../../data/body'
import { Recorder } from '../../data/build/recorder'
import { version } from '../../package.json'
import {
  type DeviceId,
  id,
  type MemberId,
  type ProductId,
  type ProgrammeId,
  type TableId,
  type TerritoryId,
} from '../../src/domain/ids'
import { questions } from '../../src/domain/judgement'
import { memberSheet, type SheetId, tableSheet } from '../../src/domain/rating'
import type { Level } from '../../src/domain/scale'
import { streamOf } from '../../src/engine/kernel/random'
import { product } from '../record/sample'

export interface Stage {
  readonly territories: number
  readonly products: number
  readonly indicators: number
  /** Sheets by table and by person in each territory; sixty people judge wherever there are any. */
  readonly tables: number
  readonly members: number
}

const PEOPLE = 60

/** A whole stage with made-up ballots: as many territories as asked, weights closed, every sheet filled. */
export function manyTerritories({ territories, products, indicators, tables, members }: Stage): Uint8Array {
  const uniform = streamOf(13, 0)
  const level = () => ([1, 2, 3, 4, 5] as const)[Math.floor(uniform() * 5)] ?? (3 satisfies Level)
  const record = new Recorder({
    programme: id<ProgrammeId>('etapa-grande'),
    device: id<DeviceId>('grande'),
    actor: 'Prueba',
    start: Date.UTC(2026, 10, 21, 14),
  })
  const adopted = BODY.indicators.slice(0, indicators)
  const asked = questions(adopted)
  const names = Array.from({ length: products }, (_, i) => `Producto ${String(i + 1).padStart(2, '0')}`)
  const ids = names.map((name) => id<ProductId>(name.toLowerCase().replace(' ', '-')))
  record.act('programme-created', {
    name: 'Etapa grande',
    simulated: true,
    bodyVersion: BODY.version,
    dimensions: BODY.dimensions,
    catalogue: BODY.indicators,
    segments: SEGMENTS_AT_START,
    filters: FILTERS,
  })
  record.act('rules-adopted', {})
  for (let n = 1; n <= territories; n++) {
    const territory = id<TerritoryId>(String(n).padStart(2, '0'))
    const people = Array.from({ length: PEOPLE }, (_, i) => id<MemberId>(`m${i + 1}`))
    const mesitas = Array.from({ length: tables }, (_, i) => id<TableId>(`mesita-${i + 1}`))
    record.act('territory-opened', { territory })
    record.act('indicators-adopted', { territory, indicators: adopted.map((one) => one.id) })
    record.act('products-proposed', {
      territory,
      products: ids.map((one, i) => ({ ...product(names[i] ?? '', `Cadena ${i + 1}`), id: one })),
    })
    record.act('members-registered', {
      territory,
      members: people.map((one, i) => ({
        id: one,
        name: `M-${i + 1}`,
        segment: SEGMENTS_AT_START[i % SEGMENTS_AT_START.length]?.id ?? id('pub'),
      })),
    })
    if (tables > 0) {
      record.act('tables-registered', {
        territory,
        tables: mesitas.map((one, i) => ({ id: one, name: `Mesita ${i + 1}` })),
      })
    }
    for (const member of people) {
      const judgements = asked.map((question) => ({ ...question, value: level(), kept: false }))
      record.act('judgements-made', { territory, member, judgements })
    }
    record.act('step-closed', { territory, step: 'weights', reason: '' })
    const sheets: readonly SheetId[] = [...mesitas.map(tableSheet), ...people.slice(0, members).map(memberSheet)]
    for (const sheet of sheets) {
      record.act('ratings-recorded', {
        territory,
        sheet,
        origin: '',
        leftOut: [],
        cells: ids.flatMap((one) =>
          adopted.map((indicator) => ({ product: one, indicator: indicator.id, value: level(), reason: '' })),
        ),
      })
    }
  }
  return record.bytes(version)
}
