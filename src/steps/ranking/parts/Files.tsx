import type { Programme, Territory } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import type { Preset } from '../../../io/write/csv'
import { useRankingFile } from '../../../shared/files/useRankingFile'
import { Button } from '../../../ui/Button'

const PRESETS = ['excel', 'qgis'] as const satisfies readonly Preset[]

/** The official ranking as a file, as each program reads it. */
export function Files({ programme, territory }: { readonly programme: Programme; readonly territory: Territory }) {
  const { t } = useI18n()
  const file = useRankingFile(programme, territory)
  return (
    <p className="fila archivos">
      <span className="nota">{t('ranking.files')}</span>
      {PRESETS.map((preset) => (
        <Button key={preset} size="small" icon="download" onClick={() => file.ranking(preset)}>
          {t(`ranking.files.${preset}`)}
        </Button>
      ))}
    </p>
  )
}
