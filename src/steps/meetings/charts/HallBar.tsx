import styles from './HallBar.module.css'

export interface HallBarProps {
  readonly rows: readonly { readonly id: string; readonly minutes: number }[]
  /** Minutes for which the hall is free. */
  readonly free: number
  readonly label: string
}

const WIDTH = 264

/** The rows of a meeting one after another, in the time its hall is free; what is over is yellow. */
export function HallBar({ rows, free, label }: HallBarProps) {
  const needed = rows.reduce((sum, { minutes }) => sum + minutes, 0)
  const x = (minute: number) => 1 + ((WIDTH - 2) * minute) / Math.max(needed, free)
  let begun = 0
  const blocks = rows.map(({ id, minutes }) => {
    const from = begun
    begun += minutes
    return { id, from, to: begun }
  })
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} 24`} role="img" aria-label={label}>
      <rect className={styles.free} x="1" y="4" width={x(free) - 1} height="15" />
      {blocks.map(({ id, from, to }) => (
        <rect key={id} className={styles.row} x={x(from)} y="4" width={Math.max(1, x(to) - x(from) - 2)} height="15" />
      ))}
      {needed > free && <rect className={styles.over} x={x(free)} y="3" width={x(needed) - x(free)} height="17" />}
    </svg>
  )
}
