import type {
  FilterId,
  IndicatorId,
  MemberId,
  MesaId,
  ProductId,
  ScenarioId,
  SubIndicatorId,
  TableId,
  TerritoryId,
} from '../domain/ids'
import type { ItemId, NodeId } from '../domain/judgement'
import type { SheetId } from '../domain/rating'
import type { StepId } from '../domain/step'
import type { Event } from './event'

/** One thing that acts speak of: a cell, a text, a choice. First its sort, then the ids that find it. */
export type Thing =
  | readonly ['rating', TerritoryId, SheetId, ProductId, IndicatorId]
  | readonly ['judgement', TerritoryId, MemberId, NodeId, ItemId, ItemId]
  | readonly ['datum', TerritoryId, ProductId, SubIndicatorId]
  | readonly ['evidence', TerritoryId, ProductId, IndicatorId]
  | readonly ['filter', TerritoryId, ProductId, FilterId]
  | readonly ['product', TerritoryId, ProductId]
  | readonly ['withdrawal', TerritoryId, ProductId]
  | readonly ['indicator', TerritoryId, IndicatorId]
  | readonly ['adopted', TerritoryId]
  | readonly ['member', TerritoryId, MemberId]
  | readonly ['mesa', TerritoryId, MesaId]
  | readonly ['table', TerritoryId, TableId]
  | readonly ['voices', TerritoryId]
  | readonly ['method', TerritoryId]
  | readonly ['scenario', TerritoryId, ScenarioId]

type ThingSort = Thing[0]

/** Ids hold no blank, so that no two things share a key. */
export const thingKey = (thing: Thing): string => thing.join(' ')

/** Which steps a thing can move, so that nobody settles it while one of them is closed. */
export const STEPS_OF_THING: Readonly<Record<ThingSort, readonly StepId[]>> = {
  rating: ['ratings'],
  judgement: ['weights'],
  datum: ['ratings'],
  evidence: ['ratings'],
  filter: ['candidates', 'ratings'],
  product: ['candidates'],
  withdrawal: ['candidates', 'ratings'],
  indicator: ['indicators', 'weights', 'ratings'],
  adopted: ['indicators', 'weights', 'ratings'],
  member: ['weights', 'ratings'],
  mesa: ['candidates'],
  table: [],
  voices: ['weights'],
  method: ['weights'],
  scenario: ['scenarios'],
}

/** What one act says of one thing. Two acts that say the same are no conflict. */
export interface Word {
  readonly thing: Thing
  /** What is said, so that two of them can be compared. */
  readonly says: string
  /** The event whose body says it, when it is not the act's own; null for neither of two words. */
  readonly said?: Event | null
  /** True of the decision about a conflict. */
  readonly settles?: boolean
}

/** The word of acts that take something back. */
export const UNSAID = 'unsaid'

export const isSameThing = (one: Thing, other: Thing): boolean => thingKey(one) === thingKey(other)
