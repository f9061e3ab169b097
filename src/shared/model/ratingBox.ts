import type { IndicatorId, ProductId } from '../../domain/ids'
import { joiningOf } from '../../domain/method'
import { isScored } from '../../domain/product'
import type { Territory } from '../../domain/programme'
import { memberSheet, type SheetId, tableSheet } from '../../domain/rating'
import { isLevel } from '../../domain/scale'
import type { GroupWeights } from '../../engine/groupWeights'
import type { RatingBox, SheetLevels } from '../../engine/ratingBox'

/** Ratings of tables and members on the cells the plenary left to them, or null when no two sheets could differ. */
export function ratingBox({ segments, members }: GroupWeights, territory: Territory): RatingBox | null {
  const { tables, sheets, method } = territory
  const all = territory.candidates
    .filter(isScored)
    .flatMap((candidate, product) =>
      territory.indicators.map((adopted, indicator) => ({
        product,
        indicator,
        names: [candidate.id, adopted.id] as const,
      })),
    )
    .filter(({ names: [product, indicator] }) => sheets.plenary?.[product]?.[indicator] === undefined)
  const given = Object.values(sheets).flatMap((sheet) => sheet ?? [])
  // A cell to which nobody gave a level is as it is whoever comes again.
  const cells = all.filter(({ names }) => given.some((sheet) => levelOn(sheet, names) !== null))
  const sheetOf = (id: SheetId): SheetLevels | null => {
    const sheet = sheets[id]
    if (!sheet) return null
    const levels = cells.map(({ names }) => levelOn(sheet, names))
    return levels.every((level) => level === null) ? null : levels
  }
  const judged = new Set(members.map(({ member }) => member))
  const bySegment = segments.map(({ segment }) => {
    const own = members.filter((one) => one.segment === segment).map(({ member }) => member)
    const others = territory.members.filter((one) => one.segment === segment && !judged.has(one.id)).map(({ id }) => id)
    const rated = others
      .toSorted()
      .map((member) => sheetOf(memberSheet(member)))
      .filter((sheet) => sheet !== null)
    return [...own.map((member) => sheetOf(memberSheet(member))), ...rated]
  })
  const tableSheets = tables.flatMap(({ id }) => {
    const sheet = sheetOf(tableSheet(id))
    return sheet ? [sheet] : []
  })
  const several = tableSheets.length + bySegment.flat().filter((sheet) => sheet !== null).length > 1
  if (!several) return null
  return {
    cells: cells.map(({ product, indicator }) => ({ product, indicator })),
    tables: tableSheets,
    segments: bySegment,
    joining: joiningOf(method),
  }
}

type Sheets = NonNullable<Territory['sheets'][SheetId]>

function levelOn(sheet: Sheets, [product, indicator]: readonly [ProductId, IndicatorId]): number | null {
  const value = sheet[product]?.[indicator]?.value
  return isLevel(value) ? value : null
}
