import { methodName } from '../../i18n/methods'
import { SPANISH } from '../../i18n/useI18n'
import type { Preset } from '../../io/write/csv'
import { useCsv } from '../../shared/files/useCsv'
import { selectRunDate } from '../../shared/model/current'
import { provinceName } from '../../shared/programme/provinceName'
import { useStep } from '../../shared/step'
import { useApp } from '../../store/useApp'
import { differenceName } from './lectura/names'
import { scenarioRows, scenariosTable } from './model/rows'
import { differenceOf, uniqueNames } from './parts/named'
import { useComparison } from './parts/useComparison'

/** The comparison of this step as a file, read back before it is called verified. Files speak Spanish, as those of the other steps. */
export function useScenarioFile(): (preset: Preset) => void {
  const place = useStep()
  const { programme, territory } = place
  const comparison = useComparison()
  const { simulated } = programme
  const code = useApp((state) => state.recordCode)
  const date = useApp(selectRunDate)
  const csv = useCsv()
  const province = provinceName(territory.id)
  return (preset) => {
    const words = comparison.columns.map(({ scenario }, i) => ({
      name: uniqueNames(comparison, place, SPANISH)[i] ?? '',
      difference: differenceName(differenceOf(scenario, place, SPANISH), SPANISH),
      method: methodName(scenario.method, SPANISH.t),
    }))
    const rows = scenarioRows(programme, territory, comparison, { date, code: code(), province, words })
    csv(scenariosTable(rows), preset, { place: province, what: 'escenarios', date, simulated })
  }
}
