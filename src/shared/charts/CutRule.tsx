import chart from './chart.module.css'

export interface CutRuleProps {
  readonly y: number
  readonly width: number
  readonly label: string
}

/** The cut line across a chart: the double red rule of the sheet, turned horizontal after the second place. */
export const CutRule = ({ y, width, label }: CutRuleProps) => (
  <g>
    <path className={chart.cutLine} d={`M0 ${y - 2}H${width}M0 ${y + 2}H${width}`} />
    <rect className={chart.cutGap} x={0} y={y - 9} width={textWidth(label) + 12} height={18} />
    <text x={0} y={y + 4} className={`${chart.text12} ${chart.bold} ${chart.cutLabel}`}>
      {label}
    </text>
  </g>
)

/** A generous guess of a label's width at 12 px semibold; only white space depends on it. */
export const textWidth = (text: string): number => text.length * 6.6
