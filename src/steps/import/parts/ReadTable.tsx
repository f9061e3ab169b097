import { useI18n } from '../../../i18n/useI18n'
import type { RawTable } from '../../../io/read/table'
import text from '../../../ui/text.module.css'
import styles from './ReadTable.module.css'
import { type Mark, markKey, marksOf, type Numbered, shownRows } from './troubles'

export interface ReadTableProps {
  readonly table: RawTable
  readonly troubles: readonly Numbered[]
}

/** The file as it was read, with the numbers of the errors on its cells. */
export function ReadTable({ table, troubles }: ReadTableProps) {
  const { t } = useI18n()
  const marks = marksOf(troubles)
  const { rows, hidden } = shownRows(table, troubles)
  const headings = table.header.map((heading, i) => ({ heading, key: `${i} ${heading}` }))
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className={styles.frame} tabIndex={0} aria-label={t('import.table')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className={text.hidden}>{t('import.row')}</span>
              </th>
              {headings.map(({ heading, key }) => {
                const mark = marks.get(markKey(table.headerRow, heading))
                return (
                  <th key={key} scope="col" className={classOf(mark)}>
                    {heading}
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className={classOf(marks.get(markKey(row, '')))}>
                  {row}
                  <Badge mark={marks.get(markKey(row, ''))} />
                </th>
                {headings.map(({ heading, key }, i) => {
                  const mark = marks.get(markKey(row, heading))
                  const read = cells[i] ?? ''
                  return (
                    <td key={key} className={classOf(mark)}>
                      {read.trim() === '' ? <span className={styles.blank}>{t('import.blank')}</span> : read}
                      <Badge mark={mark} />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hidden > 0 && <p className={text.note}>{t('import.hidden', { n: hidden })}</p>}
    </>
  )
}

function Badge({ mark }: { readonly mark: Mark | undefined }) {
  const { t } = useI18n()
  if (!mark) return null
  if (mark.number === null) return <span className={text.hidden}> ({t('import.warning')})</span>
  return (
    <sup className={styles.badge}>
      <span className={text.hidden}>{t('import.error')} </span>
      {mark.number}
    </sup>
  )
}

const classOf = (mark: Mark | undefined): string | undefined =>
  mark ? (mark.number === null ? styles.warned : styles.wrong) : undefined
