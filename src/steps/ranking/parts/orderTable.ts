import type { Territory } from '../../../domain/programme'
import { methodName } from '../../../i18n/methods'
import type { I18n } from '../../../i18n/useI18n'
import type { OutCell } from '../../../io/write/csv'
import type { ChartTable } from '../../../io/write/tableCsv'
import { nameOf } from '../../../shared/faces/named'
import type { Faces } from '../../../shared/model/faces'
import type { ShownRanking } from '../model/shownRanking'

/** The chart's figures as a table: place, product, points by indicator, total, what is open, and the other method's. */
export function orderTable(shown: ShownRanking, territory: Territory, faces: Faces, { t }: I18n): ChartTable {
  const { rows, method, against } = shown
  const [own, other] = [methodName(method, t), methodName(against, t)]
  const split = rows.some(({ parts }) => parts.length > 1)
  const open = rows.some(({ interval }) => interval !== null)
  const unlike = rows.some(({ score, points }) => score !== points)
  return {
    headings: [
      t('ranking.column.place'),
      t('ranking.column.product'),
      ...(split ? territory.indicators.map(({ name }) => name) : []),
      t('ranking.column.points', { method: own }),
      ...(unlike ? [t('ranking.column.score', { method: own })] : []),
      ...(open ? [t('ranking.column.low'), t('ranking.column.high')] : []),
      t('ranking.column.otherPlace', { method: other }),
      t('ranking.column.points', { method: other }),
    ],
    rows: rows.map((row): readonly OutCell[] => [
      row.place,
      nameOf(faces, row.product),
      ...(split ? row.parts : []),
      row.points,
      ...(unlike ? [row.score] : []),
      ...(open ? [row.interval?.[0] ?? null, row.interval?.[1] ?? null] : []),
      row.other.place,
      row.other.points,
    ]),
  }
}
