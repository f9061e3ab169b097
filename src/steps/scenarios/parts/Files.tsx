import { useI18n } from '../../../i18n/useI18n'
import { Button } from '../../../ui/Button'
import { useScenarioFile } from '../files'
import type { Compared } from './change'

/** The whole comparison as a file, as each program reads it. */
export function Files(parts: Compared) {
  const { t } = useI18n()
  const file = useScenarioFile(parts)
  return (
    <p className="fila archivos">
      <span className="nota">{t('scenarios.files')}</span>
      {(['excel', 'qgis'] as const).map((preset) => (
        <Button key={preset} size="small" icon="download" onClick={() => file.comparison(preset)}>
          {t(`ranking.files.${preset}`)}
        </Button>
      ))}
    </p>
  )
}
