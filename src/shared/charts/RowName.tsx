import chart from './chart.module.css'
import { LINE, nameLines } from './nameLines'

export interface RowNameProps {
  readonly x: number
  /** Middle of the row. */
  readonly y: number
  readonly name: string
  readonly room: number
  readonly look?: string | undefined
  /** Small from the start. */
  readonly small?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** The name of a row of a chart, whole, in the room there is. */
export function RowName({ x, y, name, room, look = '', small = false, anchor = 'start' }: RowNameProps) {
  const { look: width, lines } = nameLines(name, room, small)
  const size = width === 'small' ? chart.text12 : chart.text14
  return (
    <text textAnchor={anchor} className={`${size} ${width === 'narrow' ? chart.narrow : chart.tight} ${look}`}>
      {lines.map((line, i) => (
        // The blank at the end keeps the words of two lines apart where the text is read aloud.
        <tspan key={line} x={x} y={y + 5 - (width === 'small' ? 1 : 0) + (i - (lines.length - 1) / 2) * LINE}>
          {i < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  )
}
