import { BODY, FILTERS, SEGMENTS_AT_START } from '../../data/body'
import { Recorder } from '../../data/build/recorder'
import {
  type DeviceId,
  type IndicatorId,
  id,
  type MemberId,
  type ProgrammeId,
  type SegmentId,
  type TerritoryId,
} from '../../src/domain/ids'
import { type ItemId, type Judgement, type NodeId, ROOT } from '../../src/domain/judgement'
import type { Programme, Territory } from '../../src/domain/programme'

export const MANABI = id<TerritoryId>('13')

/** One answer, named by ids as text: `said('root', 'MER', 'PRO', 3)`. */
export const said = (node: string, first: string, second: string, value: number | null, kept = false): Judgement => ({
  node: node === ROOT ? ROOT : id<Exclude<NodeId, typeof ROOT>>(node),
  first: id<Exclude<ItemId, IndicatorId>>(first),
  second: id<Exclude<ItemId, IndicatorId>>(second),
  value,
  kept,
})

export interface Ballot {
  readonly member: string
  readonly segment: string
  readonly answers: readonly Judgement[]
}

/** A mesa that has only been asked for weights: the indicators named, one ballot per member. */
export function mesaOf(indicators: readonly string[], ballots: readonly Ballot[]): Recorder {
  const record = new Recorder({
    programme: id<ProgrammeId>('mesa-de-prueba'),
    device: id<DeviceId>('mesa-de-prueba'),
    actor: 'Prueba',
    start: Date.UTC(2026, 10, 21, 14),
  })
  record.act('programme-created', {
    name: 'Mesa de prueba',
    simulated: true,
    bodyVersion: BODY.version,
    dimensions: BODY.dimensions,
    catalogue: BODY.indicators,
    segments: SEGMENTS_AT_START,
    filters: FILTERS,
  })
  record.act('territory-opened', { territory: MANABI })
  record.act('indicators-adopted', { territory: MANABI, indicators: indicators.map((one) => id<IndicatorId>(one)) })
  for (const { member, segment, answers } of ballots) {
    const person = id<MemberId>(member)
    record.act('members-registered', {
      territory: MANABI,
      members: [{ id: person, name: member, segment: id<SegmentId>(segment) }],
    })
    if (answers.length > 0) record.act('judgements-made', { territory: MANABI, member: person, judgements: answers })
  }
  return record
}

/** The one territory of a record. */
export function manabiOf({ programme }: { readonly programme: Programme }): Territory {
  const territory = programme.territories[MANABI]
  if (!territory) throw new Error('no territory')
  return territory
}
