import type { ActaText } from './acta'
import type { Agenda } from './agenda'
import type { AgreedReading } from './agreed'
import type { DecidedArrival } from './arrival'
import type { Interest, Presence } from './attendance'
import type { BallotBox } from './ballotBox'
import type { CharterEntry } from './charter'
import type { Datum } from './datum'
import type { DirectAnswers } from './directWeights'
import type { IndicatorId, MemberId, ProductId, ProgrammeId, SegmentId, SubIndicatorId, TerritoryId } from './ids'
import type { Dimension, Indicator } from './indicator'
import type { Judgement } from './judgement'
import type { Lending } from './lending'
import type { Member, Mesa, Segment, Table } from './mesa'
import type { MethodChoice } from './method'
import type { Pick } from './pick'
import { mesaOf, provinceOf } from './place'
import type { PlanRule } from './planRule'
import type { Candidate, FilterRule } from './product'
import type { Evidence, Sheet, SheetId } from './rating'
import type { Scenario } from './scenario'
import type { Sitting } from './sitting'
import type { StepMarks } from './step'
import type { AskedLine } from './valueLine'

/** One province, or one of its mesas, at work: its people, its candidates, what they judged and what they decided. */
export interface Territory {
  readonly id: TerritoryId
  readonly mesas: readonly Mesa[]
  readonly members: readonly Member[]
  readonly tables: readonly Table[]
  /** In the order they were proposed, withdrawn and filtered ones included. */
  readonly candidates: readonly Candidate[]
  /** Adopted indicators in the mesa's order. */
  readonly indicators: readonly Indicator[]
  /** The mesa's own indicators that it does not use now, with all they hold. Absent while there are none. */
  readonly shelved?: readonly Indicator[]
  readonly data: Readonly<Record<ProductId, Readonly<Record<SubIndicatorId, Datum>>>>
  readonly judgements: Readonly<Record<MemberId, readonly Judgement[]>>
  /** What people answered by a fast way of weighing. Absent while nobody did. */
  readonly direct?: Readonly<Record<MemberId, DirectAnswers>>
  /** Whole-number voice of each segment between segments; equal by default. */
  readonly voices: Readonly<Record<SegmentId, number>>
  readonly method: MethodChoice
  /** What it answered about the value of each step of the scale. Absent while nobody asked. */
  readonly valueLines?: readonly AskedLine[]
  readonly sheets: Readonly<Partial<Record<SheetId, Sheet>>>
  readonly round: 1 | 2
  /** How it delivers its sheets. Absent where everything written counts and shows at once, as in records of before. */
  readonly sitting?: Sitting
  readonly evidence: Readonly<Record<ProductId, Readonly<Record<IndicatorId, Evidence>>>>
  readonly steps: StepMarks
  /** Scenarios beside the mesa's own, in the order they were saved. */
  readonly scenarios: readonly Scenario[]
  readonly pick: Pick | null
  /** On which day what is done, and how far it is. Absent while nobody agreed on one. */
  readonly agenda?: Agenda
  /** Sheets that are filled on other devices. Absent while none is. */
  readonly lendings?: readonly Lending[]
  /** What people wrote into the acta. Absent while nobody did. */
  readonly acta?: ActaText
  /** What it constituted, in the order it was written. Absent while nothing was. */
  readonly charter?: readonly CharterEntry[]
  /** Who came to each meeting. Absent while nobody was noted. */
  readonly presence?: readonly Presence[]
  /** Seats needed to decide, when the mesa agreed on other than more than half. */
  readonly quorum?: number
  /** Who has something to win with a product. Absent while nobody said so. */
  readonly interests?: readonly Interest[]
  /** Tickets, and the sealed ballots that came of them. Absent while the mesa has no key. */
  readonly ballots?: BallotBox
  /** What was decided about the products that the province's mesas sent. Absent while nothing was. */
  readonly arrivals?: readonly DecidedArrival[]
  /** What was said of the files it was brought, the latest last. Absent while nothing was. */
  readonly readings?: readonly AgreedReading[]
}

/** The programme of the year before, and the code its record had when this one began. */
export interface Continued {
  readonly programme: ProgrammeId
  readonly name: string
  readonly code: string
}

/** What the record folds into: everything people did, nothing that can be computed from it. */
export interface Programme {
  readonly id: ProgrammeId
  readonly name: string
  /** True when the ballots were made up for teaching; every screen and file says so. */
  readonly simulated: boolean
  readonly bodyVersion: string
  readonly dimensions: readonly Dimension[]
  readonly catalogue: readonly Indicator[]
  readonly segments: readonly Segment[]
  readonly filters: readonly FilterRule[]
  /** The provinces of the stage, and those of their mesas that work in this record. */
  readonly territories: Readonly<Record<TerritoryId, Territory>>
  /** Rules across provinces, in the order they were written. Absent while there are none. */
  readonly planRules?: readonly PlanRule[]
  /** Absent in a programme that began by itself. */
  readonly continues?: Continued
}

/** Each province picks exactly two. */
export const PICKS_PER_TERRITORY = 2

/** The provinces of the stage by DPA code: the one order in which they are ever listed or summed. */
export const provincesOf = (programme: Programme): readonly Territory[] =>
  territoriesOf(programme).filter(({ id }) => mesaOf(id) === null)

/** The mesas of a province that work in this record, by place. */
export const mesasIn = (programme: Programme, province: TerritoryId): readonly Territory[] =>
  territoriesOf(programme).filter(({ id }) => mesaOf(id) !== null && provinceOf(id) === province)

/** The entry of the mesa that works at a place, in its province's list; null of a province. */
export const mesaAt = (programme: Programme, place: TerritoryId): Mesa | null =>
  programme.territories[provinceOf(place)]?.mesas.find(({ id }) => id === mesaOf(place)) ?? null

/** Every place of work: each province, then its mesas. */
export const territoriesOf = (programme: Programme): readonly Territory[] =>
  Object.values(programme.territories).sort((one, other) => (one.id < other.id ? -1 : 1))
