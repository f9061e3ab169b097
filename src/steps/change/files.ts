import { provinceOf } from '../../domain/place'
import { SPANISH } from '../../i18n/useI18n'
import type { Preset } from '../../io/write/csv'
import { useCsv } from '../../shared/files/useCsv'
import { selectRunDate } from '../../shared/model/current'
import { placeName } from '../../shared/programme/placeName'
import { provinceName } from '../../shared/programme/provinceName'
import { useApp } from '../../store/useApp'
import { type ChangeFileRow, changeTable } from './model/changeTable'
import { changeKindOf } from './model/kinds'
import { whatChanged } from './model/whatChanged'
import type { ComparedPair, TwoYears, YearReport } from './model/yearReport'

const MILLIONTHS = 1_000_000
const TENTHS = 10

/** Writes what changed, cause by cause. Files speak Spanish, as those of the other screens. */
export function useChangeFile(
  years: TwoYears | null,
): (preset: Preset, pair: ComparedPair, report: YearReport) => void {
  const code = useApp((state) => state.recordCode)
  const date = useApp(selectRunDate)
  const write = useCsv()
  return (preset, pair, report) => {
    if (!years) return
    const { now, after } = years
    const run = { name: now.name, simulated: now.simulated, date }
    const rows = changeFileRows(years, pair, report).map((row) => ({ run, code: code(), ...row }))
    const place = placeName(now, after.id)
    write(changeTable(rows), preset, { place, what: 'qué cambió', date, simulated: now.simulated })
  }
}

export function changeFileRows(
  { now, past, after, before }: TwoYears,
  pair: ComparedPair,
  { parts }: YearReport,
): readonly Omit<ChangeFileRow, 'run' | 'code'>[] {
  const { t, format } = SPANISH
  const named = (product: ComparedPair[number]) => after.candidates.find(({ id }) => id === product)?.name ?? product
  const changes = whatChanged(before, after)
  const code = provinceOf(after.id)
  return parts.map(({ factors, change, range, average }, i) => ({
    province: { code, name: provinceName(code) },
    previous: past.name === now.name ? past.id : past.name,
    products: [named(pair[0]), named(pair[1])],
    place: i + 1,
    cause: format.list(factors.map((factor) => t(`change.factor.${factor}`))),
    kind: t(`change.kind.${changeKindOf(factors)}`),
    change: change / MILLIONTHS,
    least: range && range[0] / TENTHS,
    most: range && range[1] / TENTHS,
    average: average === null ? null : average / MILLIONTHS,
    differing: factors.reduce((sum, factor) => sum + changes[factor], 0),
  }))
}
