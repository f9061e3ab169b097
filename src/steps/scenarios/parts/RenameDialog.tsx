import { useState } from 'react'
import type { Scenario } from '../../../domain/scenario'
import { useI18n } from '../../../i18n/useI18n'
import { Findings } from '../../../shared/page/Findings'
import { isTaken, lineOfScenario, nameOfScenario } from '../../../shared/scenario/named'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import layout from '../../../ui/layout.module.css'
import { NameFields } from './NameFields'
import { useScenarios } from './useScenarios'

export interface RenameDialogProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

/** Another name and another line for the same scenario. */
export function RenameDialog({ scenario, onClose }: RenameDialogProps) {
  const i18n = useI18n()
  const { t } = i18n
  const place = useStep()
  const acts = useScenarios()
  const [name, setName] = useState(scenario.name)
  const [description, setDescription] = useState(scenario.description)
  const shown = nameOfScenario({ ...scenario, name }, place, i18n)
  const taken = isTaken(shown, scenario.id, place, i18n)
  const empty = shown.trim() === ''
  return (
    <Dialog title={`${t('scenarios.menu.rename')}: ${nameOfScenario(scenario, place, i18n)}`} onClose={onClose}>
      <form
        className={layout.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (empty || taken) return
          if (acts.rewrite({ ...scenario, name: name?.trim() ?? null, description: description?.trim() ?? null }))
            onClose()
        }}
      >
        <NameFields
          name={shown}
          description={lineOfScenario({ ...scenario, description }, place, i18n)}
          taken={taken}
          onName={setName}
          onDescription={setDescription}
        />
        <Findings findings={acts.findings} />
        <div className={layout.actions}>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" disabled={empty || taken}>
            {t('action.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
