import * as z from 'zod/mini'
import { type Finding, refused } from '../../domain/finding'
import type { IndicatorId, ProductId, TerritoryId } from '../../domain/ids'
import { isScored } from '../../domain/product'
import type { Territory } from '../../domain/programme'
import { isRating, type RatedCell, type Rating, type Sheet, type SheetId } from '../../domain/rating'
import { isClosed } from '../../domain/step'
import { inTerritory, withTerritory } from '../change'
import { defineKind, stepsOf } from '../kind'
import { writingFindings } from '../rounds'
import { idOf, list, text } from '../schema'

export const ratedCell = z.object({
  product: idOf<ProductId>(),
  indicator: idOf<IndicatorId>(),
  /** null takes the rating back: the cell is missing again. */
  value: z.nullable(z.custom<Rating>(isRating)),
  reason: text(),
})
/** A cell that came from a file, with what stood there when that was another scale or a word. */
export const broughtCell = z.extend(ratedCell, { original: z.exactOptional(text()) })
const body = z.object({
  territory: idOf<TerritoryId>(),
  sheet: idOf<SheetId>(),
  origin: text(),
  leftOut: list(text()),
  cells: list(ratedCell),
})
type Cell = z.infer<typeof broughtCell>

/** Cells by the sheet they are for. */
interface SheetCells {
  readonly sheet: SheetId
  readonly cells: readonly Cell[]
}

/** Ratings on one sheet: one key press, a pasted range or a whole file, always all or nothing. */
export const ratingsRecorded = defineKind({
  kind: 'ratings-recorded',
  schema: body,
  touches: (_, { territory }) => stepsOf(territory, 'ratings'),
  undo: 'needs-open-step',
  words: ({ territory, sheet, cells }) =>
    cells.map(({ product, indicator, value }) => ({
      thing: ['rating', territory, sheet, product, indicator],
      says: String(value),
    })),
  only: (said, thing) => ({
    ...said,
    cells: said.cells.filter(({ product, indicator }) => product === thing[3] && indicator === thing[4]),
  }),
  rules: (programme, { territory, sheet, cells }) =>
    withTerritory(programme, territory, (before) => sheetFindings(before, [{ sheet, cells }])),
  apply: (programme, { territory, sheet, cells }) =>
    inTerritory(programme, territory, (before) => withCells(before, sheet, cells)),
})

/** Why these cells cannot be written on these sheets, or an empty list. */
export const sheetFindings = (territory: Territory, sheets: readonly SheetCells[]): readonly Finding[] => [
  ...(isClosed(territory.steps.weights) ? [] : [refused('weights-still-open')]),
  ...sheets
    .filter(({ sheet }) => !knownSheet(territory, sheet))
    .map(({ sheet: read }) => refused('sheet-unknown', { read })),
  ...sheets.flatMap(({ cells }) => cells.flatMap((one) => unknownCell(territory, one))),
  ...writingFindings(
    territory,
    'ratings',
    sheets.map(({ sheet }) => sheet),
  ),
]

/** The territory with these cells on one sheet; a cell that was there keeps what it said in the first round. */
export const withCells = (territory: Territory, sheet: SheetId, cells: readonly Cell[]): Territory => ({
  ...territory,
  sheets: { ...territory.sheets, [sheet]: written(territory.sheets[sheet] ?? {}, cells, territory.round) },
})

function knownSheet(territory: Territory, sheet: SheetId): boolean {
  if (sheet === 'plenary') return true
  const [kind, ...rest] = sheet.split(':')
  const holder = rest.join(':')
  return kind === 'table'
    ? territory.tables.some(({ id }) => id === holder)
    : kind === 'member' && territory.members.some(({ id }) => id === holder)
}

function unknownCell(territory: Territory, { product, indicator }: Cell) {
  const candidate = territory.candidates.find(({ id }) => id === product)
  if (!candidate) return [refused('product-unknown', { read: product })]
  if (!isScored(candidate)) return [refused('product-not-scored', { read: candidate.name })]
  return territory.indicators.some(({ id }) => id === indicator)
    ? []
    : [refused('indicator-unknown', { read: indicator })]
}

function written(sheet: Sheet, cells: readonly Cell[], round: 1 | 2): Sheet {
  const after: Record<ProductId, Record<IndicatorId, RatedCell>> = {}
  for (const { product, indicator, value, reason, original } of cells) {
    const row = after[product] ?? { ...sheet[product] }
    const before = row[indicator]
    if (value === null) delete row[indicator]
    else row[indicator] = { value, round, reason, firstRound: firstRound(before, round), ...(original && { original }) }
    after[product] = row
  }
  return { ...sheet, ...after }
}

const firstRound = (before: RatedCell | undefined, round: 1 | 2): Rating | null => {
  if (round === 1 || !before) return null
  return before.round === 1 ? before.value : before.firstRound
}
