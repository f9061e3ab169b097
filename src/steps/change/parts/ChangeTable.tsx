import type { KeyboardEvent } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { IconButton } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import table from '../../../ui/table.module.css'
import styles from '../change.module.css'
import { ChangeBar } from '../charts/ChangeBar'
import { changeKindOf } from '../model/kinds'
import type { Changes } from '../model/whatChanged'
import { FACTORS, type Factor, type YearPart, type YearReport } from '../model/yearReport'

export interface ChangeTableProps {
  readonly report: YearReport
  readonly changes: Changes
  readonly names: readonly [first: string, second: string]
  readonly order: readonly Factor[]
  readonly onOrder: (order: readonly Factor[]) => void
}

/** From last year's advantage to this year's, cause by cause. Alt and arrows, or the buttons, change the order. */
export function ChangeTable({ report, changes, names: [first, second], order, onOrder }: ChangeTableProps) {
  const { t, format } = useI18n()
  const ends = report.parts.flatMap(({ from, tenths }) => [from, from + tenths])
  const levels = [0, report.before, report.after, ...ends]
  const domain = [Math.min(...levels) - 1, Math.max(...levels) + 1] as const
  const signed = (tenths: number) => format.signed(tenths / 10)
  const year = (label: string, level: number) => (
    <tr>
      <th scope="row">{label}</th>
      <td className={styles.bar}>
        <ChangeBar from={level} to={level} domain={domain} look="mark" />
      </td>
      <td className={classes(table.number, styles.points)}>{signed(level)}</td>
      <td colSpan={3} />
    </tr>
  )
  const move = (part: YearPart, by: -1 | 1) => onOrder(reordered(order, report.parts, part, by))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={t('change.gap', { first, second })}>
      <table className={classes(table.table, styles.table)}>
        <thead>
          <tr>
            <th scope="col">{t('change.table.cause')}</th>
            <th scope="col">{t('change.table.bar', { first, second })}</th>
            <th scope="col" className={table.number}>
              {t('change.table.points')}
            </th>
            <th scope="col">{t('change.table.what')}</th>
            <th scope="col" className={table.number}>
              {t('change.table.range')}
            </th>
            <td className={styles.moves} />
          </tr>
        </thead>
        <tbody>
          {year(t('change.year.before'), report.before)}
          {report.parts.map((part, i) => {
            const { factors, from, tenths, range } = part
            const cause = format.list(factors.map((factor) => t(`change.factor.${factor}`)))
            const kind = changeKindOf(factors)
            const said = FACTORS.filter((factor) => factors.includes(factor) && changes[factor] > 0).map((factor) =>
              t(`change.what.${factor}`, { n: changes[factor] }),
            )
            const keys = (event: KeyboardEvent) => {
              if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
              event.preventDefault()
              move(part, event.key === 'ArrowUp' ? -1 : 1)
            }
            return (
              <tr key={factors.join(' ')} onKeyDown={keys}>
                <th scope="row">
                  {cause}
                  <small>{t(`change.kind.${kind}`)}</small>
                </th>
                <td className={styles.bar}>
                  <ChangeBar
                    from={from}
                    to={from + tenths}
                    domain={domain}
                    look={kind === 'count' ? 'hatched' : 'solid'}
                  />
                </td>
                <td className={classes(table.number, styles.points)}>{signed(tenths)}</td>
                <td className={styles.what}>{said.length === 0 ? t('change.what.none') : format.list(said)}</td>
                <td className={classes(table.number, styles.what)}>
                  {range
                    ? t('change.range', { least: signed(range[0]), most: signed(range[1]) })
                    : t('change.range.none')}
                </td>
                <td className={styles.moves}>
                  <IconButton
                    icon="up"
                    label={t('change.earlier', { cause })}
                    aria-keyshortcuts="Alt+ArrowUp"
                    aria-disabled={i === 0}
                    onClick={() => move(part, -1)}
                  />
                  <IconButton
                    icon="down"
                    label={t('change.later', { cause })}
                    aria-keyshortcuts="Alt+ArrowDown"
                    aria-disabled={i === report.parts.length - 1}
                    onClick={() => move(part, 1)}
                  />
                </td>
              </tr>
            )
          })}
          {year(t('change.year.now'), report.after)}
        </tbody>
      </table>
    </section>
  )
}

/** The order with one part, of one cause or of several that go together, moved past its neighbour. */
function reordered(
  order: readonly Factor[],
  parts: readonly YearPart[],
  part: YearPart,
  by: -1 | 1,
): readonly Factor[] {
  const at = parts.indexOf(part)
  const other = parts[at + by]
  if (!other) return order
  const swapped = parts.map((one) => (one === part ? other : one === other ? part : one))
  return swapped.flatMap(({ factors }) => factors)
}
