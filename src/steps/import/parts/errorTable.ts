import { findingText } from '../../../i18n/findings'
import type { I18n } from '../../../i18n/useI18n'
import type { OutTable } from '../../../io/write/csv'
import type { Numbered } from './troubles'

/** Errors and warnings as a file, for whoever mends the original. */
export function errorTable(troubles: readonly Numbered[], i18n: I18n): OutTable {
  const { t } = i18n
  return {
    columns: [
      { name: t('import.csv.number'), kind: 'text' },
      { name: t('import.csv.row'), kind: 'text' },
      { name: t('import.csv.column'), kind: 'text' },
      { name: t('import.csv.read'), kind: 'text' },
      { name: t('import.csv.what'), kind: 'text' },
    ],
    rows: troubles.map(({ trouble: { finding, rows }, number }) => {
      const { place: _, ...said } = finding
      const places = rows.length > 0 ? rows : finding.place?.row === undefined ? [] : [finding.place.row]
      return [
        number === null ? t('import.warning') : String(number),
        places.join(' '),
        finding.place?.column ?? '',
        finding.read ?? '',
        findingText(said, i18n),
      ]
    }),
  }
}
