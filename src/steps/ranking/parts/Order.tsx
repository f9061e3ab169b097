import { methodName } from '../../../i18n/methods'
import { useI18n } from '../../../i18n/useI18n'
import { useFaces } from '../../../shared/faces/useFaces'
import { ChartFigure } from '../../../shared/figure/ChartFigure'
import { useStep } from '../../../shared/step'
import { useRanking } from '../../../shared/useRanking'
import { Contributions } from '../charts/Contributions'
import { RankingList } from '../charts/RankingList'
import { Slope } from '../charts/Slope'
import type { ShownRanking } from '../model/shownRanking'
import { drawn } from './drawn'
import { orderTable } from './orderTable'

export interface OrderProps {
  readonly shown: ShownRanking
  /** Only the crossing lines, large, for the projector. */
  readonly onlySlope?: boolean
}

/** Below this width bars have no room beside their names: a list says the same. */
const ROOM_FOR_BARS = 480

/** The order as bars with their parts, the cut and the margin, the other method beside; a list on the phone. */
export function Order({ shown, onlySlope = false }: OrderProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { territory } = useStep()
  const { problem } = useRanking()
  const faces = useFaces()
  const { rows, parts, slope, describe } = drawn({ shown, territory, problem, faces }, i18n)
  const table = orderTable(shown, territory, faces, i18n)
  const method = methodName(shown.method, t)
  const title = onlySlope
    ? t('ranking.slope', { method, against: methodName(shown.against, t) })
    : t(parts.length > 1 ? 'ranking.figure' : 'ranking.figure.whole', { method })
  const margin = shown.margin === null ? '' : format.one(shown.margin)
  return (
    <ChartFigure
      title={title}
      table={table}
      shown={table.rows.map((row) =>
        row.map((cell, i) => (isCount(i, table.headings.length) ? String(cell) : shownCell(cell))),
      )}
      file={`tabla-${shown.method}`}
      firstWidth={800}
      chart={(width, scale) =>
        onlySlope ? (
          <Slope
            rows={rows}
            slope={slope}
            label={title}
            cut={t('cut.line')}
            format={format.one}
            width={width}
            scale={scale}
          />
        ) : width / scale < ROOM_FOR_BARS ? (
          <RankingList rows={rows} label={title} cut={t('ranking.cut', { points: margin })} format={format.one} />
        ) : (
          <Contributions
            rows={rows}
            parts={parts}
            slope={slope}
            label={title}
            words={{
              cut: t('cut.line'),
              margin: t('ranking.margin', { points: margin }),
              tie: t('ranking.tied'),
              unit: t('ranking.unit'),
            }}
            describe={describe}
            format={format.one}
            width={width}
            scale={scale}
          />
        )
      }
    />
  )

  function shownCell(cell: string | number | null): string {
    if (cell === null) return '—'
    return typeof cell === 'number' ? format.one(cell) : cell
  }
}

/** Places are whole: the first column, and the last but one. */
const isCount = (column: number, columns: number): boolean => column === 0 || column === columns - 2
