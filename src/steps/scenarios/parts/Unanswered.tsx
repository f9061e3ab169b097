import type { Scenario } from '../../../domain/scenario'
import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import type { Change } from './change'
import { nameOfScenario, type Place } from './named'

export interface UnansweredProps {
  readonly place: Place
  readonly scenarios: readonly Scenario[]
  readonly change: Change | null
}

/** Scenarios that cannot be drawn, each with what can be done about it: none is dropped in silence. */
export function Unanswered({ place, scenarios, change }: UnansweredProps) {
  const i18n = useI18n()
  const { t } = i18n
  return scenarios.map((scenario) => (
    <Notice key={scenario.id} kind="review">
      <p>{t('scenarios.unanswered', { name: nameOfScenario(scenario, place, i18n) })}</p>
      {change && (
        <p className="fila">
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
