import type { ActaBlock } from './acta'
import type { DirectWay } from './directWeights'
import type {
  CharterEntryId,
  FilterId,
  IndicatorId,
  MemberId,
  MesaId,
  ProductId,
  ScenarioId,
  SubIndicatorId,
  TableId,
  TerritoryId,
} from './ids'
import type { ItemId, NodeId } from './judgement'
import type { SheetId } from './rating'
import type { StepId } from './step'

/** One thing that acts speak of: a cell, a text, a choice. First its sort, then the ids that find it. */
export type Thing =
  | readonly ['rating', TerritoryId, SheetId, ProductId, IndicatorId]
  | readonly ['judgement', TerritoryId, MemberId, NodeId, ItemId, ItemId]
  | readonly ['direct-weights', TerritoryId, MemberId, DirectWay]
  | readonly ['datum', TerritoryId, ProductId, SubIndicatorId]
  | readonly ['evidence', TerritoryId, ProductId, IndicatorId]
  | readonly ['filter', TerritoryId, ProductId, FilterId]
  | readonly ['product', TerritoryId, ProductId]
  | readonly ['withdrawal', TerritoryId, ProductId]
  | readonly ['indicator', TerritoryId, IndicatorId]
  | readonly ['adopted', TerritoryId]
  | readonly ['member', TerritoryId, MemberId]
  | readonly ['mesa', TerritoryId, MesaId]
  | readonly ['presence', TerritoryId, string, MemberId]
  | readonly ['agenda', TerritoryId]
  | readonly ['quorum', TerritoryId]
  | readonly ['acta', TerritoryId, ActaBlock]
  | readonly ['charter', TerritoryId, CharterEntryId]
  | readonly ['interest', TerritoryId, MemberId, ProductId]
  | readonly ['arrival', TerritoryId, MesaId, ProductId]
  | readonly ['table', TerritoryId, TableId]
  | readonly ['voices', TerritoryId]
  | readonly ['method', TerritoryId]
  | readonly ['value-line', TerritoryId, IndicatorId | 'mesa']
  | readonly ['scenario', TerritoryId, ScenarioId]
  | readonly ['sitting', TerritoryId]
  | readonly ['weights-delivery', TerritoryId, SheetId]
  | readonly ['ratings-delivery', TerritoryId, SheetId]

export type ThingSort = Thing[0]

/** Ids hold no blank, so that no two things share a key. */
export const thingKey = (thing: Thing): string => thing.join(' ')

/** Which steps a thing can move, so that nobody settles it while one of them is closed. */
export const STEPS_OF_THING: Readonly<Record<ThingSort, readonly StepId[]>> = {
  rating: ['ratings'],
  judgement: ['weights'],
  'direct-weights': ['weights'],
  datum: ['ratings'],
  evidence: ['ratings'],
  filter: ['candidates', 'ratings'],
  product: ['candidates'],
  withdrawal: ['candidates', 'ratings'],
  indicator: ['indicators', 'weights', 'ratings'],
  adopted: ['indicators', 'weights', 'ratings'],
  member: ['weights', 'ratings'],
  mesa: ['candidates'],
  arrival: ['candidates', 'ratings'],
  presence: [],
  agenda: [],
  quorum: [],
  acta: [],
  charter: [],
  interest: ['ratings'],
  table: [],
  voices: ['weights'],
  method: ['weights'],
  'value-line': ['weights'],
  scenario: ['scenarios'],
  sitting: ['weights', 'ratings'],
  'weights-delivery': ['weights'],
  'ratings-delivery': ['ratings'],
}

export const isSameThing = (one: Thing, other: Thing): boolean => thingKey(one) === thingKey(other)
