import { methodName } from '../../i18n/methods'
import { SPANISH } from '../../i18n/useI18n'
import type { Preset } from '../../io/write/csv'
import { useCsv } from '../../shared/files/useCsv'
import { selectRunDate } from '../../shared/model/current'
import { compareScenarios } from '../../shared/model/scenarios'
import { placeName } from '../../shared/programme/placeName'
import { provinceName } from '../../shared/programme/provinceName'
import { differenceName } from '../../shared/scenario/differenceWords'
import { differenceOf, uniqueNames } from '../../shared/scenario/named'
import { useRecordedStep } from '../../shared/step'
import { useApp } from '../../store/useApp'
import { scenarioRows, scenariosTable } from './model/rows'

/** All the scenarios of this step as a file, those not compared just now too, read back before it is called verified. Files speak Spanish, as those of the other steps. */
export function useScenarioFile(): (preset: Preset) => void {
  const place = useRecordedStep()
  const { programme, territory } = place
  const evaluator = useApp((state) => state.evaluator)
  const { simulated } = programme
  const code = useApp((state) => state.recordCode)
  const date = useApp(selectRunDate)
  const csv = useCsv()
  const province = provinceName(territory.id)
  return (preset) => {
    const comparison = compareScenarios(programme, territory, territory.scenarios, evaluator)
    if (!comparison) return
    const words = comparison.columns.map(({ scenario }, i) => ({
      name: uniqueNames(comparison, place, SPANISH)[i] ?? '',
      difference: differenceName(differenceOf(scenario, place, SPANISH), SPANISH),
      method: methodName(scenario.method, SPANISH.t),
    }))
    const rows = scenarioRows(programme, territory, comparison, { date, code: code(), province, words })
    csv(scenariosTable(rows), preset, {
      place: placeName(programme, territory.id),
      what: 'escenarios',
      date,
      simulated,
    })
  }
}
