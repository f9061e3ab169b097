import styles from './Flow.module.css'

export interface FlowProps {
  /** One for each mesa, in the order of the cards beside; whole when all it sent was decided. */
  readonly lines: readonly { readonly id: string; readonly whole: boolean }[]
}

const ROW = 100

/** A line from each mesa to the provincial one: solid for what came, dashed for what has yet to come. Words beside it say the same. */
export function Flow({ lines }: FlowProps) {
  const height = lines.length * ROW
  return (
    <div className={styles.flow}>
      <svg aria-hidden="true" className={styles.lines} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
        {lines.map(({ id, whole }, i) => (
          <path
            key={id}
            className={whole ? styles.whole : styles.open}
            d={`M0 ${(i + 0.5) * ROW} C 60 ${(i + 0.5) * ROW}, 40 ${height / 2}, 88 ${height / 2}`}
          />
        ))}
      </svg>
      <svg aria-hidden="true" className={styles.head} viewBox="0 0 18 24" width={18} height={24}>
        <path d="M0 0 18 12 0 24z" />
      </svg>
    </div>
  )
}
