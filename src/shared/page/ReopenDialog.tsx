import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { Finding } from '../../domain/finding'
import type { AnsweredStep } from '../../domain/sitting'
import type { StepPlace } from '../../domain/step'
import { useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextArea } from '../../ui/Field'
import layout from '../../ui/layout.module.css'
import { useDraft } from '../drafts/useDraft'
import { FindingList } from './FindingList'

export interface ReopenDialogProps {
  readonly place: StepPlace
  /** The round of this step is opened, and not the step. */
  readonly ofRound?: AnsweredStep
  readonly onClose: () => void
}

/** Opens a closed step, or its round, again, with a reason that stays as its mark. */
export function ReopenDialog({ place, ofRound, onClose }: ReopenDialogProps) {
  const { t } = useI18n()
  const act = useApp((state) => state.act)
  const label = t('draft.of', { field: t('stepState.reopen.title'), name: t(`step.${place.step}`) })
  const draft = useDraft(`reopen ${place.territory} ${place.step}`, label, '')
  const [tried, setTried] = useState(false)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const reason = draft.text.trim()
  const empty = reason === ''
  const close = () => {
    draft.drop()
    onClose()
  }
  const reopen = () => {
    const outcome = act(
      ofRound
        ? { kind: 'round-reopened', body: { territory: place.territory, step: ofRound, reason } }
        : { kind: 'step-reopened', body: { ...place, reason } },
    )
    if (outcome.status === 'refused') setFindings(outcome.findings)
    else close()
  }
  // It may be asked for inside another form, whose own submit it must not become.
  return createPortal(
    <Dialog title={t('stepState.reopen.title')} onClose={close}>
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
          value={draft.text}
          onChange={(event) => draft.write(event.target.value)}
        />
        <FindingList findings={findings} />
        <div className={layout.actions}>
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('stepState.reopen')}
          </Button>
        </div>
      </form>
    </Dialog>,
    document.body,
  )
}
