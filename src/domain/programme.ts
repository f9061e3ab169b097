import type { Datum } from './datum'
import type { IndicatorId, MemberId, ProductId, ProgrammeId, SegmentId, SubIndicatorId, TerritoryId } from './ids'
import type { Dimension, Indicator } from './indicator'
import type { Judgement } from './judgement'
import type { Member, Mesa, Segment, Table } from './mesa'
import type { MethodChoice } from './method'
import type { Pick } from './pick'
import type { Candidate, FilterRule } from './product'
import type { Evidence, Sheet, SheetId } from './rating'
import type { Scenario } from './scenario'
import type { Sitting } from './sitting'
import type { StepMarks } from './step'

/** One province at work: its mesa, its candidates, what people judged and what they decided. */
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
  /** Whole-number voice of each segment between segments; equal by default. */
  readonly voices: Readonly<Record<SegmentId, number>>
  readonly method: MethodChoice
  readonly sheets: Readonly<Partial<Record<SheetId, Sheet>>>
  readonly round: 1 | 2
  /** How it delivers its sheets. Absent where everything written counts and shows at once, as in records of before. */
  readonly sitting?: Sitting
  readonly evidence: Readonly<Record<ProductId, Readonly<Record<IndicatorId, Evidence>>>>
  readonly steps: StepMarks
  /** Scenarios beside the mesa's own, in the order they were saved. */
  readonly scenarios: readonly Scenario[]
  readonly pick: Pick | null
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
  /** The provinces of the stage. */
  readonly territories: Readonly<Record<TerritoryId, Territory>>
}

/** Each province picks exactly two. */
export const PICKS_PER_TERRITORY = 2

/** Territories by DPA code: the one order in which they are ever listed or summed. */
export const territoriesOf = (programme: Programme): readonly Territory[] =>
  Object.values(programme.territories).sort((one, other) => (one.id < other.id ? -1 : 1))
