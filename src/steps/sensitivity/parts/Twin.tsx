import type { ReactNode } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import type { ChartTable } from '../../../io/write/tableCsv'
import { ChartFigure } from '../../../shared/figure/ChartFigure'

export interface TwinProps {
  readonly title: string
  readonly table: ChartTable
  /** Decimals of figures on screen, one for all columns or one by column; files keep more. */
  readonly decimals?: number | readonly number[]
  /** Word of the file's name. */
  readonly file: string
  readonly chart: (width: number, scale: number) => ReactNode
  readonly firstWidth?: number
  readonly className?: string | undefined
  readonly bodyClass?: string | undefined
}

/** A chart of this step with its table and its file, both from the same figures. */
export function Twin({ title, table, decimals = 1, file, chart, firstWidth, className, bodyClass }: TwinProps) {
  const { format } = useI18n()
  const digits = (column: number) => (typeof decimals === 'number' ? decimals : (decimals[column] ?? 0))
  const shown = (cell: string | number | null, column: number) =>
    cell === null ? '—' : typeof cell === 'number' ? format.fixed(cell, digits(column)) : cell
  return (
    <ChartFigure
      title={title}
      table={table}
      shown={table.rows.map((row) => row.map(shown))}
      file={file}
      chart={chart}
      className={className}
      bodyClass={bodyClass}
      {...(firstWidth !== undefined && { firstWidth })}
    />
  )
}
