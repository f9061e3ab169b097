import { findingText } from '../../../i18n/findings'
import type { I18n } from '../../../i18n/useI18n'
import { column, tableOf, text } from '../../../io/write/column'
import type { OutTable } from '../../../io/write/csv'
import { type Numbered, rowsOf } from './troubles'

/** Errors and warnings as a file, for whoever mends the original. */
export function errorTable(troubles: readonly Numbered[], i18n: I18n): OutTable {
  const { t } = i18n
  return tableOf<Numbered>(
    [
      column(t('import.csv.number'), text, ({ number }) => (number === null ? t('import.warning') : String(number))),
      column(t('import.csv.row'), text, ({ trouble }) => rowsOf(trouble).join(' ')),
      column(t('import.csv.column'), text, ({ trouble }) => trouble.finding.place?.column),
      column(t('import.csv.read'), text, ({ trouble }) => trouble.finding.read),
      // Its place has a column of its own.
      column(
        t('import.csv.what'),
        text,
        ({
          trouble: {
            finding: { place: _, ...said },
          },
        }) => findingText(said, i18n),
      ),
    ],
    troubles,
  )
}
