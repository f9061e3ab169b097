import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/useI18n'
import type { Preset } from '../../io/write/csv'
import type { ChartTable } from '../../io/write/tableCsv'
import { Figure } from '../../ui/Figure'
import { useChartFile } from './useChartFile'

export interface ChartFigureProps {
  readonly title: string
  /** Figures as computed, for files. */
  readonly table: ChartTable
  /** The same cells as read on the screen. */
  readonly shown: readonly (readonly string[])[]
  /** Word of the file's name. */
  readonly file: string
  readonly chart: (width: number, scale: number) => ReactNode
  readonly firstWidth?: number
  readonly className?: string | undefined
  readonly bodyClass?: string | undefined
}

const PRESETS = ['excel', 'qgis'] as const satisfies readonly Preset[]

/** A chart of the step's territory with its table and what can be taken from it: one menu, the same under every chart. */
export function ChartFigure({ table, shown, file, ...figure }: ChartFigureProps) {
  const { t } = useI18n()
  const csv = useChartFile()
  return (
    <Figure
      {...figure}
      table={{ columns: table.headings, rows: shown }}
      words={{ table: t('figure.table'), chart: t('figure.chart'), take: t('figure.take') }}
      acts={PRESETS.map((preset) => ({
        id: preset,
        label: t(`figure.csv.${preset}`),
        onChoose: () => csv(table, file, preset),
      }))}
    />
  )
}
