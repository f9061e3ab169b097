import { Canvas } from '../../../shared/charts/Canvas'
import { CutRule } from '../../../shared/charts/CutRule'
import chart from '../../../shared/charts/chart.module.css'
import { Ficha } from '../../../shared/charts/Ficha'
import type { ContributionRow } from './contributionRow'
import { MethodSlope, type SlopeRow } from './MethodSlope'

export interface SlopeProps {
  /** Best first by the first method; only names, faces and totals are drawn. */
  readonly rows: readonly ContributionRow[]
  readonly slope: SlopeRow
  readonly label: string
  /** On the cut line. */
  readonly cut: string
  readonly format: (points: number) => string
  readonly width: number
  readonly scale?: number
}

const HEAD = 46
const ROW = 27
const GAP = 22
/** Where the first method's names end; the lines begin after them. */
const NAMES = 300

/** Two orders of the same products side by side: level lines agree, crossings are where the methods do not. */
export function Slope({ rows, slope, label, cut, format, width, scale = 1 }: SlopeProps) {
  const w = width / scale
  const y = (index: number) => HEAD + index * ROW + (index >= 2 ? GAP : 0)
  return (
    <Canvas width={w} height={y(rows.length - 1) + ROW} scale={scale} label={label}>
      {rows.length > 2 && <CutRule y={y(2) - GAP / 2} width={w} label={cut} />}
      {rows.map(({ id, place, face, label: name, total }, i) => (
        <g key={id}>
          <text x={20} y={y(i) + 19} textAnchor="end" className={`${chart.text13} ${chart.quiet}`}>
            {place}
          </text>
          <Ficha face={face} size={21} x={28} y={y(i) + 2} />
          <text
            x={56}
            y={y(i) + 19}
            className={`${chart.text14} ${name.length > 22 ? chart.tight : chart.narrow} ${i < 2 ? chart.bold : ''}`}
          >
            {name}
          </text>
          <text x={NAMES - 12} y={y(i) + 19} textAnchor="end" className={`${chart.text13} ${chart.quiet}`}>
            {format(total)}
          </text>
        </g>
      ))}
      <MethodSlope
        rows={rows}
        slope={slope}
        y={(i) => y(i) + ROW / 2}
        from={NAMES + 20}
        to={w}
        head={HEAD}
        format={format}
      />
    </Canvas>
  )
}
