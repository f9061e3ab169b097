import type { I18n } from '../../../i18n/useI18n'
import type { OutCell } from '../../../io/write/csv'
import { nameOf } from '../../../shared/faces/named'
import type { Faces } from '../../../shared/model/faces'
import type { Comparison } from '../../../shared/model/scenarios'

/** The chart's figures: place and score of each product in each scenario. */
export function placesTable({ columns }: Comparison, faces: Faces, names: readonly string[], { t, format }: I18n) {
  const products = columns[0]?.result.rows.map(({ product }) => product) ?? []
  const found = (product: (typeof products)[number]) =>
    columns.map(({ result }) => result.rows.find((row) => row.product === product))
  return {
    headings: [t('scenarios.column.product'), ...names],
    /** As read: «1.º · 61,3». */
    shown: products.map((product) => [
      nameOf(faces, product),
      ...found(product).map((row, j) => {
        if (!row) return t('scenarios.cell.out')
        const place = format.ordinal(row.place)
        return columns[j]?.ofHundred ? t('scenarios.cell', { place, points: format.one(row.score) }) : place
      }),
    ]),
    /** As computed with: the place alone. */
    rows: products.map((product): readonly OutCell[] => [
      nameOf(faces, product),
      ...found(product).map((row) => row?.place ?? null),
    ]),
  }
}
