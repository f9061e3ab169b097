import { useState } from 'react'
import type { Finding } from '../../domain/finding'
import { ANSWERED_STEPS } from '../../domain/sitting'
import { isClosed, type StepId } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { Button } from '../../ui/Button'
import { useStep } from '../step'
import { Findings } from './Findings'
import { ReopenDialog } from './ReopenDialog'
import { SignedMarks } from './SignedMarks'
import styles from './StepState.module.css'
import { useClosing } from './useClosing'

export interface StepStateProps {
  readonly step: StepId
  /** Words of the button that closes: "Cerrar los pesos". */
  readonly closeLabel: string
}

/** Closes a step, or says who closed it and when and opens it again with a reason. Both are acts that leave their mark. */
export function StepState({ step, closeLabel }: StepStateProps) {
  const { t } = useI18n()
  const closeStep = useClosing()
  const { territory, canEdit } = useStep()
  const [asking, setAsking] = useState(false)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const marks = territory.steps[step]
  // A step that is answered in rounds is closed after its round.
  const waits = ANSWERED_STEPS.some((one) => one === step && territory.sitting?.rounds[one].open)
  const close = () => setFindings(closeStep({ territory: territory.id, step }))
  return (
    <div className={styles.state}>
      <SignedMarks marks={marks} />
      {canEdit && (isClosed(marks) || !waits) && (
        <Button icon="lock" onClick={isClosed(marks) ? () => setAsking(true) : close}>
          {isClosed(marks) ? t('stepState.reopen') : closeLabel}
        </Button>
      )}
      <Findings findings={findings} />
      {asking && <ReopenDialog place={{ territory: territory.id, step }} onClose={() => setAsking(false)} />}
    </div>
  )
}
