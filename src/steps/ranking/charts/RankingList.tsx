import { max } from 'd3'
import { Fragment } from 'react'
import { ink } from '../../../shared/charts/colour'
import { Ficha, type TokenFace } from '../../../shared/charts/Ficha'
import styles from './RankingList.module.css'

export interface RankingListRow {
  readonly id: string
  readonly label: string
  readonly place: string
  readonly face: TokenFace
  readonly total: number
}

export interface RankingListProps {
  /** Best first. */
  readonly rows: readonly RankingListRow[]
  readonly label: string
  /** Written on the cut line: «línea de corte · margen 1,0». */
  readonly cut: string
  readonly format: (points: number) => string
}

/** The ranking as a list, for the phone. */
export function RankingList({ rows, label, cut, format }: RankingListProps) {
  const best = max(rows, ({ total }) => total) ?? 0
  return (
    <ol aria-label={label}>
      {rows.map((row, i) => (
        <Fragment key={row.id}>
          {i === 2 && (
            <li className={styles.cut}>
              <span className={styles.cutLabel}>{cut}</span>
            </li>
          )}
          <li className={styles.row}>
            <b>{row.place}</b>
            <Ficha face={row.face} size={28} />
            <span>{row.label}</span>
            <b className={styles.total}>{format(row.total)}</b>
            <span className={styles.bar}>
              <i
                className={styles.length}
                style={{ width: `${best > 0 ? (97 * row.total) / best : 0}%`, background: ink(row.face.colour) }}
              />
            </span>
          </li>
        </Fragment>
      ))}
    </ol>
  )
}
