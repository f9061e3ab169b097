import { useCallback } from 'react'
import { findingText } from '../../i18n/findings'
import { useI18n } from '../../i18n/useI18n'
import { csvBytes, csvtText, type OutTable, type Preset } from '../../io/write/csv'
import { type FileNameParts, fileName } from '../../io/write/fileName'
import { verifyCsv } from '../../io/write/verify'
import { useApp } from '../../store/useApp'
import { download } from './download'

/** Writes a table as CSV, reads it back, and only then says that it was verified. QGIS gets its column types beside it. */
export function useCsv(): (
  table: OutTable,
  preset: Preset,
  name: Omit<FileNameParts, 'preset' | 'extension' | 'code'>,
) => void {
  const i18n = useI18n()
  const { t } = i18n
  const code = useApp((state) => state.recordCode)
  const toast = useApp((state) => state.toast)
  return useCallback(
    (table, preset, given) => {
      const parts = { ...given, preset, code: code() }
      const name = fileName({ ...parts, extension: 'csv' })
      const bytes = csvBytes(table, preset)
      const verdict = verifyCsv(bytes, table, preset, name)
      if (verdict.status === 'failed') {
        toast(findingText(verdict.finding, i18n))
        return
      }
      download(name, bytes, 'text/csv')
      if (preset === 'qgis') {
        download(
          fileName({ ...parts, preset, extension: 'csvt' }),
          new TextEncoder().encode(csvtText(table)),
          'text/csv',
        )
      }
      toast(t('programme.csv.done', { name }))
    },
    [i18n, t, code, toast],
  )
}
