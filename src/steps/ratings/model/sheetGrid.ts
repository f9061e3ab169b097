import type { IndicatorId, ProductId } from '../../../domain/ids'
import type { Candidate } from '../../../domain/product'
import type { Territory } from '../../../domain/programme'
import { type RatedCell, type Rating, type Sheet, type SheetId, STATE_OF } from '../../../domain/rating'
import { isLevel, type Level } from '../../../domain/scale'
import type { JoinedCell } from '../../../engine/joinBallots'
import type { FormulaEvaluator, Suggestion } from '../../../engine/suggest'
import { selectJoined } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'
import { departs, selectSuggestions } from '../../../shared/model/suggestions'

/** What one cell of the ratings grid shows on one sheet. Flat, so that two can be compared field by field. */
export interface CellFacts {
  readonly product: ProductId
  readonly indicator: IndicatorId
  readonly state: JoinedCell['state']
  /** A level; on the mesa's sheet a median may fall between two. Null unless rated. */
  readonly value: number | null
  /** On the mesa's sheet: the plenary wrote it, so it stands over the median. */
  readonly agreed: boolean
  /** What this sheet itself holds, which a key press replaces. */
  readonly own: Rating | null
  /** On the mesa's sheet: how many sheets gave a level. */
  readonly votes: number
  readonly suggested: Level | null
  /** First measured value behind the suggestion, its decimals and its unit. */
  readonly raw: number | null
  readonly decimals: number
  readonly unit: string
  /** True when an evidence note is attached. */
  readonly noted: boolean
  /** A reason that is still owed, or null. */
  readonly owes: 'departure' | 'na' | null
  /** What this sheet said in round 1, when round 2 wrote over it. */
  readonly firstRound: Rating | null
}

/** Rows are the scored candidates, columns the adopted indicators. */
export interface SheetGrid {
  readonly products: readonly ProductId[]
  readonly indicators: readonly IndicatorId[]
  readonly cells: readonly (readonly CellFacts[])[]
  /** Unit of the raw values of each column; null where they are of several units, or there are none. */
  readonly units: readonly (string | null)[]
}

/**
 * The grid of one sheet. A cell whose facts did not change is the same object as before, so it need not repaint.
 *
 * @param own what is written on the sheet, delivered or not
 */
export const selectSheetGrid = (
  territory: Territory,
  evaluator: FormulaEvaluator | null,
  sheet: SheetId,
  own: Sheet | undefined = territory.sheets[sheet],
): SheetGrid => gridOf(territory, evaluator, sheet, own)

const gridOf = memo(
  (territory: Territory, evaluator: FormulaEvaluator | null, sheet: SheetId, own: Sheet | undefined): SheetGrid => {
    const { products, indicators, cells } = selectJoined(territory)
    const suggestions = selectSuggestions(territory, evaluator)
    const steady = steadyFor(territory.candidates)
    const facts = cells.map((row) =>
      row.map((joined) => {
        const suggestion = suggestions.get(joined.product)?.get(joined.indicator) ?? null
        const key = `${sheet} ${joined.product} ${joined.indicator}`
        return steady(key, factsOf(territory, sheet, own, joined, suggestion))
      }),
    )
    return { products, indicators, cells: facts, units: indicators.map((_, column) => sharedUnit(facts, column)) }
  },
)

function sharedUnit(facts: SheetGrid['cells'], column: number): string | null {
  const measured = facts.flatMap((row) => row.filter(({ raw }, j) => j === column && raw !== null))
  const [unit = null, ...others] = new Set(measured.map((one) => one.unit))
  return others.length === 0 ? unit : null
}

function factsOf(
  territory: Territory,
  sheet: SheetId,
  written: Sheet | undefined,
  joined: JoinedCell,
  suggestion: Suggestion | null,
): CellFacts {
  const { product, indicator } = joined
  const cell = written?.[product]?.[indicator]
  const [part] = suggestion?.parts ?? []
  const sub = territory.indicators.find(({ id }) => id === indicator)?.subs.find(({ id }) => id === part?.sub)
  const measured = part && territory.data[product]?.[part.sub]?.value
  const shown = sheet === 'plenary' ? joined : ownOf(cell)
  return {
    product,
    indicator,
    state: shown.state,
    value: shown.value,
    agreed: sheet === 'plenary' && cell !== undefined,
    own: cell?.value ?? null,
    votes: joined.votes.reduce((sum, votes) => sum + votes, 0),
    suggested: suggestion?.level ?? null,
    raw: part?.value ?? null,
    decimals: measured === undefined ? MOST_DECIMALS : decimalsOf(measured),
    unit: sub?.unit ?? '',
    noted: territory.evidence[product]?.[indicator] !== undefined,
    owes: sheet.startsWith('member:') ? null : owed(cell, suggestion),
    firstRound: cell?.firstRound ?? null,
  }
}

/** Decimals shown of a measured value; the record keeps them all. */
const MOST_DECIMALS = 2
const decimalsOf = (written: string): number => Math.min(written.split('.')[1]?.length ?? 0, MOST_DECIMALS)

function ownOf(cell: RatedCell | undefined): Pick<JoinedCell, 'state' | 'value'> {
  if (!cell) return { state: 'missing', value: null }
  if (isLevel(cell.value)) return { state: 'rated', value: cell.value }
  return { state: STATE_OF[cell.value], value: null }
}

function owed(cell: RatedCell | undefined, suggestion: Suggestion | null): CellFacts['owes'] {
  if (cell?.reason.trim() !== '') return null
  if (cell.value === 'NA') return 'na'
  return departs(cell.value, suggestion ?? undefined) ? 'departure' : null
}

/** Facts last given per cell; kept by the list of candidates, which ratings leave alone. */
const given = new WeakMap<readonly Candidate[], Map<string, CellFacts>>()

function steadyFor(candidates: readonly Candidate[]): (key: string, facts: CellFacts) => CellFacts {
  const before = given.get(candidates) ?? new Map<string, CellFacts>()
  given.set(candidates, before)
  return (key, facts) => {
    const known = before.get(key)
    if (known && sameFacts(known, facts)) return known
    before.set(key, facts)
    return facts
  }
}

// The keys of a value of a closed interface are that interface's own.
const sameFacts = (one: CellFacts, other: CellFacts): boolean =>
  (Object.keys(one) as (keyof CellFacts)[]).every((key) => Object.is(one[key], other[key]))
