import { MOST_COMPARED } from '../../../domain/scenario'
import { useI18n } from '../../../i18n/useI18n'
import { shownScenarios } from '../../../shared/model/scenarios'
import { nameOfScenario } from '../../../shared/scenario/named'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Checkbox } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import fields from './fields.module.css'

/** Which of the saved scenarios stand beside the mesa, where there are more than there is room for. */
export function ChooseCompared() {
  const i18n = useI18n()
  const { t } = i18n
  const place = useStep()
  const { territory } = place
  const chosen = useApp((state) => state.compared[territory.id] ?? null)
  const compare = useApp((state) => state.compare)
  if (territory.scenarios.length <= MOST_COMPARED) return null
  const shown = shownScenarios(territory, chosen).map(({ id }) => id)
  const full = shown.length === MOST_COMPARED
  return (
    <details>
      <summary className={fields.opens}>
        {t('scenarios.compared', { shown: shown.length, n: territory.scenarios.length })}
      </summary>
      <fieldset className={fields.group}>
        <legend className={text.hidden}>{t('scenarios.compared.which')}</legend>
        <div className={fields.checks}>
          {territory.scenarios.map((scenario) => {
            const on = shown.includes(scenario.id)
            return (
              <Checkbox
                key={scenario.id}
                label={nameOfScenario(scenario, place, i18n)}
                checked={on}
                disabled={on ? shown.length === 1 : full}
                onChange={(wanted) =>
                  compare(territory.id, wanted ? [...shown, scenario.id] : shown.filter((one) => one !== scenario.id))
                }
              />
            )
          })}
        </div>
        {full && <p className={text.note}>{t('scenarios.compared.full')}</p>}
      </fieldset>
    </details>
  )
}
