import { useState } from 'react'
import type { Interest } from '../../../domain/attendance'
import type { Finding } from '../../../domain/finding'
import { useI18n } from '../../../i18n/useI18n'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { TextArea } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'

export interface WithdrawProps {
  readonly interest: Interest
  readonly ticket: string
  readonly product: string
  readonly onClose: () => void
}

/** Taking a declared interest back asks a reason, which stays in the record. */
export function Withdraw({ interest: { member, product: about }, ticket, product, onClose }: WithdrawProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const [reason, setReason] = useState('')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const withdraw = () => {
    const body = { territory: territory.id, member, product: about, reason: reason.trim() }
    const outcome = act({ kind: 'interest-withdrawn', body })
    if (outcome.status === 'refused') setFindings(outcome.findings)
    else onClose()
  }
  return (
    <Dialog title={t('register.interest.withdraw.title', { name: ticket, product })} onClose={onClose}>
      <form
        className={layout.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim() !== '') withdraw()
        }}
      >
        <TextArea
          label={t('register.interest.withdraw.reason')}
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Findings findings={findings} />
        <div className={layout.actions}>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" disabled={reason.trim() === ''}>
            {t('register.interest.withdraw')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
