import type { Scenario } from '../../../domain/scenario'
import { useI18n } from '../../../i18n/useI18n'
import { nameOfScenario } from '../../../shared/scenario/named'
import { useStep } from '../../../shared/step'
import { Editor } from './Editor'
import { RenameDialog } from './RenameDialog'

/** What is being done to which scenario. A copy and a new one are kept under an id of their own. */
export interface Edit {
  readonly kind: 'new' | 'copy' | 'change' | 'rename'
  readonly scenario: Scenario
}

export interface EditDialogProps {
  readonly edit: Edit
  readonly onClose: () => void
}

/** The dialog an act on a scenario asks for. */
export function EditDialog({ edit, onClose }: EditDialogProps) {
  const i18n = useI18n()
  const place = useStep()
  const { kind, scenario } = edit
  const name = nameOfScenario(scenario, place, i18n)
  if (kind === 'rename') return <RenameDialog scenario={scenario} onClose={onClose} />
  const title = {
    new: i18n.t('scenarios.edit.new'),
    copy: i18n.t('scenarios.edit.copy', { name }),
    change: i18n.t('scenarios.edit.title', { name }),
  }[kind]
  return <Editor scenario={scenario} fresh={kind !== 'change'} title={title} onClose={onClose} />
}
