import type { ProductId } from '../../domain/ids'
import { type Candidate, isScored } from '../../domain/product'
import type { Territory } from '../../domain/programme'
import { type JoinedCell, type JoinedMatrix, joinBallots } from '../../engine/joinBallots'
import { memo } from './memo'

/** One product's row and everything it was joined from. */
interface KnownRow {
  readonly from: readonly unknown[]
  readonly cells: readonly JoinedCell[]
}

/** Rows last joined; kept by the list of candidates, which ratings leave alone. */
const known = new WeakMap<readonly Candidate[], Map<ProductId, KnownRow>>()

/**
 * Ballots of a territory joined into one matrix, `joinBallots` row by row: a key press changes one product on one sheet,
 * so the rows of the others are the same objects as before.
 */
export const selectJoined: (territory: Territory) => JoinedMatrix = memo((territory: Territory) => {
  const { candidates, indicators } = territory
  const rows = known.get(candidates) ?? new Map<ProductId, KnownRow>()
  known.set(candidates, rows)
  const scored = candidates.filter(isScored)
  return {
    products: scored.map(({ id }) => id),
    indicators: indicators.map(({ id }) => id),
    cells: scored.map((candidate) => rowOf(territory, candidate, rows)),
  }
})

function rowOf(territory: Territory, candidate: Candidate, rows: Map<ProductId, KnownRow>): readonly JoinedCell[] {
  const { tables, members, indicators, sheets, method } = territory
  const from = [
    method.joining,
    tables,
    members,
    indicators,
    ...Object.entries(sheets).flatMap(([id, sheet]) => [id, sheet?.[candidate.id]]),
  ]
  const before = rows.get(candidate.id)
  if (before && before.from.length === from.length && before.from.every((part, i) => part === from[i]))
    return before.cells
  const cells = joinBallots({ ...territory, candidates: [candidate] }).cells[0] ?? []
  rows.set(candidate.id, { from, cells })
  return cells
}
