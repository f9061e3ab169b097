import type { Scenario } from '../../../domain/scenario'
import { useI18n } from '../../../i18n/useI18n'
import { suggestedScenarios } from '../../../shared/model/scenarios'
import { useStep } from '../../../shared/step'
import { Icon } from '../../../ui/Icon'
import { Menu } from '../../../ui/Menu'
import { proposed } from './named'

export interface AddMenuProps {
  /** Four beside the mesa are all there is room for. */
  readonly full: boolean
  readonly onAdd: (scenario: Scenario) => void
  /** Opens the editor on the mesa's own, to change one thing. */
  readonly onOther: () => void
}

/** «+ Escenario»: the standard ones that are not there yet, added at once, and one of one's own. */
export function AddMenu({ full, onAdd, onOther }: AddMenuProps) {
  const i18n = useI18n()
  const { t } = i18n
  const place = useStep()
  if (full) return <p className="nota esc-lleno">{t('scenarios.full')}</p>
  const offered = suggestedScenarios(place.programme, place.territory)
  return (
    <div className="fila esc-agregar">
      <Menu
        label={t('scenarios.add.label')}
        buttonClass="b chico"
        button={
          <>
            <Icon id="plus" /> {t('scenarios.add')}
          </>
        }
        items={[
          ...offered.map((scenario) => ({
            id: scenario.id,
            label: proposed(scenario, place, i18n).name,
            onChoose: () => onAdd(proposed(scenario, place)),
          })),
          { id: 'other', label: t('scenarios.add.other'), onChoose: onOther },
        ]}
      />
    </div>
  )
}
