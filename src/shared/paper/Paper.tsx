import type { ReactNode } from 'react'
import { classes } from '../../ui/classes'
import styles from './Paper.module.css'

export interface PaperProps {
  /** Left and right of the head, in two lines each; on every page. */
  readonly head: readonly [readonly [string, string], readonly [string, string]]
  /** At the foot of every page. */
  readonly foot: string
  /** Begins a page of its own when it follows another. */
  readonly after?: boolean
  /** For a wall: A3 on its side. */
  readonly poster?: boolean
  readonly label: string
  readonly children: ReactNode
}

/**
 * A sheet as it will be printed. Head and foot are those of a table, which every browser repeats on each page; page numbers come
 * from the margins of the page, where the browser knows them.
 */
export function Paper({ head: [left, right], foot, after = false, poster = false, label, children }: PaperProps) {
  return (
    <article className={classes(styles.paper, after && styles.after, poster && styles.poster)} aria-label={label}>
      <table className={styles.layout} role="presentation">
        <thead>
          <tr>
            <td>
              <div className={styles.head}>
                <p>
                  <b>{left[0]}</b>
                  <span>{left[1]}</span>
                </p>
                <p className={styles.right}>
                  <b>{right[0]}</b>
                  <span>{right[1]}</span>
                </p>
              </div>
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{children}</td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <td>
              <p className={styles.foot}>{foot}</p>
            </td>
          </tr>
        </tfoot>
      </table>
    </article>
  )
}
