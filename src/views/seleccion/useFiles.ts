import { CANTONS, PROVINCES } from '../../../data/places'
import type { Finding } from '../../domain/finding'
import type { Programme, Territory } from '../../domain/programme'
import { useI18n } from '../../i18n/useI18n'
import { csvBytes, type OutTable, type Preset } from '../../io/write/csv'
import { fileName } from '../../io/write/fileName'
import { matrizTable } from '../../io/write/matrizCsv'
import { pesosTable } from '../../io/write/pesosCsv'
import { rankingTable } from '../../io/write/rankingCsv'
import { verifyCsv } from '../../io/write/verify'
import { selectRunDate } from '../../selectors/current'
import { matrizRows } from '../../selectors/matrizRows'
import { pesosRows } from '../../selectors/pesosRows'
import { rankingRows } from '../../selectors/rankingRows'
import { useApp } from '../../store/useApp'
import { download } from '../marco/download'

export type FileKind = 'ranking' | 'matriz' | 'pesos'

/** The CSV files of a territory: written, read back cell by cell, and only then handed over and called verified. */
export function useFiles(programme: Programme, territory: Territory) {
  const { t } = useI18n()
  const code = useApp((state) => state.recordCode)
  const evaluator = useApp((state) => state.evaluator)
  const date = useApp(selectRunDate)
  const toast = useApp((state) => state.toast)
  const provinceName = (code: string) => PROVINCES.find(({ id }) => id === code)?.name ?? code
  const cantonName = (code: string) => CANTONS.find(({ id }) => id === code)?.name ?? code

  const tableOf = (kind: FileKind): OutTable => {
    const { simulated } = programme
    if (kind === 'matriz') return matrizTable(matrizRows(programme, territory, { date }, evaluator), simulated)
    if (kind === 'pesos') return pesosTable(pesosRows(programme, territory, { date }), simulated)
    const context = { date, code: code(), provinceName, cantonName }
    return rankingTable(rankingRows(programme, territory, context), { simulated })
  }

  /** The finding, when what was written does not read back as it was meant; nothing is handed over then. */
  return (kind: FileKind, preset: Preset): Finding | null => {
    const place = provinceName(territory.id)
    const file = fileName({ place, what: kind, date, simulated: programme.simulated, extension: 'csv' })
    const table = tableOf(kind)
    const bytes = csvBytes(table, preset)
    const verdict = verifyCsv(bytes, table, preset, file)
    if (verdict.status === 'failed') return verdict.finding
    download(file, bytes, 'text/csv;charset=utf-8')
    toast(t('selection.export.done', { file, rows: verdict.rows }))
    return null
  }
}
