import { findingText } from '../../../i18n/findings'
import { useI18n } from '../../../i18n/useI18n'
import { usePlaceName } from '../../../shared/programme/usePlaceName'
import type { JoinCount, JoinRow } from '../../../store/joining'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import { type Brings, bringsOf, JOIN_COLUMNS, type JoinColumn, together } from '../model'
import styles from './JoinTable.module.css'

export interface JoinTableProps {
  readonly files: readonly JoinFile[]
  readonly sum: Brings & { readonly files: number }
}

/** A row for each file, with the acts it brings to each step; a file of several provinces has one more for each. */
export function JoinTable({ files, sum }: JoinTableProps) {
  const { t } = useI18n()
  const heading = (column: JoinColumn) => t(column === 'register' ? 'join.register' : `step.${column}`)
  return (
    <div className={styles.scroll}>
      <table className={classes(table.table, styles.join)}>
        <caption className={text.hidden}>{t('join.table')}</caption>
        <thead>
          <tr>
            <th rowSpan={2} colSpan={2} scope="col">
              {t('join.file')}
            </th>
            <th colSpan={JOIN_COLUMNS.length} className={styles.group}>
              {t('join.steps')}
            </th>
            <th colSpan={4} className={classes(styles.group, styles.total)}>
              {t('join.total')}
            </th>
          </tr>
          <tr>
            {JOIN_COLUMNS.map((column) => (
              <th key={column} scope="col" className={table.number}>
                {heading(column)}
              </th>
            ))}
            <th scope="col" className={classes(table.number, styles.total)}>
              {t('join.fresh')}
            </th>
            {(['same', 'conflicts', 'aside'] as const).map((what) => (
              <th key={what} scope="col" className={table.number}>
                {t(`join.${what}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <FileRows key={`${file.row.file} ${file.row.code}`} {...file} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{t('join.sum', { n: sum.files })}</th>
            <Counts brings={sum} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

interface JoinFile {
  readonly row: JoinRow
  readonly chosen: boolean
  readonly onToggle: () => void
  readonly onRemove: () => void
}

function FileRows({ row, chosen, onToggle, onRemove }: JoinFile) {
  const i18n = useI18n()
  const { t } = i18n
  const nameOf = usePlaceName()
  if (row.status !== 'sound') {
    const why = row.status === 'foreign' ? [t('join.foreign', { name: row.programme })] : reasons(row, i18n)
    return (
      <tr className={row.status === 'damaged' ? styles.damaged : styles.foreign}>
        <td>
          <input type="checkbox" disabled aria-label={t('join.tick', { file: row.file })} />
        </td>
        <th scope="row">
          <span className={styles.file}>{row.file}</span>
        </th>
        <td colSpan={JOIN_COLUMNS.length + 2} className={styles.why}>
          {row.status === 'damaged' && <Icon id="stop" />}
          <span>{why.join(' ')}</span>
        </td>
        <td colSpan={2} className={table.number}>
          <Button size="small" look="text" onClick={onRemove}>
            {t('join.remove')}
          </Button>
        </td>
      </tr>
    )
  }
  const brings = bringsOf(row)
  const all = together(brings)
  // A programme's file holds all its provinces; the one or two it brings something to are what it is about.
  const news = brings.filter(({ total }) => total.fresh + total.conflicts + total.aside > 0)
  const [only] = news.length === 1 ? news : brings.length === 1 ? brings : []
  const title = only?.territory ? nameOf(only.territory) : row.file
  return (
    <>
      <tr className={all.total.conflicts > 0 ? styles.disputed : undefined}>
        <td>
          <input
            type="checkbox"
            className={styles.tick}
            checked={chosen}
            onChange={onToggle}
            aria-label={t('join.tick', { file: row.file })}
          />
        </td>
        <th scope="row">
          {title}
          {title !== row.file && <span className={styles.file}>{row.file}</span>}
          <span className={text.hidden}>{t('join.said', { file: title, ...all.total })}</span>
        </th>
        <Counts brings={all} />
      </tr>
      {news.length > 1 &&
        news.map((one) => (
          <tr key={one.territory} className={styles.part}>
            <td />
            <th scope="row">{nameOf(one.territory ?? '')}</th>
            <Counts brings={one} />
          </tr>
        ))}
    </>
  )
}

/** The first two reasons: a damaged file has hundreds. */
const reasons = ({ findings }: JoinRow, i18n: ReturnType<typeof useI18n>): readonly string[] =>
  [...new Set(findings.map((finding) => findingText(finding, i18n)))].slice(0, 2)

function Counts({ brings: { cells, total } }: { readonly brings: Brings }) {
  const { format } = useI18n()
  return (
    <>
      {JOIN_COLUMNS.map((column) => (
        <td key={column} className={table.number}>
          <Cell count={cells[column]} />
        </td>
      ))}
      <td className={classes(table.number, styles.total)}>
        <b>{format.whole(total.fresh)}</b>
      </td>
      <td className={classes(table.number, styles.quiet)}>{format.whole(total.same)}</td>
      <td className={table.number}>
        {total.conflicts > 0 ? (
          <b className={styles.conflicts}>{total.conflicts}</b>
        ) : (
          <span className={styles.quiet}>0</span>
        )}
      </td>
      <td className={table.number}>
        {total.aside > 0 ? <b className={styles.aside}>{total.aside}</b> : <span className={styles.quiet}>0</span>}
      </td>
    </>
  )
}

function Cell({ count }: { readonly count: JoinCount }) {
  const { t, format } = useI18n()
  const { fresh, same, conflicts, aside } = count
  if (fresh === 0 && conflicts === 0 && aside === 0) {
    if (same === 0) return <span className={styles.quiet}>–</span>
    return (
      <span className={styles.quiet}>
        <span aria-hidden="true">=</span>
        <span className={text.hidden}>{t('join.equal')}</span>
      </span>
    )
  }
  return (
    <>
      {format.whole(fresh)}
      {conflicts > 0 && <b className={styles.conflicts}>{t('join.cell.conflicts', { n: conflicts })}</b>}
      {aside > 0 && <b className={styles.aside}>{t('join.cell.aside', { n: aside })}</b>}
    </>
  )
}
