import type { ScaleLinear } from 'd3'
import chart from '../../../shared/charts/chart.module.css'
import { washed } from '../../../shared/charts/colour'
import { Ficha } from '../../../shared/charts/Ficha'
import { RowName } from '../../../shared/charts/RowName'
import type { MarkProps } from '../../../shared/charts/useMarks'
import type { ContributionRow } from './contributionRow'

export interface ContributionBarProps {
  readonly row: ContributionRow
  readonly top: number
  readonly height: number
  /** Above the cut line: strong. */
  readonly inside: boolean
  readonly x: ScaleLinear<number, number>
  readonly value: string
  /** Said when the next row has the same total. */
  readonly tie: string | null
  /** Pixels down to the next row. */
  readonly drop: number
  readonly mark: (part: number) => MarkProps
}

const BAR = 18

export function ContributionBar({ row, top, height, inside, x, value, tie, drop, mark }: ContributionBarProps) {
  const { label, place, face, points, total, between } = row
  const strong = inside ? chart.bold : ''
  const base = top + height / 2 + 5
  const y = top + (height - BAR) / 2
  let before = 0
  return (
    <g>
      <text x={20} y={base} textAnchor="end" className={`${chart.text13} ${chart.quiet} ${strong}`}>
        {place}
      </text>
      <Ficha face={face} size={21} x={28} y={top + (height - 22) / 2} />
      <RowName x={56} y={top + height / 2} name={label} room={x(0) - 62} look={strong} />
      <rect x={x(0)} y={y} width={Math.max(0, x(total) - x(0) - 1.2)} height={BAR} fill="var(--papel)" />
      {points.map((part, i) => {
        const from = x(before)
        before += part
        return (
          <rect
            // The parts of a bar are the indicators, always in the same order.
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name here
            key={i}
            x={from}
            y={y}
            width={Math.max(0.5, x(part) - x(0) - 1.2)}
            height={BAR}
            {...washed(face.colour, tint(inside, i))}
            {...mark(i)}
          />
        )
      })}
      {between && <Between from={x(between[0])} to={x(between[1])} y={y + BAR / 2} />}
      <text x={x(Math.max(total, between?.[1] ?? 0)) + 7} y={base} className={`${chart.text14} ${strong}`}>
        {value}
      </text>
      {tie && <Tie x={x(Math.max(total, between?.[1] ?? 0)) + 46} y={top + (height - 26) / 2} drop={drop} text={tie} />}
    </g>
  )
}

/** Neighbouring pieces alternate between two strengths of the same hue, weaker below the cut. */
const tint = (inside: boolean, part: number): number => (inside ? [80, 100] : [46, 62])[part % 2] ?? 100

/** How low and how high the total may be while data are missing. */
const Between = ({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) => (
  <path
    d={`M${from} ${y - 5}v10M${from} ${y}H${to}M${to} ${y - 5}v10`}
    fill="none"
    stroke="var(--tinta)"
    strokeWidth={1.5}
  />
)

interface TieProps {
  readonly x: number
  readonly y: number
  readonly drop: number
  readonly text: string
}

/** Room for «casi iguales» in bold. */
const TIE = 74

const Tie = ({ x, y, drop, text }: TieProps) => (
  <>
    <rect x={x} y={y + 5} width={TIE} height={17} rx={2} fill="var(--resalte)" />
    <text x={x + TIE / 2} y={y + 18} textAnchor="middle" className={`${chart.text12} ${chart.bold}`}>
      {text}
    </text>
    <path d={`M${x + TIE + 3} ${y + 13}h6v${drop}h-${TIE + 12}`} fill="none" stroke="var(--tinta-3)" />
  </>
)
