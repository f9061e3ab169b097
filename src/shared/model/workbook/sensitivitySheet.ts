import { OFFICIAL_METHODS } from '../../../domain/method'
import { SCALE } from '../../../domain/scale'
import { valueAt } from '../../../engine/kernel/ahpRatings'
import { cutOf, pairOf } from '../../../engine/kernel/cut'
import { at, type Vector } from '../../../engine/kernel/matrix'
import { scoresBy } from '../../../engine/standing'
import type { BookCell, BookSheet } from '../../../io/write/workbook'
import { cellAt, formulaCell, headings, rangeBetween, says } from './cells'
import { type BookFacts, TABS } from './facts'
import type { RankingSheet } from './rankingSheet'
import type { WorkingSheet } from './workingSheet'

/** How much a weight goes up and down until somebody writes another share. */
const CHANGE = 0.2
const FIRST_ROW = 6
const FIRST_SCORE = 5

/**
 * Every product's score were one indicator to weigh less or more, the others sharing the rest as they do now. Both methods
 * follow exactly from what each indicator adds today, so each cell is one formula over the sheet of the count.
 */
export function sensitivitySheet(facts: BookFacts, working: WorkingSheet, ranking: RankingSheet): BookSheet {
  const { products, territory, ranked } = facts
  const { problem } = ranked
  const { official, valueLine } = territory.method
  const m = products.length
  const change = cellAt({ row: 2, column: 1 }, 'both')
  const span = (row: number, fixed?: 'both') =>
    rangeBetween({ row, column: FIRST_SCORE }, { row, column: FIRST_SCORE + m - 1 }, fixed)
  const placeRow = FIRST_ROW - 2
  const today = pairOf(ranked.evaluation.scores)
  const scenarios = territory.indicators.flatMap(({ name }, k) => [-1, 1].map((sign) => ({ name, k, sign })))
  const body = scenarios.map(({ name, k, sign }, i) => {
    const row = FIRST_ROW + i
    const weight = at(problem.weights, k)
    const next = Math.min(1, weight * (1 + sign * CHANGE))
    const others = weight === 1 ? 0 : (1 - next) / (1 - weight)
    const own = weight === 0 ? 0 : next / weight
    const weights: Vector = problem.weights.map((one, j) => (j === k ? next : one * others))
    const scores = scoresBy({ ...problem, weights }, { method: official })
    const here = (column: number) => cellAt({ row, column }, 'column')
    const [w, nw, g, r] = [here(1), here(2), here(3), here(4)] as const
    const scoreFormula = (p: number): string => {
      if (official === OFFICIAL_METHODS[0]) {
        const applies = `ISNUMBER(${working.level(p, k)})*${w}`
        const top = `${g}*(SUM(${working.points(p)})-${working.points(p, k)})+${r}*${working.points(p, k)}`
        const bottom = `${g}*(${working.applies(p)}-${applies})+${r}*${applies}`
        return `IF(ROUND(${bottom},12)=0,${valueAt(SCALE.middle, valueLine)},(${top})/(${bottom}))`
      }
      const far = (from: 'worst' | 'best') =>
        `SQRT(MAX(0,${g}^2*(SUMSQ(${working.far(from, p)})-${working.far(from, p, k)}^2)+${r}^2*${working.far(from, p, k)}^2))`
      return `IF(${far('worst')}+${far('best')}=0,50,100*${far('worst')}/(${far('worst')}+${far('best')}))`
    }
    const cut = cutOf(scores)
    const places = span(placeRow, 'both')
    const verdict =
      m < 3 || cut.margin === null
        ? []
        : [
            formulaCell(`LARGE(${span(row)},2)-LARGE(${span(row)},3)`, cut.margin, 'score'),
            formulaCell(
              `IF(ROUND(LARGE(${span(row)},2),9)=ROUND(LARGE(${span(row)},3),9),"empate",IF(SUMPRODUCT((${places}<=2)*(ROUND(${span(row)},9)>=ROUND(LARGE(${span(row)},2),9)))=2,"la misma yunta","otra yunta"))`,
              cut.level.length > 0
                ? 'empate'
                : pairOf(scores).every((one) => today.includes(one)) && today.length === 2
                  ? 'la misma yunta'
                  : 'otra yunta',
              'plain',
            ),
          ]
    return [
      says(`${name} ${sign < 0 ? 'pesa menos' : 'pesa más'}`),
      formulaCell(working.weight(k), weight, 'share'),
      formulaCell(`MIN(1,${w}*(1${sign < 0 ? '-' : '+'}${change}))`, next, 'share'),
      formulaCell(`IF(${w}=1,0,(1-${nw})/(1-${w}))`, others, 'share'),
      formulaCell(`IF(${w}=0,0,${nw}/${w})`, own, 'share'),
      ...products.map((_, p) => formulaCell(scoreFormula(p), at(scores, p), 'score')),
      ...verdict,
    ]
  })
  const blanks: readonly null[] = [null, null, null, null]
  const rows: (readonly (BookCell | null)[])[] = [
    [says('Si un indicador pesara menos o más, y los demás se repartieran el resto como hoy', 'title')],
    [says('Cambie el porcentaje: todo lo de abajo se calcula de nuevo con el método oficial.', 'note')],
    [says('Cambio del peso'), { value: CHANGE, look: 'givenPercent' }],
    [],
    [
      says('Puesto hoy'),
      ...blanks,
      ...products.map((_, p) => formulaCell(ranking.place(p), placeToday(facts, p), 'whole')),
    ],
    headings(
      'Indicador',
      'Peso hoy',
      'Peso nuevo',
      'Factor de los demás',
      'Factor propio',
      ...products.map(({ name }) => name),
      ...(m < 3 ? [] : ['Margen', 'Yunta']),
    ),
    ...body,
  ]
  return {
    name: TABS.sensitivity,
    widths: [44, 12, 12, 14, 12, ...products.map(() => 14), 12, 18],
    frozen: { rows: FIRST_ROW, columns: 1 },
    rows,
  }
}

const placeToday = ({ ranked, products }: BookFacts, product: number): number =>
  ranked.evaluation.rows.find((row) => row.product === products[product]?.id)?.place ?? 0
