import styles from './ProgressMarks.module.css'

export interface ProgressMarksProps {
  /** One entry per province: how many of its two products are picked. */
  readonly provinces: readonly { readonly id: string; readonly picked: number }[]
  readonly label: string
}

const open = `${styles.slot} ${styles.open}`

/** Two U's per province: full when picked, dashed while not. */
export function ProgressMarks({ provinces, label }: ProgressMarksProps) {
  return (
    <div className={styles.marks} role="img" aria-label={label}>
      {provinces.map(({ id, picked }) => (
        <i key={id} className={styles.province}>
          <b className={picked > 0 ? styles.slot : open} />
          <b className={picked > 1 ? styles.slot : open} />
        </i>
      ))}
    </div>
  )
}
