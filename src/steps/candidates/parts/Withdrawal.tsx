import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { Candidate } from '../../../domain/product'
import { useI18n } from '../../../i18n/useI18n'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
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
  const act = useApp((state) => state.act)
  const route = useApp((state) => state.route)
  const goTo = useApp((state) => state.goTo)
  const [asking, setAsking] = useState(false)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const body = { territory: territory.id, product: candidate.id }
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
      {editable && (
        <Button size="small" look="danger" onClick={() => setAsking(true)}>
          {t('candidates.withdraw')}
        </Button>
      )}
      <Findings findings={findings} />
      {asking && (
        <Reason
          rated={hasRatings(territory, candidate.id)}
          name={candidate.name}
          onClose={() => setAsking(false)}
          onReason={(reason) => {
            told(act({ kind: 'product-withdrawn', body: { ...body, reason } }))
            setAsking(false)
          }}
        />
      )}
    </div>
  )
}

interface ReasonProps {
  readonly rated: boolean
  readonly name: string
  readonly onClose: () => void
  readonly onReason: (reason: string) => void
}

function Reason({ rated, name, onClose, onReason }: ReasonProps) {
  const { t } = useI18n()
  const [reason, setReason] = useState('')
  return (
    <Dialog title={t('candidates.withdraw.title', { name })} onClose={onClose}>
      {rated && <Notice kind="review">{t('candidates.withdraw.rated')}</Notice>}
      <TextArea
        label={t('stepState.reopen.reason')}
        hint={t('stepState.reopen.hint')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={layout.actions}>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button look="danger" disabled={reason.trim() === ''} onClick={() => onReason(reason.trim())}>
          {t('candidates.withdraw')}
        </Button>
      </div>
    </Dialog>
  )
}
