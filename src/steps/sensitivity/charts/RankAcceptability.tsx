import { Canvas } from '../../../shared/charts/Canvas'
import chart from '../../../shared/charts/chart.module.css'
import { Ficha, type TokenFace } from '../../../shared/charts/Ficha'
import { useMarks } from '../../../shared/charts/useMarks'
import styles from './RankAcceptability.module.css'

export interface RankAcceptabilityProps {
  /** Sorted by how often they are among the two first. */
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly face: TokenFace
    /** By place, from the first: how often, in [0, 1]. */
    readonly shares: readonly number[]
  }[]
  /** «1.º», «2.º»… */
  readonly places: readonly string[]
  readonly label: string
  readonly words: { readonly pair: string; readonly out: string }
  readonly describe: (row: number, place: number) => string
  readonly format: (share: number) => string
  readonly width: number
  readonly scale?: number
}

const NAMES = 152
const ROW = 32
const HEAD = 40
const CUT = 6
/** Below this a figure of two digits does not fit: the drawing scrolls instead. */
const LEAST = 30
/** Rarer than this is a dot. */
const RARE = 0.003

/** How often each product ends in each place: darker is more often, the number in every cell. */
export function RankAcceptability(props: RankAcceptabilityProps) {
  const { rows, places, label, words, describe, format, scale = 1 } = props
  const width = Math.max(props.width / scale, NAMES + CUT + places.length * LEAST)
  const cell = (width - NAMES - CUT) / Math.max(1, places.length)
  const x = (place: number) => NAMES + place * cell + (place > 1 ? CUT : 0)
  const bottom = HEAD + rows.length * ROW
  const cut = NAMES + 2 * cell + CUT / 2
  const mark = useMarks(rows.map(() => places.length))
  return (
    <Canvas width={width} height={bottom + 4} scale={scale} label={label} marks className={styles.whole}>
      <text x={NAMES + cell} y={13} textAnchor="middle" className={`${chart.text12} ${chart.bold}`}>
        {words.pair}
      </text>
      <text x={(x(2) + width) / 2} y={13} textAnchor="middle" className={`${chart.text12} ${chart.quiet}`}>
        {words.out}
      </text>
      {places.map((place, i) => (
        <text
          key={place}
          x={x(i) + cell / 2}
          y={HEAD - 8}
          textAnchor="middle"
          className={i < 2 ? `${chart.text13} ${chart.bold}` : `${chart.text13} ${chart.quiet}`}
        >
          {place}
        </text>
      ))}
      {rows.map(({ id, label: name, face, shares }, i) => {
        const y = HEAD + i * ROW
        return (
          <g key={id}>
            <Ficha face={face} size={21} x={0} y={y + 5} />
            <text
              x={29}
              y={y + 21}
              className={`${chart.text14} ${name.length > 19 ? chart.tight : chart.narrow} ${i < 2 ? chart.bold : ''}`}
            >
              {name}
            </text>
            <g>
              {places.map((place, j) => (
                <Cell
                  key={place}
                  x={x(j)}
                  y={y}
                  width={cell}
                  share={shares[j] ?? 0}
                  text={format(shares[j] ?? 0)}
                  mark={mark(i, j, describe(i, j))}
                />
              ))}
            </g>
          </g>
        )
      })}
      <path className={chart.cutLine} d={`M${cut - 2} 6V${bottom + 2}M${cut + 2} 6V${bottom + 2}`} />
    </Canvas>
  )
}

interface CellProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly share: number
  readonly text: string
  readonly mark: ReturnType<ReturnType<typeof useMarks>>
}

function Cell({ x, y, width, share, text, mark }: CellProps) {
  const rare = share < RARE
  // Tint grows with share^0.7, so that small differences near zero are seen.
  const tint = rare ? 0 : Math.round(8 + 92 * share ** 0.7)
  return (
    <>
      <rect
        x={x + 1}
        y={y + 1.5}
        width={width - 2}
        height={ROW - 3}
        fill="var(--tinta)"
        fillOpacity={tint / 100}
        {...mark}
      />
      {rare ? (
        <circle cx={x + width / 2} cy={y + ROW / 2} r={1.2} fill="var(--tinta-4)" />
      ) : (
        <text
          x={x + width / 2}
          y={y + ROW / 2 + 5}
          textAnchor="middle"
          className={`${chart.text13} ${share > 0.3 ? chart.bold : ''}`}
          style={{ fill: tint > 52 ? 'var(--papel)' : 'var(--tinta)' }}
          pointerEvents="none"
        >
          {text}
        </text>
      )}
    </>
  )
}
