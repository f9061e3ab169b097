import { useContext } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { shortOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { ChartFigure } from '../../../shared/figure/ChartFigure'
import { uniqueNames } from '../../../shared/scenario/named'
import { useStep } from '../../../shared/step'
import { TextScale } from '../../../ui/textScale'
import { useMeasure } from '../../../ui/useMeasure'
import { BumpChart } from '../charts/BumpChart'
import { Columns, type ScenarioActs } from './Columns'
import styles from './Places.module.css'
import { placesTable } from './placesTable'
import { useComparison } from './useComparison'

/** The place of every product in every scenario: names above, lines below, the cut across all of them. */
export function Places({ change }: { readonly change: ScenarioActs | null }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const place = useStep()
  const comparison = useComparison()
  const faces = useFaces()
  const { columns } = comparison
  const [ref, width] = useMeasure<HTMLDivElement>(832)
  const scale = useContext(TextScale)
  const names = uniqueNames(comparison, place, i18n)
  const title = t('scenarios.figure', { n: columns.length })
  const table = placesTable(comparison, faces, names, i18n)
  const order = columns[0]?.result.rows ?? []
  const rows = order.flatMap(({ product }) => {
    const face = faces.get(product)
    const places = columns.map(({ result }) => {
      const index = result.rows.findIndex((row) => row.product === product)
      return index < 0 ? null : index
    })
    const inPair = columns.map(({ result, tied }) => result.pair.includes(product) && !tied.includes(product))
    return face ? [{ id: product, label: face.name, short: shortOf(faces, product), face, places, inPair }] : []
  })
  const describe = (i: number, j: number): string => {
    const row = rows[i]
    const column = columns[j]
    const found = column?.result.rows.find(({ product }) => product === row?.id)
    const words = { product: row?.label ?? '', scenario: names[j] ?? '' }
    if (!found || !column) return t('scenarios.mark.out', words)
    const place = format.ordinal(found.place)
    return column.ofHundred
      ? t('scenarios.mark', { ...words, place, points: format.one(found.score) })
      : t('scenarios.mark.plain', { ...words, place })
  }
  return (
    <div ref={ref} className={styles.places}>
      <Columns change={change} width={width} scale={scale} />
      <ChartFigure
        title={title}
        table={table}
        shown={table.shown}
        file="lugares por escenario"
        firstWidth={832}
        chart={(wide, larger) => (
          <BumpChart
            rows={rows}
            scenarios={columns.map(({ scenario }) => scenario.id)}
            label={title}
            cut={t('cut.line')}
            place={(index) => format.ordinal(order[index]?.place ?? index + 1)}
            describe={describe}
            width={wide}
            scale={larger}
          />
        )}
      />
    </div>
  )
}
