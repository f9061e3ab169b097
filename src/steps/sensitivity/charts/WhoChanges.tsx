import { extent, scaleLinear } from 'd3'
import { Canvas } from '../../../shared/charts/Canvas'
import chart from '../../../shared/charts/chart.module.css'
import { GroupMark } from '../../../shared/charts/GroupMark'
import type { GroupKey } from '../../../shared/charts/groupLooks'
import { useMarks } from '../../../shared/charts/useMarks'

export interface WhoChangesRow {
  readonly id: string
  readonly group: GroupKey
  readonly label: string
  /** Under the name: «12 personas». */
  readonly hint: string
  /** Points of the second over the third if only this group decided, and without it; null when it cannot be computed. */
  readonly only: number | null
  readonly without: number | null
  /** Which of the two cannot be computed, in words; '' when both can. */
  readonly note: string
}

export interface WhoChangesProps {
  readonly rows: readonly WhoChangesRow[]
  /** The distance with everybody. */
  readonly margin: number
  readonly label: string
  /** Below zero, above zero, beside each mark. */
  readonly words: { readonly enters: string; readonly stays: string; readonly only: string; readonly without: string }
  readonly describe: (row: number) => string
  /** With its sign. */
  readonly format: (points: number) => string
  readonly width: number
  readonly scale?: number
}

const NAMES = 118
const ROW = 44
const HEAD = 46
/** Room for the word beside a mark. */
const WORD = 90

/** The distance between second and third as each group alone, or all but it, would leave it. Zero is the cut. */
export function WhoChanges(props: WhoChangesProps) {
  const { rows, margin, label, words, describe, format, scale = 1 } = props
  const width = props.width / scale
  const values = rows.flatMap(({ only, without }) => [only, without]).filter((value) => value !== null)
  const [low = 0, high = 0] = extent([...values, margin, -1, 1])
  const x = scaleLinear([low - 1, high + 1], [NAMES, width - 8])
  const bottom = HEAD + rows.length * ROW
  const zero = x(0)
  const mark = useMarks(rows.map(() => 1))
  return (
    <Canvas width={width} height={bottom + 22} scale={scale} label={label} marks>
      <rect x={NAMES - 6} y={HEAD - 6} width={zero - NAMES + 6} height={bottom - HEAD} fill="var(--papel-2)" />
      {x.ticks(Math.min(8, Math.max(2, Math.floor((width - NAMES) / 52)))).map((points) => (
        <g key={points}>
          {points !== 0 && <path d={`M${x(points)} ${HEAD - 6}V${bottom}`} className={chart.gridLine} />}
          <text x={x(points)} y={bottom + 16} textAnchor="middle" className={`${chart.text12} ${chart.faint}`}>
            {format(points)}
          </text>
        </g>
      ))}
      <path
        className={chart.cutLine}
        d={`M${zero - 2} ${HEAD - 24}V${bottom + 2}M${zero + 2} ${HEAD - 24}V${bottom + 2}`}
      />
      <text x={zero - 10} y={HEAD - 13} textAnchor="end" className={`${chart.text13} ${chart.bold}`}>
        ◀ {words.enters}
      </text>
      <text x={zero + 10} y={HEAD - 13} className={`${chart.text13} ${chart.bold}`}>
        {words.stays} ▶
      </text>
      <path d={`M${x(margin)} ${HEAD - 6}V${bottom}`} stroke="var(--pluma)" strokeWidth={1.5} strokeDasharray="3 3" />
      {rows.map((row, i) => {
        const y = HEAD + i * ROW + ROW / 2 - 3
        return (
          <g key={row.id}>
            <path d={`M0 ${y + ROW / 2}H${width}`} className={chart.gridLine} />
            <rect
              x={NAMES - 6}
              y={y - 18}
              width={width - NAMES}
              height={ROW - 4}
              fill="transparent"
              {...mark(i, 0, describe(i))}
            />
            <g pointerEvents="none">
              <GroupMark group={row.group} x={7} y={y - 3} r={6} />
              <text x={22} y={y + 1} className={`${chart.text14} ${chart.bold} ${chart.narrow}`}>
                {row.label}
              </text>
              <text x={22} y={y + 15} className={`${chart.text12} ${chart.faint}`}>
                {row.hint}
              </text>
              {row.note !== '' && (
                <text x={NAMES} y={row.without === null ? y + 12 : y - 4} className="t12 s3 halo">
                  {row.note}
                </text>
              )}
              {row.without !== null && (
                <Without
                  at={x(row.without)}
                  from={x(margin)}
                  y={y + 7}
                  flips={row.without < 0}
                  right={x(row.without) > width - WORD}
                  text={words.without}
                />
              )}
              {row.only !== null && (
                <Only
                  group={row.group}
                  at={x(row.only)}
                  y={y - 8}
                  right={x(row.only) > width - WORD}
                  text={words.only}
                />
              )}
            </g>
          </g>
        )
      })}
    </Canvas>
  )
}

interface OnlyProps {
  readonly group: GroupKey
  readonly at: number
  readonly y: number
  /** So near the right edge that its word goes to the left. */
  readonly right: boolean
  readonly text: string
}

const Only = ({ group, at, y, right, text }: OnlyProps) => (
  <>
    <GroupMark group={group} x={at} y={y} r={6.5} />
    <text
      x={at + (right ? -12 : 12)}
      y={y + 4}
      textAnchor={right ? 'end' : 'start'}
      className={`${chart.text12} ${chart.halo}`}
    >
      {text}
    </text>
  </>
)

interface WithoutProps {
  readonly at: number
  readonly from: number
  readonly y: number
  readonly flips: boolean
  readonly right: boolean
  readonly text: string
}

const Without = ({ at, from, y, flips, right, text }: WithoutProps) => {
  const left = right || at < from
  return (
    <>
      <path d={`M${from} ${y}H${at}M${from} ${y - 4}v8`} stroke="var(--tinta-2)" strokeWidth={2} />
      <circle
        cx={at}
        cy={y}
        r={5.5}
        fill="var(--papel)"
        stroke={flips ? 'var(--achiote)' : 'var(--tinta)'}
        strokeWidth={2.5}
      />
      <text
        x={left ? Math.min(at, from) - 11 : at + 11}
        y={y + 4.5}
        textAnchor={left ? 'end' : 'start'}
        className={`${chart.text12} ${chart.halo} ${flips ? chart.bold : ''}`}
      >
        {text}
      </text>
    </>
  )
}
