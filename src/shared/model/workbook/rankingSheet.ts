import { contrastOf, type OfficialMethod } from '../../../domain/method'
import { at } from '../../../engine/kernel/matrix'
import { coverage } from '../../../engine/problem'
import { pairStanding } from '../../../engine/standing'
import type { BookCell, BookSheet } from '../../../io/write/workbook'
import { cellAt, formulaCell, headings, inSheet, rangeBetween, type Spot, says } from './cells'
import { type BookFacts, TABS } from './facts'
import { MATRIX_FROM, UNANSWERED } from './matrixSheet'
import { WEIGHTS_NAME, type WorkingSheet } from './workingSheet'

/** How files write a method. */
export const methodInFiles = (method: OfficialMethod): string => method.toUpperCase()

export interface RankingSheet {
  readonly sheet: BookSheet
  /** Place by the official method, as other sheets call it; product from 0. */
  readonly place: (product: number) => string
}

const LIST_ROW = 3

/** The order by the official method with the cut after the second, and both methods product by product. */
export function rankingSheet(facts: BookFacts, working: WorkingSheet): RankingSheet {
  const { products, ranked, territory } = facts
  const { official } = territory.method
  const other = contrastOf(official)
  const [own, contrast] = [official, other].map((method) => pairStanding(ranked.problem, { method }))
  if (!own || !contrast) throw new RangeError('two methods were counted')
  const m = products.length
  const list: Spot = { row: LIST_ROW, column: 0 }
  const all: Spot = { row: LIST_ROW + m + 7, column: 0 }
  const down = (column: number, fixed: 'both' | 'none' = 'both') =>
    rangeBetween({ row: all.row, column }, { row: all.row + m - 1, column }, fixed)
  const [NAME, SCORE, PLACE, ORDER, OTHER, OTHER_PLACE] = [0, 1, 2, 3, 4, 5] as const
  const placeOf = (scores: number, row: number) =>
    `1+SUMPRODUCT((ROUND(${down(scores)},9)>ROUND(${cellAt({ row, column: scores })},9))*1)`
  const orderOf = (row: number) => {
    const own = cellAt({ row, column: PLACE })
    return `${own}+COUNTIF(${rangeBetween({ row: all.row, column: PLACE }, { row: all.row, column: PLACE }, 'both').split(':')[0]}:${own},${own})-1`
  }
  const byProduct = products.map(({ name }, p) => {
    const row = all.row + p
    const said = inSheet(
      TABS.matrix,
      rangeBetween(
        { row: MATRIX_FROM.row + p, column: MATRIX_FROM.column },
        { row: MATRIX_FROM.row + p, column: MATRIX_FROM.column + territory.indicators.length - 1 },
      ),
    )
    return [
      says(name),
      formulaCell(working.score(official, p), at(own.scores, p), 'score'),
      formulaCell(placeOf(SCORE, row), at(own.places, p), 'whole'),
      formulaCell(orderOf(row), own.order.indexOf(p) + 1, 'whole'),
      formulaCell(working.score(other, p), at(contrast.scores, p), 'score'),
      formulaCell(placeOf(OTHER, row), at(contrast.places, p), 'whole'),
      formulaCell(
        `SUMPRODUCT(${WEIGHTS_NAME},(${said}<>"SD")*(${said}<>"${UNANSWERED}"))`,
        coverage(ranked.problem, p),
        'percent',
      ),
    ]
  })
  const picked = (column: number, position: number) => `INDEX(${down(column)},MATCH(${position},${down(ORDER)},0))`
  const ordered = own.order.map((p, i) => [
    formulaCell(picked(PLACE, i + 1), at(own.places, p), 'whole'),
    formulaCell(picked(NAME, i + 1), products[p]?.name ?? '', 'plain'),
    formulaCell(picked(SCORE, i + 1), at(own.scores, p), 'score'),
    formulaCell(picked(OTHER_PLACE, i + 1), at(contrast.places, p), 'whole'),
    formulaCell(picked(OTHER, i + 1), at(contrast.scores, p), 'score'),
  ])
  const [second, third] = [1, 2].map((i) => (column: number) => cellAt({ row: list.row + i, column }))
  const cut: readonly (readonly (BookCell | null)[])[] =
    own.margin === null || !second || !third
      ? [[says('Con menos de tres productos no hay corte', 'note')], [], []]
      : [
          [
            says('Margen: puntos entre el segundo y el tercero'),
            null,
            formulaCell(`IF(${second(0)}=${third(0)},0,${second(2)}-${third(2)})`, own.margin, 'score'),
          ],
          [
            says('El corte'),
            formulaCell(
              `IF(${second(0)}=${third(0)},"empate: el segundo lugar es de varios","pasa entre dos puntajes")`,
              own.level.length > 0 ? 'empate: el segundo lugar es de varios' : 'pasa entre dos puntajes',
              'plain',
            ),
          ],
          [],
        ]
  const [label, otherLabel] = [methodInFiles(official), methodInFiles(other)]
  const rows: (readonly (BookCell | null)[])[] = [
    [says(`Ranking de ${facts.place}: ${label} es el método oficial, ${otherLabel} el contraste`, 'title')],
    [
      says(
        'Los dos primeros son la yunta. Los puestos comparan puntajes con nueve decimales; los empates quedan empates.',
        'note',
      ),
    ],
    headings('Puesto', 'Producto', `Puntaje ${label}`, `Puesto ${otherLabel}`, `Puntaje ${otherLabel}`),
    ...ordered,
    [],
    ...cut,
    [],
    [says('Producto por producto, en el orden en que se propusieron', 'title')],
    headings(
      'Producto',
      `Puntaje ${label}`,
      'Puesto',
      'Orden en la lista',
      `Puntaje ${otherLabel}`,
      `Puesto ${otherLabel}`,
      'Cobertura',
    ),
    ...byProduct,
  ]
  return {
    sheet: { name: TABS.ranking, widths: [30, 30, 16, 16, 16, 16, 12], rows },
    place: (p) => inSheet(TABS.ranking, cellAt({ row: all.row + p, column: PLACE }, 'both')),
  }
}
