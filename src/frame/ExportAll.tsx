import { PICKS_PER_TERRITORY, type Programme } from '../domain/programme'
import { useI18n } from '../i18n/useI18n'
import { useProgrammeCsv } from '../shared/programme/useProgrammeCsv'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import layout from '../ui/layout.module.css'

export interface ExportAllProps {
  readonly programme: Programme
  readonly onClose: () => void
}

/** The whole stage as one file, for one of two kinds of reader; reached from any screen. */
export function ExportAll({ programme, onClose }: ExportAllProps) {
  const { t } = useI18n()
  const write = useProgrammeCsv()
  const rows = Object.keys(programme.territories).length * PICKS_PER_TERRITORY
  return (
    <Dialog title={t('programme.csv', { n: rows })} onClose={onClose}>
      <p>{t('programme.csv.what')}</p>
      <div className={layout.actions}>
        <Button onClick={onClose}>{t('action.close')}</Button>
        {(['excel', 'qgis'] as const).map((preset) => (
          <Button
            key={preset}
            icon="download"
            onClick={() => {
              void write(preset)
              onClose()
            }}
          >
            {t(`programme.csv.${preset}`)}
          </Button>
        ))}
      </div>
    </Dialog>
  )
}
