import { useI18n } from '../i18n/useI18n'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import layout from '../ui/layout.module.css'
import { BrokenPart, type Fault } from './Broken'

export interface BrokenHallProps extends Fault {
  readonly onClose: () => void
}

/** In the place of the hall's picture. */
export function BrokenHall({ onClose, ...fault }: BrokenHallProps) {
  const { t } = useI18n()
  return (
    <Dialog title={t('broken.hall')} onClose={onClose}>
      <BrokenPart {...fault} />
      <div className={layout.actions}>
        <Button onClick={onClose}>{t('action.close')}</Button>
      </div>
    </Dialog>
  )
}
