import type { Datum } from '../../../domain/datum'
import { STALE_YEARS } from '../../../domain/datum'
import { disclosureOf } from '../../../domain/disclosure'
import type { IndicatorId, ProductId } from '../../../domain/ids'
import type { Indicator, SubIndicator } from '../../../domain/indicator'
import type { Candidate } from '../../../domain/product'
import type { Territory } from '../../../domain/programme'
import type { RatedCell, Sheet, SheetId } from '../../../domain/rating'
import type { Level } from '../../../domain/scale'
import type { JoinedCell } from '../../../engine/joinBallots'
import type { FormulaEvaluator } from '../../../engine/suggest'
import { selectJoined } from '../../../shared/model/evaluation'
import { selectSuggestions } from '../../../shared/model/suggestions'

/** One sub-indicator of the focused cell, with its datum when there is one. */
export interface DetailDatum {
  readonly sub: SubIndicator
  /** Null when nobody measured it, or when its formula lacks an input. */
  readonly value: number | null
  /** Level the value suggests by the cuts; null without a value, or for an input of a formula. */
  readonly level: Level | null
  readonly datum: Datum | null
  /** The datum is older than STALE_YEARS. A source that names no year is not called old. */
  readonly stale: boolean
}

/** Everything the strip under the grid says about one cell. */
export interface CellDetail {
  readonly candidate: Candidate
  readonly indicator: Indicator
  readonly joined: JoinedCell
  /** Sheets that gave each level, from 1 to 5; null while that may not be seen. */
  readonly votes: readonly number[] | null
  /** What the shown sheet holds. */
  readonly own: RatedCell | null
  readonly suggested: Level | null
  readonly data: readonly DetailDatum[]
  readonly note: string
}

/**
 * @param year the present one, four digits: data are old against it
 * @param own what is written on the sheet, delivered or not
 */
export function selectCellDetail(
  territory: Territory,
  evaluator: FormulaEvaluator | null,
  sheet: SheetId,
  at: { readonly product: ProductId; readonly indicator: IndicatorId },
  year: number,
  own: Sheet | undefined = territory.sheets[sheet],
): CellDetail | null {
  const candidate = territory.candidates.find(({ id }) => id === at.product)
  const indicator = territory.indicators.find(({ id }) => id === at.indicator)
  const { products, indicators, cells } = selectJoined(territory)
  const joined = cells[products.indexOf(at.product)]?.[indicators.indexOf(at.indicator)]
  if (!candidate || !indicator || !joined) return null
  const suggestion = selectSuggestions(territory, evaluator).get(at.product)?.get(at.indicator)
  return {
    candidate,
    indicator,
    joined,
    votes: disclosureOf(territory, 'ratings') === 'shown' ? joined.votes : null,
    own: own?.[at.product]?.[at.indicator] ?? null,
    suggested: suggestion?.level ?? null,
    data: indicator.subs.map((sub) => {
      const part = suggestion?.parts.find((one) => one.sub === sub.id)
      const datum = territory.data[at.product]?.[sub.id] ?? null
      return {
        sub,
        value: part?.value ?? (datum ? Number(datum.value) : null),
        level: part?.level ?? null,
        datum,
        stale: datum !== null && datum.year !== '' && year - Number(datum.year) > STALE_YEARS,
      }
    }),
    note: territory.evidence[at.product]?.[at.indicator]?.note ?? '',
  }
}
