import styles from './MinutesRuler.module.css'

export interface MinutesRulerProps {
  readonly planned: number
  readonly used: number
  readonly label: string
  /** In its own units, 56 high: the wider, the smaller its figures beside its length. */
  readonly width?: number
}

const EDGE = 8

/** How much of a row's time is gone, on a ruler of its minutes. */
export function MinutesRuler({ planned, used, label, width = 268 }: MinutesRulerProps) {
  const full = Math.max(planned, used, 1)
  const x = (minute: number) => EDGE + ((width - 2 * EDGE) * minute) / full
  const every = full > 240 ? 60 : full > 120 ? 30 : full > 45 ? 15 : 10
  const marks = Array.from({ length: Math.floor(full / every) + 1 }, (_, i) => i * every)
  return (
    <svg className={styles.ruler} viewBox={`0 0 ${width} 56`} role="img" aria-label={label}>
      <rect className={styles.gone} x={EDGE} y="12" width={x(Math.min(used, planned)) - EDGE} height="18" />
      {used > planned && (
        <rect className={styles.over} x={x(planned)} y="12" width={x(used) - x(planned)} height="18" />
      )}
      <path className={styles.line} d={`M${EDGE} 30H${width - EDGE}`} />
      {marks.map((minute) => (
        <g key={minute}>
          <path className={styles.tick} d={`M${x(minute)} 30v8`} />
          <text className={styles.figure} textAnchor="middle" x={x(minute)} y="53">
            {minute}
          </text>
        </g>
      ))}
      <path className={styles.hand} d={`M${x(used)} 30V4`} />
    </svg>
  )
}
