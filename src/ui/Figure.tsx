import { type ReactNode, useContext, useState } from 'react'
import { TextScale } from './textScale'
import { useMeasure } from './useMeasure'

export interface FigureTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface FigureProps {
  readonly title: string
  /** Draws the chart at the width there is, in pixels, its text so many times larger than on the desk. */
  readonly chart: (width: number, scale: number) => ReactNode
  readonly table: FigureTable
  readonly words: { readonly table: string; readonly chart: string; readonly csv: string }
  /** Offers the table as a file. */
  readonly onDownload?: () => void
  readonly firstWidth?: number
}

/** A chart and its table twin: `T` turns one into the other, for eyes, screen readers and spreadsheets alike. */
export function Figure({ title, chart, table, words, onDownload, firstWidth = 640 }: FigureProps) {
  const [asTable, setAsTable] = useState(false)
  const [ref, width] = useMeasure<HTMLDivElement>(firstWidth)
  const scale = useContext(TextScale)
  const turn = () => setAsTable(!asTable)
  return (
    <figure
      className="figura"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === 't' && !event.ctrlKey && !event.altKey && !event.metaKey) turn()
      }}
    >
      <div ref={ref}>{asTable ? <TwinTable title={title} table={table} /> : chart(width, scale)}</div>
      <div className="figura-util">
        <button type="button" onClick={turn} aria-keyshortcuts="T">
          {asTable ? words.chart : words.table}
        </button>
        {onDownload && (
          <button type="button" onClick={onDownload}>
            {words.csv}
          </button>
        )}
      </div>
    </figure>
  )
}

const TwinTable = ({ title, table }: { readonly title: string; readonly table: FigureTable }) => (
  <table className="tabla">
    <caption className="vh">{title}</caption>
    <thead>
      <tr>
        {table.columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.rows.map((row) => (
        <tr key={row.join('\u0000')}>
          {row.map((cell, i) => (
            <td key={table.columns[i]} className={i === 0 ? undefined : 'num'}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
