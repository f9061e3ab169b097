import type { Scenario } from '../../../domain/scenario'
import { useI18n } from '../../../i18n/useI18n'
import { suggestedScenarios } from '../../../shared/model/scenarios'
import { nameOfScenario } from '../../../shared/scenario/named'
import { useStep } from '../../../shared/step'
import button from '../../../ui/Button.module.css'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import layout from '../../../ui/layout.module.css'
import { Menu } from '../../../ui/Menu'
import styles from './AddMenu.module.css'

export interface AddMenuProps {
  readonly onAdd: (scenario: Scenario) => void
  /** Opens the editor on the mesa's own, to change one thing. */
  readonly onOther: () => void
}

/** «+ Escenario»: the standard ones that are not there yet, added at once, and one of one's own. */
export function AddMenu({ onAdd, onOther }: AddMenuProps) {
  const i18n = useI18n()
  const { t } = i18n
  const place = useStep()
  const offered = suggestedScenarios(place.programme, place.territory)
  return (
    <div className={classes(layout.row, styles.add)}>
      <Menu
        label={t('scenarios.add.label')}
        buttonClass={classes(button.button, button.small)}
        button={
          <>
            <Icon id="plus" /> {t('scenarios.add')}
          </>
        }
        items={[
          ...offered.map((scenario) => ({
            id: scenario.id,
            label: nameOfScenario(scenario, place, i18n),
            onChoose: () => onAdd(scenario),
          })),
          { id: 'other', label: t('scenarios.add.other'), onChoose: onOther },
        ]}
      />
    </div>
  )
}
