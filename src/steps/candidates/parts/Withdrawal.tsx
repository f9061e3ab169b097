import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { Candidate } from '../../../domain/product'
import { isUsed } from '../../../domain/usage'
import { useI18n } from '../../../i18n/useI18n'
import { useDraft } from '../../../shared/drafts/useDraft'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useWritten } from '../../../shared/written'
import { useApp } from '../../../store/useApp'
import type { Outcome } from '../../../store/workSlice'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Dialog } from '../../../ui/Dialog'
import { TextArea } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import { Notice } from '../../../ui/Notice'
import { hasRatings } from '../model'
import styles from './Withdrawal.module.css'

export interface WithdrawalProps {
  readonly candidate: Candidate
  readonly editable: boolean
}

/** A candidate leaves with a reason and stays listed; it can come back. */
export function Withdrawal({ candidate, editable }: WithdrawalProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const written = useWritten()
  const act = useApp((state) => state.act)
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  const [asking, setAsking] = useState(false)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const toast = useApp((state) => state.toast)
  const body = { territory: territory.id, product: candidate.id }
  const entry = { sort: 'product', id: candidate.id } as const
  const told = (outcome: Outcome) => setFindings(outcome.status === 'refused' ? outcome.findings : [])
  if (candidate.withdrawn !== null) {
    return (
      <Notice kind="review">
        <p>{t('candidates.withdrawn', { reason: candidate.withdrawn })}</p>
        {editable && (
          <Button size="small" onClick={() => told(act({ kind: 'product-restored', body }))}>
            {t('candidates.restore')}
          </Button>
        )}
        <Findings findings={findings} />
      </Notice>
    )
  }
  return (
    <div className={classes(layout.row, layout.spread, styles.foot)}>
      <Button size="small" look="text" onClick={() => route.screen === 'step' && goTo({ ...route, step: 'ratings' })}>
        {t('candidates.ratings')}
      </Button>
      {editable && !isUsed(written, entry) && (
        <Button
          size="small"
          look="danger"
          onClick={() => {
            const outcome = act({ kind: 'entry-deleted', body: { territory: territory.id, entry } })
            told(outcome)
            if (outcome.status === 'accepted') toast(t('candidates.deleted', { name: candidate.name }), true)
          }}
        >
          {t('candidates.delete')}
        </Button>
      )}
      {editable && (
        <Button size="small" look="danger" onClick={() => setAsking(true)}>
          {t('candidates.withdraw')}
        </Button>
      )}
      <Findings findings={findings} />
      {asking && (
        <Reason
          rated={hasRatings(territory, candidate.id)}
          candidate={candidate}
          onClose={() => setAsking(false)}
          onReason={(reason) => told(act({ kind: 'product-withdrawn', body: { ...body, reason } }))}
        />
      )}
    </div>
  )
}

interface ReasonProps {
  readonly rated: boolean
  readonly candidate: Candidate
  readonly onClose: () => void
  readonly onReason: (reason: string) => void
}

function Reason({ rated, candidate, onClose, onReason }: ReasonProps) {
  const { t } = useI18n()
  const title = t('candidates.withdraw.title', { name: candidate.name })
  const reason = useDraft(`${candidate.id} withdrawal`, title, '')
  const close = () => {
    reason.drop()
    onClose()
  }
  return (
    <Dialog title={title} onClose={close}>
      {rated && <Notice kind="review">{t('candidates.withdraw.rated')}</Notice>}
      <TextArea
        label={t('stepState.reopen.reason')}
        hint={t('stepState.reopen.hint')}
        value={reason.text}
        onChange={(event) => reason.write(event.target.value)}
      />
      <div className={layout.actions}>
        <Button onClick={close}>{t('action.cancel')}</Button>
        <Button
          look="danger"
          disabled={reason.text.trim() === ''}
          onClick={() => {
            onReason(reason.text.trim())
            close()
          }}
        >
          {t('candidates.withdraw')}
        </Button>
      </div>
    </Dialog>
  )
}
