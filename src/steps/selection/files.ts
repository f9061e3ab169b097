import { CANTONS, PROVINCES } from '../../../data/places'
import type { Finding } from '../../domain/finding'
import { useI18n } from '../../i18n/useI18n'
import { csvBytes, type OutTable, type Preset } from '../../io/write/csv'
import { fileName } from '../../io/write/fileName'
import { recordCode } from '../../io/write/recordCode'
import { verifyCsv } from '../../io/write/verify'
import { download } from '../../shared/files/download'
import { selectRunDate } from '../../shared/model/current'
import { rankingRows } from '../../shared/model/rankingRows'
import { rankingTable } from '../../shared/model/rankingTable'
import { useStep } from '../../shared/step'
import { useApp } from '../../store/useApp'
import { matrixRows, matrixTable } from './model/matrixRows'
import { weightsRows, weightsTable } from './model/weightsRows'

export type FileKind = 'ranking' | 'matriz' | 'pesos'

/** The CSV files of a territory: written, read back cell by cell, and only then handed over and called verified. */
export function useFiles() {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const events = useApp((state) => state.work?.events)
  const evaluator = useApp((state) => state.evaluator)
  const date = useApp(selectRunDate)
  const toast = useApp((state) => state.toast)
  const provinceName = (code: string) => PROVINCES.find(({ id }) => id === code)?.name ?? code
  const cantonName = (code: string) => CANTONS.find(({ id }) => id === code)?.name ?? code

  const tableOf = (kind: FileKind): OutTable => {
    if (kind === 'matriz') return matrixTable(matrixRows(programme, territory, date, evaluator))
    if (kind === 'pesos') return weightsTable(weightsRows(programme, territory, date))
    const context = { date, code: recordCode(events ?? []), provinceName, cantonName }
    return rankingTable(rankingRows(programme, territory, context))
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
