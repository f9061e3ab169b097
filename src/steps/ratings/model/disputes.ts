import type { IndicatorId, ProductId } from '../../../domain/ids'
import type { Programme, Territory } from '../../../domain/programme'
import { DISPUTED, type RatedCell, type Sheet, type SheetId } from '../../../domain/rating'
import { LEVELS, type Level } from '../../../domain/scale'
import { count } from '../../../engine/count'
import { samePair } from '../../../engine/evaluate'
import { type JoinedCell, type JoinedMatrix, joinBallots, type Voice } from '../../../engine/joinBallots'
import { selectJoined, selectRanked, selectWeights } from '../../../shared/model/evaluation'
import { memo } from '../../../shared/model/memo'

export type { JoinedCell, Voice } from '../../../engine/joinBallots'

/** Cells whose voices are DISPUTED levels apart or more: the widest first, then in the order of the grid. */
export const selectDisputes: (territory: Territory) => readonly JoinedCell[] = memo((territory: Territory) =>
  selectJoined(territory)
    .cells.flat()
    .filter(({ spread }) => spread >= DISPUTED)
    .toSorted((one, other) => other.spread - one.spread),
)

/** True when some cell has two voices or more: only then can agreement be spoken of. */
export const hasSeveralVoices = (territory: Territory): boolean =>
  selectJoined(territory).cells.some((row) => row.some(({ voices }) => voices.length > 1))

/** The pair that would stand if the mesa moved one cell to `level`. */
export interface CellFlip {
  readonly level: Level
  readonly entered: readonly ProductId[]
  readonly left: readonly ProductId[]
}

/** A disputed cell that can change the pair, with the nearest level below and above its value at which it would. */
export interface Pivot {
  readonly cell: JoinedCell
  readonly flips: readonly CellFlip[]
  readonly lowest: readonly Voice[]
  readonly highest: readonly Voice[]
}

/** The agenda of a second round: the disputed cells on which the pair hangs. Empty while there is no ranking. */
export const selectPivots = (programme: Programme, territory: Territory): readonly Pivot[] =>
  pivotsOf(territory, programme)

const pivotsOf = memo((territory: Territory, programme: Programme): readonly Pivot[] =>
  selectDisputes(territory).flatMap((cell) => {
    const flips = flipsOf(programme, territory, cell)
    if (flips.length === 0) return []
    const values = cell.voices.map(({ value }) => value)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return [
      {
        cell,
        flips,
        lowest: cell.voices.filter(({ value }) => value === low),
        highest: cell.voices.filter(({ value }) => value === high),
      },
    ]
  }),
)

/** Evaluates the territory anew with the cell at each level, all else as it stands. */
function flipsOf(programme: Programme, territory: Territory, cell: JoinedCell): readonly CellFlip[] {
  const ranked = selectRanked(programme, territory)
  const { official } = selectWeights(programme, territory)
  const { value } = cell
  if (ranked.status === 'lacking' || value === null) return []
  const { pair } = ranked.evaluation
  const flips = LEVELS.filter((level) => level !== value).flatMap((level): CellFlip[] => {
    const then = count(official, withLevel(selectJoined(territory), cell, level), territory.method)
    if (then.status === 'uncounted' || samePair(pair, then.pair)) return []
    const entered = then.pair.filter((product) => !pair.includes(product))
    return [{ level, entered, left: pair.filter((product) => !then.pair.includes(product)) }]
  })
  const below = flips.filter(({ level }) => level < value).at(-1)
  const above = flips.find(({ level }) => level > value)
  return [below, above].filter((flip) => flip !== undefined)
}

const withLevel = (joined: JoinedMatrix, cell: JoinedCell, level: Level): JoinedMatrix => ({
  ...joined,
  cells: joined.cells.map((row) =>
    row.map((one) => (one === cell ? { ...one, state: 'rated' as const, value: level } : one)),
  ),
})

/** The matrix as round 1 left it, to be seen beside round 2; null while round 1 lasts. */
export const selectFirstRound: (territory: Territory) => JoinedMatrix | null = memo((territory: Territory) =>
  territory.round === 1
    ? null
    : joinBallots({
        ...territory,
        round: 1,
        sheets: territory.sitting?.first.ratings ?? firstSheets(territory.sheets),
      }),
)

// Object.entries forgets that the keys are sheets, products and indicators; nothing else is ever a key there.
const firstSheets = (sheets: Territory['sheets']): Territory['sheets'] =>
  Object.fromEntries(
    Object.entries(sheets).map(([sheet, rows]) => [
      sheet as SheetId,
      Object.fromEntries(Object.entries(rows ?? {}).map(([product, row]) => [product, firstRow(row)])) as Sheet,
    ]),
  )

function firstRow(row: Readonly<Record<IndicatorId, RatedCell>>): Readonly<Record<string, RatedCell>> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([indicator, cell]) => {
      if (cell.round === 1) return [[indicator, cell]]
      return cell.firstRound === null ? [] : [[indicator, { ...cell, round: 1, value: cell.firstRound }]]
    }),
  )
}
