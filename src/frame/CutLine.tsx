import { useI18n } from '../i18n/useI18n'

/** The double red rule after the second place. */
export function CutLine() {
  const { t } = useI18n()
  return (
    <div className="corte">
      <span>{t('cut.line')}</span>
    </div>
  )
}
