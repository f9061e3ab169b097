import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/useI18n'
import type { Preset } from '../../io/write/csv'
import type { ChartTable } from '../../io/write/tableCsv'
import { Figure } from '../../ui/Figure'
import { drawingIn } from './drawingIn'
import { useChartFile } from './useChartFile'
import { useFigureActs } from './useFigureActs'

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

const PICTURES = ['png', 'svg'] as const
const PRESETS = ['excel', 'qgis'] as const satisfies readonly Preset[]

/** A chart of the step's territory with its table and what can be taken from it: one menu, the same under every chart. */
export function ChartFigure({ table, shown, file, ...figure }: ChartFigureProps) {
  const { t } = useI18n()
  const csv = useChartFile()
  const { take, copy } = useFigureActs()
  const { title } = figure
  return (
    <Figure
      {...figure}
      table={{ columns: table.headings, rows: shown }}
      words={{ table: t('figure.table'), chart: t('figure.chart'), take: t('figure.take') }}
      acts={[
        {
          id: 'copy',
          label: t('figure.copy'),
          onChoose: () => void copy({ title, headings: table.headings, rows: shown }),
        },
        ...PRESETS.map((preset) => ({
          id: preset,
          label: t(`figure.csv.${preset}`),
          onChoose: () => csv(table, file, preset),
        })),
        ...PICTURES.map((extension) => ({
          id: extension,
          label: t(`figure.${extension}`),
          offered: (body: HTMLElement) => drawingIn(body) !== null,
          onChoose: (body: HTMLElement) => void take(body, title, file, extension),
        })),
      ]}
    />
  )
}
