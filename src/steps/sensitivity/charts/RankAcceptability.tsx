import { Canvas } from '../../../shared/charts/Canvas'
import chart from '../../../shared/charts/chart.module.css'
import { Ficha, type TokenFace } from '../../../shared/charts/Ficha'
import { roomFor, rowHeight } from '../../../shared/charts/nameLines'
import { RowName } from '../../../shared/charts/RowName'
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

const TOKEN = 29
/** Room for names: at least this, at most a share of the width. */
const NAMED = { least: 117, share: 0.36 }
const LOWEST = 32
const HEAD = 40
const CUT = 6
/** Below this a figure of two digits does not fit: the drawing scrolls instead. */
const LEAST = 30
/** Rarer than this is a dot. */
const RARE = 0.003

/** How often each product ends in each place: darker is more often, the number in every cell. */
export function RankAcceptability(props: RankAcceptabilityProps) {
  const { rows, places, label, words, describe, format, scale = 1 } = props
  const { room, lines } = roomFor(
    rows.map((row) => row.label),
    NAMED.least,
    (props.width / scale) * NAMED.share,
  )
  const names = TOKEN + room + 6
  const pitch = rowHeight(LOWEST, lines)
  const width = Math.max(props.width / scale, names + CUT + places.length * LEAST)
  const cell = (width - names - CUT) / Math.max(1, places.length)
  const x = (place: number) => names + place * cell + (place > 1 ? CUT : 0)
  const bottom = HEAD + rows.length * pitch
  const cut = names + 2 * cell + CUT / 2
  const mark = useMarks(rows.map(() => places.length))
  return (
    <Canvas width={width} height={bottom + 4} scale={scale} label={label} marks className={styles.whole}>
      <text x={names + cell} y={13} textAnchor="middle" className={`${chart.text12} ${chart.bold}`}>
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
        const y = HEAD + i * pitch
        return (
          <g key={id}>
            <Ficha face={face} size={21} x={0} y={y + (pitch - 22) / 2} />
            <RowName x={TOKEN} y={y + pitch / 2} name={name} room={room} look={i < 2 ? chart.bold : undefined} />
            <g>
              {places.map((place, j) => (
                <Cell
                  key={place}
                  x={x(j)}
                  y={y}
                  width={cell}
                  height={pitch}
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
  readonly height: number
  readonly share: number
  readonly text: string
  readonly mark: ReturnType<ReturnType<typeof useMarks>>
}

function Cell({ x, y, width, height, share, text, mark }: CellProps) {
  const rare = share < RARE
  // Tint grows with share^0.7, so that small differences near zero are seen.
  const tint = rare ? 0 : Math.round(8 + 92 * share ** 0.7)
  return (
    <>
      <rect
        x={x + 1}
        y={y + 1.5}
        width={width - 2}
        height={height - 3}
        fill="var(--tinta)"
        fillOpacity={tint / 100}
        {...mark}
      />
      {rare ? (
        <circle cx={x + width / 2} cy={y + height / 2} r={1.2} fill="var(--tinta-4)" />
      ) : (
        <text
          x={x + width / 2}
          y={y + height / 2 + 5}
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
