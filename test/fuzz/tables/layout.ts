import { type Draw, oneOf } from '../mutate'

/** A rating as it will be written. */
export interface Written {
  readonly product: string
  readonly indicator: string
  readonly text: string
}

type Rows = readonly (readonly string[])[]
export type Layout = (cells: readonly Written[], draw: Draw) => Rows

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]
const at = (cells: readonly Written[], product: string, indicator: string): string =>
  cells.find((one) => one.product === product && one.indicator === indicator)?.text ?? ''

const down: Layout = (cells, draw) => {
  const indicators = distinct(cells.map(({ indicator }) => indicator))
  const corner = oneOf(draw, ['Producto', 'Rubro', '', 'Cultivo'])
  return [
    [corner, ...indicators],
    ...distinct(cells.map(({ product }) => product)).map((product) => [
      product,
      ...indicators.map((indicator) => at(cells, product, indicator)),
    ]),
  ]
}

const across: Layout = (cells, draw) => {
  const products = distinct(cells.map(({ product }) => product))
  const corner = oneOf(draw, ['Criterio', 'Indicador', ''])
  return [
    [corner, ...products],
    ...distinct(cells.map(({ indicator }) => indicator)).map((indicator) => [
      indicator,
      ...products.map((product) => at(cells, product, indicator)),
    ]),
  ]
}

const long: Layout = (cells, draw) => [
  ['Producto', oneOf(draw, ['Indicador', 'Criterio']), oneOf(draw, ['Puntaje', 'Calificación', 'Valor'])],
  ...cells.map(({ product, indicator, text }) => [product, indicator, text]),
]

/** The product once for its rows, as a merged cell is saved. */
const merged: Layout = (cells, draw) => {
  const [head = [], ...rows] = long(cells, draw)
  return [head, ...rows.map(([product = '', ...rest], i) => [rows[i - 1]?.[0] === product ? '' : product, ...rest])]
}

const pairs: Layout = (cells, draw) => {
  const join = oneOf(draw, [
    ({ product, indicator }: Written) => `${indicator} [${product}]`,
    ({ product, indicator }: Written) => `${product} - ${indicator}`,
    ({ product, indicator }: Written) => `puntaje/${product}/${indicator}`,
  ])
  return [
    ['Marca temporal', 'Código', ...cells.map(join)],
    ['4/3/2026 9:12:01', 'PUB-01', ...cells.map(({ text }) => text)],
  ]
}

export const LAYOUTS: Readonly<Record<string, Layout>> = { down, across, long, merged, pairs }

/** A table with rows and columns exchanged. */
export const turned = (rows: Rows): Rows => {
  const width = Math.max(...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''))
}

/** What stands round a table: titles, a group row, totals, notes, blank rows, columns of other things. */
export function dressed(rows: Rows, draw: Draw): Rows {
  const [head = [], ...body] = rows
  const width = head.length
  const total = ['Total', ...head.slice(1).map(() => String(7 + draw(40)))]
  const above = oneOf<Rows>(draw, [
    [],
    [],
    [['Matriz de calificación'], []],
    [['GAD Provincial'], ['Taller del 4 de marzo']],
  ])
  const below = oneOf<Rows>(draw, [[], [], [total], [[], ['Fuente: taller']], [total, ['Nota: valores del taller']]])
  const extra = draw(4) === 0 ? oneOf(draw, ['Observaciones', 'Institución', 'Total']) : null
  const main = extra
    ? [[...head, extra], ...body.map((row) => [...pad(row, width), extra === 'Total' ? String(9 + draw(30)) : 'x'])]
    : rows
  return [...above, ...main, ...below]
}

const pad = (row: readonly string[], width: number): readonly string[] =>
  Array.from({ length: width }, (_, i) => row[i] ?? '')

/** A table that lost something on its way: its last rows or columns, the ends of rows, or single cells. */
export function truncated(rows: Rows, draw: Draw): Rows {
  switch (draw(6)) {
    case 0:
      return rows.slice(0, Math.max(2, rows.length - draw(4)))
    case 1: {
      const width = Math.max(2, (rows[0]?.length ?? 2) - draw(3))
      return rows.map((row) => row.slice(0, width))
    }
    case 2:
      return rows.map((row) => (draw(3) === 0 ? row.slice(0, Math.max(1, row.length - draw(3))) : row))
    case 3:
      return rows.map((row, i) => (i === 0 ? row : row.map((cell, j) => (j > 0 && draw(12) === 0 ? '' : cell))))
    default:
      return rows
  }
}
