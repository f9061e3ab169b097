import { DEFAULT_METHOD, OFFICIAL_METHODS, type OfficialMethod } from '../../../domain/method'
import { SCALE } from '../../../domain/scale'
import { valueAt } from '../../../engine/kernel/ahpRatings'
import { at, sum, type Vector } from '../../../engine/kernel/matrix'
import { scoresBy } from '../../../engine/standing'
import type { BookCell, BookSheet } from '../../../io/write/workbook'
import { cellAt, formulaCell, headings, inSheet, rangeBetween, type Spot, says } from './cells'
import { type BookFacts, TABS } from './facts'
import { MATRIX_FROM } from './matrixSheet'
import { weightAt } from './weightsSheet'

/** Names that formulas call ranges by. */
export const WEIGHTS_NAME = 'pesos_finales'
export const LINE_NAME = 'linea_de_valor'

export interface WorkingSheet {
  readonly sheet: BookSheet
  readonly names: readonly { readonly name: string; readonly range: string }[]
  /** Cells that the order and the what-ifs are made of, as other sheets call them; product and indicator from 0. */
  readonly weight: (indicator: number) => string
  readonly level: (product: number, indicator: number) => string
  readonly points: (product: number, indicator?: number) => string
  /** Weight on which a product can be rated at all. */
  readonly applies: (product: number) => string
  readonly far: (from: 'worst' | 'best', product: number, indicator?: number) => string
  readonly score: (method: OfficialMethod, product: number) => string
}

const WEIGHT_ROW = 1
const LINE_ROW = 3
const FIRST_BLOCK = 6
const { min, max, middle } = SCALE

/** The count, product by product: the level that counts, the points of AHP, the distances of TOPSIS. */
export function workingSheet(facts: BookFacts): WorkingSheet {
  const { territory, products, ranked, joined } = facts
  const { indicators, method } = territory
  const { problem } = ranked
  const [n, m] = [indicators.length, products.length]
  const blockAt = (block: number) => FIRST_BLOCK + block * (m + 2) + 2
  const spot = (block: number, product: number, column: number): Spot => ({
    row: blockAt(block) + product,
    column: 1 + column,
  })
  const weightSpot = (k: number): Spot => ({ row: WEIGHT_ROW, column: 1 + k })
  const across = (block: number, product: number) => rangeBetween(spot(block, product, 0), spot(block, product, n - 1))
  const [LEVELS, POINTS, WORST, BEST] = [0, 1, 2, 3] as const
  const counted = (p: number, k: number): number | 'NA' =>
    joined.cells[p]?.[k]?.state === 'na' ? 'NA' : at(at(problem.scores, p), k)
  const body = (row: (p: number) => readonly (BookCell | null)[]) =>
    products.map(({ name }, p) => [says(name), ...row(p)])
  const part = (p: number, k: number, of: (level: number) => number) => {
    const level = counted(p, k)
    return level === 'NA' ? 0 : at(problem.weights, k) * of(level)
  }
  const parts = (p: number, of: (level: number) => number): Vector => indicators.map((_, k) => part(p, k, of))
  const length = (values: Vector) => Math.sqrt(sum(values.map((value) => value * value)))
  const names = indicators.map(({ name }) => name)
  const known = (p: number, k: number) => cellAt(spot(LEVELS, p, k))
  const weight = (k: number) => cellAt(weightSpot(k), 'row')
  const [summed = [], close = []] = OFFICIAL_METHODS.map((one) => scoresBy(problem, { method: one }))
  const towards = {
    worst: (level: number) => (level - min) / (max - min),
    best: (level: number) => (max - level) / (max - min),
  }
  const rows: (readonly (BookCell | null)[])[] = [
    headings('', ...names),
    [
      says('Peso'),
      ...indicators.map((_, k) => formulaCell(inSheet(TABS.weights, weightAt(k)), at(problem.weights, k), 'share')),
    ],
    [says('Nivel'), ...SCALE.levels.map((level) => ({ value: level, look: 'whole' as const }))],
    [says('Lo que vale cada nivel'), ...method.valueLine.map((value) => ({ value, look: 'givenLevel' as const }))],
    [],
    [],
    [says(`Nivel con que se cuenta: lo que nadie sabe o falta cuenta como ${middle}; NA no cuenta`, 'title')],
    headings('Producto', ...names),
    ...body((p) =>
      indicators.map((_, k) => {
        const said = inSheet(TABS.matrix, cellAt({ row: MATRIX_FROM.row + p, column: MATRIX_FROM.column + k }))
        return formulaCell(`IF(OR(ISNUMBER(${said}),${said}="NA"),${said},${middle})`, counted(p, k), 'level')
      }),
    ),
    [says('AHP: puntos que aporta cada indicador = peso × valor del nivel', 'title')],
    headings('Producto', ...names, 'Peso que aplica', 'Puntaje AHP'),
    ...body((p) => [
      ...indicators.map((_, k) =>
        formulaCell(
          `IF(ISNUMBER(${known(p, k)}),${weight(k)}*${worthOf(known(p, k), method.valueLine)},0)`,
          part(p, k, (level) => valueAt(level, method.valueLine)),
          'score',
        ),
      ),
      formulaCell(
        `SUMPRODUCT(${WEIGHTS_NAME},ISNUMBER(${across(LEVELS, p)})*1)`,
        sum(indicators.map((_, k) => (counted(p, k) === 'NA' ? 0 : at(problem.weights, k)))),
        'share',
      ),
      formulaCell(
        `IF(${cellAt(spot(POINTS, p, n))}=0,${valueAt(middle, method.valueLine)},SUM(${across(POINTS, p)})/${cellAt(spot(POINTS, p, n))})`,
        at(summed, p),
        'score',
      ),
    ]),
    [says(`TOPSIS: distancia al peor = raíz de la suma de (peso × (nivel − ${min}) / ${max - min})²`, 'title')],
    headings('Producto', ...names, 'Distancia al peor'),
    ...body((p) => [
      ...indicators.map((_, k) =>
        formulaCell(
          `IF(ISNUMBER(${known(p, k)}),${weight(k)}*(${known(p, k)}-${min})/${max - min},0)`,
          part(p, k, towards.worst),
          'share',
        ),
      ),
      formulaCell(`SQRT(SUMSQ(${across(WORST, p)}))`, length(parts(p, towards.worst)), 'share'),
    ]),
    [
      says(
        `TOPSIS: distancia al mejor = raíz de la suma de (peso × (${max} − nivel) / ${max - min})²; cercanía = peor / (peor + mejor)`,
        'title',
      ),
    ],
    headings('Producto', ...names, 'Distancia al mejor', 'Cercanía de TOPSIS, en puntos'),
    ...body((p) => {
      const [worst, best] = [cellAt(spot(WORST, p, n)), cellAt(spot(BEST, p, n))]
      return [
        ...indicators.map((_, k) =>
          formulaCell(
            `IF(ISNUMBER(${known(p, k)}),${weight(k)}*(${max}-${known(p, k)})/${max - min},0)`,
            part(p, k, towards.best),
            'share',
          ),
        ),
        formulaCell(`SQRT(SUMSQ(${across(BEST, p)}))`, length(parts(p, towards.best)), 'share'),
        formulaCell(`IF(${worst}+${best}=0,50,100*${worst}/(${worst}+${best}))`, at(close, p), 'score'),
      ]
    }),
  ]
  const there = (one: Spot, fixed: Parameters<typeof cellAt>[1] = 'both') => inSheet(TABS.working, cellAt(one, fixed))
  const cellsOf = (block: number, p: number, k?: number) =>
    k === undefined
      ? inSheet(TABS.working, rangeBetween(spot(block, p, 0), spot(block, p, n - 1), 'both'))
      : there(spot(block, p, k))
  return {
    sheet: { name: TABS.working, widths: [34, ...names.map(() => 14), 16, 18], frozen: { rows: 1, columns: 1 }, rows },
    names: [
      { name: WEIGHTS_NAME, range: inSheet(TABS.working, rangeBetween(weightSpot(0), weightSpot(n - 1), 'both')) },
      {
        name: LINE_NAME,
        range: inSheet(
          TABS.working,
          rangeBetween({ row: LINE_ROW, column: 1 }, { row: LINE_ROW, column: SCALE.levels.length }, 'both'),
        ),
      },
    ],
    weight: (k) => there(weightSpot(k)),
    level: (p, k) => there(spot(LEVELS, p, k)),
    points: (p, k) => cellsOf(POINTS, p, k),
    applies: (p) => there(spot(POINTS, p, n)),
    far: (from, p, k) => cellsOf(from === 'worst' ? WORST : BEST, p, k),
    score: (by, p) => there(by === OFFICIAL_METHODS[0] ? spot(POINTS, p, n + 1) : spot(BEST, p, n + 1)),
  }
}

/** The value of a level; half-way between two levels, half-way between their values. */
function worthOf(level: string, line: readonly number[]): string {
  const usual = DEFAULT_METHOD.valueLine.every((value, i) => value === line[i])
  const below = `MIN(INT(${level}),${max - 1})`
  return usual
    ? `(${level}-${min})*${at(line, 1) - at(line, 0)}`
    : `(INDEX(${LINE_NAME},${below})+(${level}-${below})*(INDEX(${LINE_NAME},${below}+1)-INDEX(${LINE_NAME},${below})))`
}
