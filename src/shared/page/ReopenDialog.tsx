import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { Finding } from '../../domain/finding'
import type { StepPlace } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextArea } from '../../ui/Field'
import layout from '../../ui/layout.module.css'
import { FindingList } from './FindingList'

export interface ReopenDialogProps {
  readonly place: StepPlace
  readonly onClose: () => void
}

/** Opens a closed step again, with a reason that stays as its mark. */
export function ReopenDialog({ place, onClose }: ReopenDialogProps) {
  const { t } = useI18n()
  const act = useApp((state) => state.act)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const empty = reason.trim() === ''
  const reopen = () => {
    const outcome = act({ kind: 'step-reopened', body: { ...place, reason: reason.trim() } })
    if (outcome.status === 'refused') setFindings(outcome.findings)
    else onClose()
  }
  // It may be asked for inside another form, whose own submit it must not become.
  return createPortal(
    <Dialog title={t('stepState.reopen.title')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          setTried(true)
          if (!empty) reopen()
        }}
      >
        <TextArea
          label={t('stepState.reopen.reason')}
          hint={t('stepState.reopen.hint')}
          error={tried && empty ? t('stepState.reopen.missing') : null}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <FindingList findings={findings} />
        <div className={layout.actions}>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('stepState.reopen')}
          </Button>
        </div>
      </form>
    </Dialog>,
    document.body,
  )
}
