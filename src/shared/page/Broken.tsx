import { useI18n } from '../../i18n/useI18n'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useExpediente } from '../files/useExpediente'

export interface BrokenProps {
  readonly error: Error
  readonly onRetry: () => void
}

/** Our own mistake on one screen: what was acknowledged stays saved, and the expediente can be taken away. */
export function Broken({ error, onRetry }: BrokenProps) {
  const { t } = useI18n()
  const { save } = useExpediente()
  return (
    <main className="hoja" id="sheet" tabIndex={-1}>
      <h1>{t('broken.title')}</h1>
      <Notice kind="stop">
        <p>{t('broken.safe')}</p>
        <p className="nota">{error.message}</p>
      </Notice>
      <p className="fila">
        <Button look="primary" onClick={save}>
          {t('save.toFile')}
        </Button>
        <Button onClick={onRetry}>{t('broken.retry')}</Button>
        <a href="./recuperar.html">{t('broken.recover')}</a>
      </p>
    </main>
  )
}
