import { id, type ProductId, type ScenarioId, type SegmentId } from '../../../domain/ids'
import type { Candidate } from '../../../domain/product'
import type { Programme, Territory } from '../../../domain/programme'
import type { Scenario } from '../../../domain/scenario'
import type { StepMark } from '../../../domain/step'
import type { GroupWeights } from '../../../engine/groupWeights'
import type { JoinedCell } from '../../../engine/joinBallots'
import type { FormulaEvaluator } from '../../../engine/suggest'
import { type Complete, selectJoined, selectRanked, selectWeights } from '../../../shared/model/evaluation'
import { type Flips, selectLevellingWeights } from '../../../shared/model/flips'
import { memo } from '../../../shared/model/memo'
import { differences, type PointGap } from '../../../shared/model/pointGaps'
import { type Comparison, compareScenarios, mesaScenario, standardScenario } from '../../../shared/model/scenarios'
import type { AppState } from '../../../store/store'
import { type EvidenceRow, evidenceRows } from './evidence'
import { type ActaMark, actaMarks } from './marks'
import { type ActaQuorum, actaQuorum } from './quorum'
import { type SignedVersion, standingClosing, versionsOf } from './versions'

type Folded = NonNullable<AppState['work']>['folded']

/** The pair of which the acta explains why one and not the other, with what separates them. */
export interface ActaWhy {
  readonly first: Candidate
  readonly second: Candidate
  readonly gaps: readonly PointGap[]
  readonly flips: Flips
}

/** Everything the acta prints that is not a word. */
export interface ActaFacts {
  readonly ranked: Complete
  /** The two confirmed; of a draft, the two first, fewer while a tie leaves a place open. */
  readonly picked: readonly Candidate[]
  /** null of a draft. */
  readonly closing: StepMark | null
  readonly versions: readonly SignedVersion[]
  readonly quorum: ActaQuorum | null
  readonly marks: readonly ActaMark[]
  readonly weights: GroupWeights
  readonly cells: readonly (readonly JoinedCell[])[]
  readonly evidence: readonly EvidenceRow[]
  readonly comparison: Comparison | null
  readonly why: ActaWhy | null
  /** Segments whose own weights would give another pair, and which. */
  readonly bySegment: readonly { readonly segment: SegmentId; readonly pair: readonly ProductId[] }[]
}

/** null while the territory has no order. */
export function actaFacts(
  programme: Programme,
  territory: Territory,
  folded: Folded,
  evaluator: FormulaEvaluator | null,
): ActaFacts | null {
  const ranked = selectRanked(programme, territory)
  if (ranked.status === 'lacking') return null
  const closing = standingClosing(territory.steps.selection)
  const candidate = (product: ProductId) => territory.candidates.filter((one) => one.id === product)
  const order = ranked.evaluation.rows.map(({ product }) => product)
  const decided = ranked.evaluation.pair.filter((product) => !ranked.evaluation.tiedAtCut.includes(product))
  const picked = (territory.pick?.products ?? decided).flatMap(candidate)
  const joined = selectJoined(territory)
  return {
    ranked,
    picked,
    closing,
    versions: versionsOf(folded, territory.id),
    quorum: actaQuorum(territory),
    marks: actaMarks(territory, folded, evaluator),
    weights: selectWeights(programme, territory),
    cells: order.map((product) => joined.cells[joined.products.indexOf(product)] ?? []),
    evidence: evidenceRows(territory, order),
    comparison: compareScenarios(programme, territory, scenariosOf(territory), evaluator),
    why: whyOf(ranked, picked, order.flatMap(candidate)),
    bySegment: bySegment(programme, territory, evaluator),
  }
}

/** Those that the mesa saved; where it saved none, the one that is always asked: equal weights. */
const scenariosOf = memo((territory: Territory): readonly Scenario[] =>
  territory.scenarios.length > 0 ? territory.scenarios : [standardScenario('equal', territory)],
)

const segmentScenarios = memo((programme: Programme, territory: Territory): readonly Scenario[] =>
  selectWeights(programme, territory).segments.flatMap(({ segment, weights }) =>
    weights === null
      ? []
      : [{ ...mesaScenario(territory), id: id<ScenarioId>(segment), weights: { kind: 'segment', segment } }],
  ),
)

function bySegment(programme: Programme, territory: Territory, evaluator: FormulaEvaluator | null) {
  const comparison = compareScenarios(programme, territory, segmentScenarios(programme, territory), evaluator)
  return (comparison?.columns ?? []).flatMap(({ scenario: { weights }, result, verdict }) =>
    weights.kind === 'segment' && verdict === 'different' ? [{ segment: weights.segment, pair: result.pair }] : [],
  )
}

/** The second of the pair against the best placed of those left out. */
function whyOf(
  { problem, evaluation }: Complete,
  picked: readonly Candidate[],
  order: readonly Candidate[],
): ActaWhy | null {
  const first = order.findLast((one) => picked.includes(one))
  const second = order.find((one) => !picked.includes(one))
  if (!first || !second || picked.length < 2) return null
  return {
    first,
    second,
    gaps: differences(evaluation, first.id, second.id),
    flips: selectLevellingWeights(problem, first.id, second.id),
  }
}
