import { textWidth } from '../../../shared/charts/CutRule'

export interface MarginJawsProps {
  /** Tips of the second and third bars. */
  readonly second: number
  readonly third: number
  readonly from: number
  readonly to: number
  /** Height of the cut line between them. */
  readonly at: number
  readonly text: string
}

/** The distance to the third measured between two bars, with its figure. */
export const MarginJaws = ({ second, third, from, to, at, text }: MarginJawsProps) => (
  <g className="corte-trazo">
    <path d={`M${second} ${from}V${to}M${third} ${from}V${to}`} />
    <rect x={second + 6} y={at - 9} width={textWidth(text) + 10} height={18} />
    <text x={second + 9} y={at + 4.5} className="t13 neg">
      {text}
    </text>
  </g>
)
