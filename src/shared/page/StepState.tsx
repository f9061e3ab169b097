import { useState } from 'react'
import type { Finding } from '../../domain/finding'
import type { Territory } from '../../domain/programme'
import { isClosed, type StepId } from '../../domain/step'
import { findingText } from '../../i18n/findings'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextArea } from '../../ui/Field'
import layout from '../../ui/layout.module.css'
import { Notice } from '../../ui/Notice'
import text from '../../ui/text.module.css'
import { selectCanEdit } from '../model/current'
import styles from './StepState.module.css'

export interface StepStateProps {
  readonly territory: Territory
  readonly step: StepId
  /** Words of the button that closes: "Cerrar los pesos". */
  readonly closeLabel: string
}

/** Closes a step, or says who closed it and when and opens it again with a reason. Both are acts that leave their mark. */
export function StepState({ territory, step, closeLabel }: StepStateProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const act = useApp((state) => state.act)
  const canEdit = useApp(selectCanEdit)
  const [asking, setAsking] = useState(false)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const marks = territory.steps[step]
  const last = marks.at(-1)
  const close = () => {
    const outcome = act({ kind: 'step-closed', body: { territory: territory.id, step, reason: '' } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
  }
  const reopen = (reason: string) => {
    act({ kind: 'step-reopened', body: { territory: territory.id, step, reason } })
    setAsking(false)
  }
  return (
    <div className={styles.state}>
      {last && (
        <p className={text.note}>
          {t(isClosed(marks) ? 'stepState.closed' : 'stepState.reopened', {
            who: last.who,
            when: `${format.shortDate(last.at, last.offset)} ${format.clock(last.at, last.offset)}`,
            reason: last.reason,
          })}
        </p>
      )}
      {canEdit && (
        <Button icon="lock" onClick={isClosed(marks) ? () => setAsking(true) : close}>
          {isClosed(marks) ? t('stepState.reopen') : closeLabel}
        </Button>
      )}
      {findings.length > 0 && (
        <Notice kind="stop">
          {findings.map((finding) => (
            <p key={finding.code}>{findingText(finding, i18n)}</p>
          ))}
        </Notice>
      )}
      {asking && <Reopen onCancel={() => setAsking(false)} onReopen={reopen} />}
    </div>
  )
}

interface ReopenProps {
  readonly onCancel: () => void
  readonly onReopen: (reason: string) => void
}

function Reopen({ onCancel, onReopen }: ReopenProps) {
  const { t } = useI18n()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const empty = reason.trim() === ''
  return (
    <Dialog title={t('stepState.reopen.title')} onClose={onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!empty) onReopen(reason.trim())
        }}
      >
        <TextArea
          label={t('stepState.reopen.reason')}
          hint={t('stepState.reopen.hint')}
          error={tried && empty ? t('stepState.reopen.missing') : null}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className={layout.actions}>
          <Button onClick={onCancel}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('stepState.reopen')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
