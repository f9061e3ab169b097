import type { ProductId, TerritoryId } from '../../../domain/ids'
import type { Pick } from '../../../domain/pick'
import { isClosed, type StepMark } from '../../../domain/step'
import type { RankedProduct } from '../../../engine/evaluate'
import { disclosed } from '../../../shared/model/disclosed'
import { selectRanked } from '../../../shared/model/evaluation'
import type { AppState } from '../../../store/store'

type Folded = NonNullable<AppState['work']>['folded']

/** The acta as the mesa signed it once: what was chosen, by which figures, and why it was opened again. */
export interface SignedVersion {
  /** 1 for the first. */
  readonly version: number
  readonly closing: StepMark
  readonly pick: Pick
  readonly rows: readonly ScoredRow[]
  readonly margin: number | null
  /** The mark that opened it again; null of the one that stands. */
  readonly reopening: StepMark | null
}

interface ScoredRow {
  readonly product: ProductId
  readonly name: string
  readonly place: number
  readonly score: number
}

/**
 * Every time the selection of a territory was closed, with the figures as they stood then: the record is folded act by act, so each
 * act knows the programme it came upon. Only what may be disclosed is read.
 */
export function versionsOf({ programme, entries }: Folded, territory: TerritoryId): readonly SignedVersion[] {
  const marks = programme?.territories[territory]?.steps.selection ?? []
  const closings = marks.flatMap((mark, i) => (mark.act === 'closed' ? [{ mark, next: marks[i + 1] ?? null }] : []))
  const signed: Omit<SignedVersion, 'version' | 'closing' | 'reopening'>[] = []
  for (let rest = entries; rest; rest = rest.below) {
    const { event, undone, findings, before } = rest.top
    if (event.kind === 'step-closed' && !undone && findings.length === 0 && closes(event.body, territory))
      signed.unshift(...figuresOf(before.programme, territory))
  }
  return closings.flatMap(({ mark, next }, i) => {
    const figures = signed[i]
    return figures ? [{ ...figures, version: i + 1, closing: mark, reopening: next }] : []
  })
}

const closes = (body: unknown, territory: TerritoryId): boolean => {
  const { territory: at, step } = body as { readonly territory?: unknown; readonly step?: unknown }
  return at === territory && step === 'selection'
}

function figuresOf(recorded: Folded['programme'], territory: TerritoryId) {
  const programme = recorded && disclosed(recorded)
  const then = programme?.territories[territory]
  if (!programme || !then?.pick) return []
  const ranked = selectRanked(programme, then)
  const rows = ranked.status === 'ranked' ? ranked.evaluation.rows : []
  const names = new Map(then.candidates.map(({ id, name }) => [id, name]))
  const named = ({ product, place, score }: RankedProduct) => ({
    product,
    place,
    score,
    name: names.get(product) ?? product,
  })
  const margin = ranked.status === 'ranked' ? ranked.evaluation.margin : null
  return [{ pick: then.pick, rows: rows.map(named), margin }]
}

/** The closing that stands; null of a draft. */
export const standingClosing = (marks: readonly StepMark[]): StepMark | null =>
  isClosed(marks) ? (marks.at(-1) ?? null) : null
