import styles from './MinutesBar.module.css'

export interface MinutesBarProps {
  readonly planned: number
  readonly used: number
  readonly running: boolean
}

/** Pixels of a minute, so that the longest usual row fits its column. */
const MINUTE = 1.36
const WIDTH = 122

/** Outline: planned. Fill: used. Yellow: over. Its figures stand beside it. */
export function MinutesBar({ planned, used, running }: MinutesBarProps) {
  const width = (minutes: number) => Math.min(WIDTH - 2, minutes * MINUTE)
  const inTime = Math.min(used, planned)
  return (
    <svg className={styles.bar} width={WIDTH} height="16" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
      <rect className={styles.planned} x="1" y="2.5" width={width(planned)} height="11" />
      <rect className={running ? styles.running : styles.used} x="1" y="2.5" width={width(inTime)} height="11" />
      {used > planned && (
        <rect
          className={styles.over}
          x={1 + width(planned)}
          y="2.5"
          width={Math.max(2, width(used) - width(planned))}
          height="11"
        />
      )}
    </svg>
  )
}
