import { BODY, FILTERS, SEGMENTS_AT_START } from '../../data/body'
import { Recorder } from '../../data/build/recorder'
import { version } from '../../package.json'
import {
  type DeviceId,
  id,
  type MemberId,
  type ProductId,
  type ProgrammeId,
  type TerritoryId,
} from '../../src/domain/ids'
import { questions } from '../../src/domain/judgement'
import { memberSheet, type Rating } from '../../src/domain/rating'
import type { Level } from '../../src/domain/scale'
import { streamOf } from '../../src/engine/kernel/random'

export interface Size {
  readonly products: number
  readonly indicators: number
  readonly members: number
}

/** What a record is made of where that is not left to chance. */
export interface Made {
  /** One for each product. */
  readonly names?: readonly string[]
  /** What everybody rates, by product and indicator, from 0. */
  readonly rate?: (product: number, indicator: number) => Rating
}

/** A record of any size with made-up ballots: Manabí, weights closed, every member's sheet filled, the plenary's empty. */
export function bigRecord({ products, indicators, members }: Size, made: Made = {}): Uint8Array {
  const uniform = streamOf(11, 0)
  const level = () => ([1, 2, 3, 4, 5] as const)[Math.floor(uniform() * 5)] ?? (3 satisfies Level)
  const record = new Recorder({
    programme: id<ProgrammeId>('grande'),
    device: id<DeviceId>('grande'),
    actor: 'Prueba',
    start: Date.UTC(2026, 10, 21, 14),
  })
  const territory = id<TerritoryId>('13')
  const adopted = BODY.indicators.slice(0, indicators)
  const names = made.names ?? Array.from({ length: products }, (_, i) => `Producto ${String(i + 1).padStart(2, '0')}`)
  const ids = Array.from({ length: products }, (_, i) => id<ProductId>(`producto-${String(i + 1).padStart(2, '0')}`))
  const people = Array.from({ length: members }, (_, i) => ({
    id: id<MemberId>(`m${i + 1}`),
    name: `M-${i + 1}`,
    segment: SEGMENTS_AT_START[i % SEGMENTS_AT_START.length]?.id ?? id('pub'),
  }))
  record.act('programme-created', {
    name: 'Programa grande',
    simulated: true,
    bodyVersion: BODY.version,
    dimensions: BODY.dimensions,
    catalogue: BODY.indicators,
    segments: SEGMENTS_AT_START,
    filters: FILTERS,
  })
  record.act('territory-opened', { territory })
  record.act('indicators-adopted', { territory, indicators: adopted.map((one) => one.id) })
  record.act('products-proposed', {
    territory,
    products: ids.map((product, i) => ({
      id: product,
      name: names[i] ?? '',
      kind: 'product',
      chain: `Cadena ${i + 1}`,
      cantons: [],
      mesa: null,
      proposedBy: '',
      families: null,
      nationalSector: '',
      subheading: '',
      problem: { central: '', causes: [], effects: [] },
      virtues: [],
      evidence: '',
    })),
  })
  record.act('members-registered', { territory, members: people })
  const asked = questions(adopted)
  for (const { id: member } of people) {
    record.act('judgements-made', {
      territory,
      member,
      judgements: asked.map((question) => ({ ...question, value: level(), kept: false })),
    })
  }
  record.act('step-closed', { territory, step: 'weights', reason: '' })
  for (const { id: member } of people) {
    record.act('ratings-recorded', {
      territory,
      sheet: memberSheet(member),
      origin: '',
      leftOut: [],
      cells: ids.flatMap((product, i) =>
        adopted.map((one, k) => ({ product, indicator: one.id, value: made.rate?.(i, k) ?? level(), reason: '' })),
      ),
    })
  }
  return record.bytes(version)
}
