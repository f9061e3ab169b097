import { useI18n } from '../../../i18n/useI18n'
import { nameOfScenario } from '../../../shared/scenario/named'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import layout from '../../../ui/layout.module.css'
import { Notice } from '../../../ui/Notice'
import type { ScenarioActs } from './Columns'
import { useComparison } from './useComparison'

/** Scenarios that cannot be drawn, each with what can be done about it: none is dropped in silence. */
export function Unanswered({ change }: { readonly change: ScenarioActs | null }) {
  const i18n = useI18n()
  const { t } = i18n
  const place = useStep()
  return useComparison().unanswered.map((scenario) => (
    <Notice key={scenario.id} kind="review">
      <p>{t('scenarios.unanswered', { name: nameOfScenario(scenario, place, i18n) })}</p>
      {change && (
        <p className={layout.row}>
          <Button size="small" onClick={() => change.onEdit(scenario)}>
            {t('scenarios.menu.edit')}
          </Button>
          <Button size="small" onClick={() => change.onRemove(scenario)}>
            {t('scenarios.menu.remove')}
          </Button>
        </p>
      )}
    </Notice>
  ))
}
