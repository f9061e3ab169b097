import { useI18n } from '../../../i18n/useI18n'
import type { ColumnUse, SheetPlace } from '../../../io/understand/seen'
import { classes } from '../../../ui/classes'
import { Badge } from './Badge'
import type { BroughtValue } from './brought'
import type { Changing } from './ChangeDialog'
import { type AskedMarks, placeKey } from './marks'
import styles from './SheetTable.module.css'
import type { ImportScreen } from './screen'

export interface SheetCellProps {
  readonly place: SheetPlace
  readonly read: string
  readonly inHeader: boolean
  readonly use: ColumnUse | undefined
  readonly asked: AskedMarks
  readonly brought: ReadonlyMap<string, BroughtValue>
  readonly screen: ImportScreen
  readonly onChange: (changing: Changing) => void
}

const NAMES = ['product', 'indicator', 'sub', 'member', 'table', 'segment', 'canton', 'province'] as const

/** One cell of the file: what stands in it, what it comes to, and the question it waits for. */
export function SheetCell({ place, read, inHeader, use, asked, brought, screen, onChange }: SheetCellProps) {
  const { t } = useI18n()
  if (inHeader) return <td>{read}</td>
  const number =
    asked.cells.get(placeKey(place)) ?? (read === '' ? undefined : asked.columns.get(`${place.column} ${place.sheet}`))
  const one = brought.get(placeKey(place))
  const kind = NAMES.find((name) => name === use)
  if (kind && read !== '') {
    const settled = screen.proposal.settled.find((doubt) => doubt.about === kind && doubt.read === read)
    return (
      <td className={classes(number !== undefined && styles.askedCell)}>
        <button type="button" className={styles.name} onClick={() => onChange({ what: 'name', kind, read })}>
          {read}
        </button>
        {settled && <small className={styles.same}>= {screen.words.option(settled, settled.answer).label}</small>}
        {number !== undefined && (
          <small className={styles.same}>
            <Badge number={number} /> {t('import.whatIsIt')}
          </small>
        )}
      </td>
    )
  }
  if (!one) {
    return (
      <td
        className={classes(
          number !== undefined && styles.askedCell,
          use === 'out' && styles.outCell,
          use === 'values' && styles.value,
        )}
      >
        {read}
      </td>
    )
  }
  const replaces = one.news === 'replaces' || one.news === 'sealed'
  return (
    <td
      className={classes(styles.value, LOOK[one.news])}
      aria-label={
        replaces && !screen.left.has(one.index)
          ? t('import.cell.replaces', { before: one.before, after: one.says })
          : undefined
      }
    >
      {replaces && (
        <span className={styles.before}>
          {one.before === '' ? t('import.cell.sealed') : t('import.cell.before', { before: one.before })}
        </span>
      )}
      {one.read !== one.says && <span className={styles.from}>{one.read} → </span>}
      <b>{one.says}</b>
    </td>
  )
}

const LOOK = {
  new: styles.fresh,
  replaces: styles.replaced,
  sealed: styles.replaced,
  same: styles.kept,
  out: styles.outCell,
} as const
