import { Canvas } from '../../../shared/charts/Canvas'
import styles from './Balance.module.css'
import { positionOf, type SidedJudgement } from './judgement'

export interface BalanceProps {
  /** What was answered, or null: the beam stays level and the bows empty. */
  readonly judgement: SidedJudgement | null
  readonly label: string
  readonly width: number
}

const HEIGHT = 150
const PIVOT = 30
const ARM = 196
/** Degrees per step of the Saaty scale, and the most it tilts. */
const TILT = 1.6
const STEEPEST = 12

/** A yoke used as a balance: it leans to what matters more, and the heavier bow grows. */
export function Balance({ judgement, label, width }: BalanceProps) {
  const strength = judgement?.strength ?? 1
  const sign = judgement ? Math.sign(positionOf(judgement)) : 0
  const angle = sign * Math.min(STEEPEST, TILT * (strength - 1))
  const middle = width / 2
  const arm = Math.min(ARM, width / 2 - 46)
  const fall = Math.tan((angle * Math.PI) / 180) * arm
  const bow = (side: -1 | 1) => ({
    x: middle + side * arm,
    y: PIVOT + side * fall + 2,
    strength: side === sign ? strength : 1,
    answered: judgement !== null,
    heavy: sign === 0 || side === sign,
  })
  return (
    <Canvas width={width} height={HEIGHT} label={label}>
      <path
        d={`M${middle - 46} 140h92M${middle} 140V${PIVOT + 8}M${middle - 34} 140l34-100 34 100`}
        fill="none"
        stroke="var(--tinta)"
        strokeWidth={3}
      />
      <Bow {...bow(-1)} />
      <Bow {...bow(1)} />
      <g transform={`rotate(${angle} ${middle} ${PIVOT})`}>
        <path d={beam(middle, arm)} fill="var(--tinta)" />
        <circle cx={middle} cy={PIVOT + 2} r={8} fill="var(--papel)" stroke="var(--tinta)" strokeWidth={4} />
      </g>
    </Canvas>
  )
}

interface BowProps {
  readonly x: number
  readonly y: number
  readonly strength: number
  readonly answered: boolean
  readonly heavy: boolean
}

/** From 50 × 58 px for 1 to 74 × 82 for 9, most of it in the first steps. */
function Bow({ x, y, strength, answered, heavy }: BowProps) {
  const grow = Math.min(24, 16 * Math.sqrt((strength - 1) / 2))
  const [wide, high] = [50 + grow, 58 + grow]
  return (
    <>
      <path
        className={styles.bow}
        d={`M${x - wide / 2} ${y + 6}v${high - wide / 2}a${wide / 2} ${wide / 2} 0 0 0 ${wide} 0v${wide / 2 - high}z`}
        fill={answered ? (heavy ? 'var(--pluma)' : 'var(--tinta-4)') : 'var(--papel)'}
        stroke={answered ? 'none' : 'var(--tinta-4)'}
        strokeWidth={2}
        strokeDasharray="5 4"
      />
      {answered && (
        <text
          x={x}
          y={y + 40 + grow * 0.65}
          textAnchor="middle"
          className={styles.strength}
          fontSize={19 + grow * 0.42}
        >
          {strength}
        </text>
      )}
    </>
  )
}

function beam(middle: number, arm: number): string {
  const y = PIVOT + 8
  const hump = 's19 8 28 8'
  return (
    `M${middle - arm - 44} ${y}c0-12 6-15 16-15 9 0 10-8 28-8s19 8 32 8` +
    `H${middle + arm - 32}c13 0 14-8 32-8${hump}c10 0 16 3 16 15 0 3-2 5-5 5H${middle - arm - 39}c-3 0-5-2-5-5z`
  )
}
