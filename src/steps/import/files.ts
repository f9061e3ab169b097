import { questions } from '../../domain/judgement'
import { isScored } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import type { OutCell, OutTable } from '../../io/write/csv'
import type { ImportKind } from '../../store/route'

/** A file to fill in: the headings the reader knows and, where the mesa has them, its own products and indicators. */
export function templateOf(kind: ImportKind, { segments, dimensions }: Programme, territory: Territory): OutTable {
  const nameOf = (item: string) => [...dimensions, ...territory.indicators].find(({ id }) => id === item)?.name ?? item
  const products = territory.candidates.filter(isScored)
  switch (kind) {
    case 'candidates':
      return table(CANDIDATE_HEADINGS, [])
    case 'data': {
      const subs = territory.indicators.flatMap((indicator) => indicator.subs.filter(({ formula }) => formula === ''))
      const rows = products.flatMap(({ name }) => subs.map((sub) => [name, sub.name, null, sub.unit, null, null, null]))
      return table(['Producto', 'Subindicador', 'Valor', 'Unidad', 'Fuente', 'Año', 'Tipo'], rows)
    }
    case 'ratings': {
      const headings = ['Mesita', 'Boleta', 'Producto', ...territory.indicators.map(({ name }) => name)]
      const blank = territory.indicators.map(() => null)
      return table(
        headings,
        handsOf(territory).flatMap((hand) => products.map(({ name }) => [...hand, name, ...blank])),
      )
    }
    case 'judgements': {
      const asked = questions(territory.indicators)
      return table(
        ['Boleta', 'Primero', 'Segundo', 'Juicio'],
        territory.members.flatMap(({ name }) =>
          asked.map(({ first, second }) => [name, nameOf(first), nameOf(second), null]),
        ),
      )
    }
    case 'weights':
      return table(
        ['Indicador', 'Peso %'],
        territory.indicators.map(({ name }) => [name, null]),
      )
    case 'members':
      return table(
        ['Código', 'Segmento'],
        segments.map(({ id, name }) => [`${id.toUpperCase()}-01`, name]),
      )
  }
}

/** Who may fill sheets, as the first two columns say it: each mesita, each person, or nobody in particular. */
function handsOf({ tables, members }: Territory): readonly (readonly [table: string | null, ballot: string | null])[] {
  const hands = [
    ...tables.map(({ name }) => [name, null] as const),
    ...members.map(({ name }) => [null, name] as const),
  ]
  return hands.length > 0 ? hands : [[null, null]]
}

const CANDIDATE_HEADINGS = [
  'Producto',
  'Clase',
  'Cadena',
  'Cantones',
  'Mesa',
  'Propuesto por',
  'Familias',
  'Sector nacional',
  'Subpartida',
  'Problema',
  'Causas',
  'Efectos',
  'Virtudes',
  'Evidencia',
]

const table = (headings: readonly string[], rows: readonly (readonly OutCell[])[]): OutTable => ({
  columns: headings.map((name) => ({ name, form: 'text' })),
  rows,
})
