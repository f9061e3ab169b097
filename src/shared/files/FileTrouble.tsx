import type { Finding } from '../../domain/finding'
import { findingText } from '../../i18n/findings'
import { useI18n } from '../../i18n/useI18n'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import layout from '../../ui/layout.module.css'
import { Notice } from '../../ui/Notice'
import text from '../../ui/text.module.css'

export interface FileTroubleProps {
  readonly findings: readonly Finding[]
  readonly onClose: () => void
}

const SHOWN = 5

/** Why a file was not opened: damaged, newer or not ours. What was here has not been touched. */
export function FileTrouble({ findings, onClose }: FileTroubleProps) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <Dialog title={t('frame.file.refused')} onClose={onClose}>
      <Notice kind="stop">
        {findings.slice(0, SHOWN).map((finding) => (
          <p key={`${finding.code}${finding.place?.row ?? ''}`}>{findingText(finding, i18n)}</p>
        ))}
        {findings.length > SHOWN && <p>{t('frame.file.more', { n: findings.length - SHOWN })}</p>}
      </Notice>
      <p className={text.note}>{t('frame.file.untouched')}</p>
      <div className={layout.actions}>
        <Button look="primary" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </Dialog>
  )
}
