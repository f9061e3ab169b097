import { useI18n } from '../i18n/useI18n'
import { useExpediente } from '../shared/files/useExpediente'
import { useApp } from '../store/useApp'
import { Button } from '../ui/Button'
import layout from '../ui/layout.module.css'
import text from '../ui/text.module.css'

/** What a boundary caught, and how to try again. */
export interface Fault {
  readonly error: Error
  readonly onRetry: () => void
}

export interface BrokenProps extends Fault {
  /** Hands over the expediente; null where no record is open. */
  readonly onSave: (() => void) | null
}

/** Our own mistake: what was acknowledged stays saved, and the expediente can be taken away. Whoever draws it says what failed. */
export function Broken({ error, onRetry, onSave }: BrokenProps) {
  const { t } = useI18n()
  return (
    <>
      <p>{t('broken.safe')}</p>
      <p className={text.note}>{error.message}</p>
      <p className={layout.row}>
        {onSave && (
          <Button look="primary" size="small" onClick={onSave}>
            {t('broken.save')}
          </Button>
        )}
        <Button size="small" onClick={onRetry}>
          {t('broken.retry')}
        </Button>
        <a href="./recuperar.html">{t('broken.recover')}</a>
      </p>
    </>
  )
}

/** The same where only a part of the window failed: the file gets its usual name. */
export function BrokenPart(fault: Fault) {
  const atWork = useApp((state) => state.work !== null)
  const save = useExpediente()
  return <Broken {...fault} onSave={atWork ? save : null} />
}
