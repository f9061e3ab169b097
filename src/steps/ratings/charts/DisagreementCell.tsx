import styles from './DisagreementCell.module.css'

export interface DisagreementCellProps {
  /** The marks of the ruler, lowest first. */
  readonly levels: readonly number[]
  /** Lowest, middle and highest voice, each on the ruler. */
  readonly low: number
  readonly value: number
  readonly high: number
  /** Drawn heavy, with the triangle that says so without colour. */
  readonly strong: boolean
  /** Text over the ruler: how far apart the voices are. */
  readonly text: string
  /** The voices of an earlier round, drawn faint under the ruler. */
  readonly before?: { readonly low: number; readonly high: number } | null
  readonly width?: number
}

const HEIGHT = 30
const EDGE = 6

/** A ruler of levels in a cell: where the middle is and from which voice to which the mesa goes. */
export function DisagreementCell(props: DisagreementCellProps) {
  const { levels, low, value, high, strong, text, before = null, width = 71 } = props
  const [min, max] = [Math.min(...levels), Math.max(...levels)]
  const x = (level: number) => EDGE + ((level - min) / (max - min)) * (width - 2 * EDGE)
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true" className={styles.ruler}>
      <path d={`M${x(min)} 22H${x(max)}`} stroke="var(--rayado)" />
      {levels.map((level) => (
        <path key={level} d={`M${x(level)} 20v4`} stroke="var(--tinta-4)" />
      ))}
      {before && before.high > before.low && (
        <path d={`M${x(before.low)} 27.5H${x(before.high)}`} stroke="var(--tinta-4)" strokeDasharray="2 2" />
      )}
      {high > low && <path d={`M${x(low)} 22H${x(high)}`} stroke="var(--tinta)" strokeWidth={strong ? 5 : 3} />}
      <circle cx={x(value)} cy={22} r={3.6} fill="var(--papel)" stroke="var(--tinta)" strokeWidth={1.6} />
      <text x={width / 2} y={11} textAnchor="middle" fontSize={12} fontWeight={strong ? 700 : 450} fill="var(--tinta)">
        {strong ? '▲ ' : ''}
        {text}
      </text>
    </svg>
  )
}
