import type { Datum } from '../../../domain/datum'
import type { Programme, Territory } from '../../../domain/programme'
import type { FormulaEvaluator } from '../../../engine/suggest'
import { selectJoined } from '../../../shared/model/evaluation'
import type { FileContext } from '../../../shared/model/rankingRows'
import { selectSuggestions } from '../../../shared/model/suggestions'

/** Rows of `matriz.csv`: each scored product on each indicator, once per datum behind it, once when there is none. */
export function matrizRows(
  programme: Programme,
  territory: Territory,
  { date }: Pick<FileContext, 'date'>,
  evaluator: FormulaEvaluator | null,
) {
  const suggestions = selectSuggestions(territory, evaluator)
  return selectJoined(territory)
    .cells.flat()
    .flatMap((cell) => {
      const candidate = territory.candidates.find(({ id }) => id === cell.product)
      const indicator = territory.indicators.find(({ id }) => id === cell.indicator)
      const suggestion = suggestions.get(cell.product)?.get(cell.indicator)
      const row = {
        run: programme.name,
        date,
        provinceCode: territory.id,
        product: candidate?.name ?? '',
        indicator: cell.indicator,
        score: cell.value ?? (cell.state === 'sd' ? ('SD' as const) : cell.state === 'na' ? ('NA' as const) : null),
        suggested: suggestion?.level ?? null,
        reason: reasonOf(territory, cell.product, cell.indicator),
      }
      const data = (indicator?.subs ?? []).flatMap(({ id }) => territory.data[cell.product]?.[id] ?? [])
      const behind: readonly (Datum | null)[] = data.length === 0 ? [null] : data
      return behind.map((datum) => ({ ...row, sub: datum?.sub ?? '', datum }))
    })
}

/** Every reason written for the cell, on whichever sheet, and the evidence noted beside it. */
function reasonOf(territory: Territory, product: keyof Territory['data'], indicator: string): string {
  const reasons = Object.values(territory.sheets).flatMap((sheet) => {
    const row: Readonly<Record<string, { readonly reason: string }>> | undefined = sheet?.[product]
    return row?.[indicator]?.reason ?? []
  })
  const notes: Readonly<Record<string, { readonly note: string }>> | undefined = territory.evidence[product]
  return [...new Set([...reasons, notes?.[indicator]?.note ?? ''])].filter((text) => text !== '').join(' · ')
}
