import { methodName } from '../../i18n/methods'
import { SPANISH } from '../../i18n/useI18n'
import type { Preset } from '../../io/write/csv'
import { type ChartTable, chartTable } from '../../io/write/tableCsv'
import { useCsv } from '../../shared/files/useCsv'
import { selectRunDate } from '../../shared/model/current'
import { provinceName } from '../../shared/programme/provinceName'
import { useRecordedStep } from '../../shared/step'
import { useApp } from '../../store/useApp'
import { differenceName } from './lectura/names'
import { scenarioRows, scenariosTable } from './model/rows'
import { differenceOf, uniqueNames } from './parts/named'
import { useComparison } from './parts/useComparison'

/** Files of this step, read back before they are called verified. Files speak Spanish, as those of the other steps. */
export function useScenarioFile() {
  const place = useRecordedStep()
  const { programme, territory } = place
  const comparison = useComparison()
  const { simulated } = programme
  const code = useApp((state) => state.recordCode)
  const date = useApp(selectRunDate)
  const csv = useCsv()
  const province = provinceName(territory.id)
  const named = (what: string) => ({ place: province, what, date, simulated })
  return {
    comparison: (preset: Preset) => {
      const words = comparison.columns.map(({ scenario }, i) => ({
        name: uniqueNames(comparison, place, SPANISH)[i] ?? '',
        difference: differenceName(differenceOf(scenario, place, SPANISH), SPANISH),
        method: methodName(scenario.method, SPANISH.t),
      }))
      const rows = scenarioRows(programme, territory, comparison, { date, code: code(), province, words })
      csv(scenariosTable(rows), preset, named('escenarios'))
    },
    chart: (table: ChartTable) => csv(chartTable(table, simulated), 'excel', named('lugares por escenario')),
  }
}
