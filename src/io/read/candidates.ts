import { refused, warning } from '../../domain/finding'
import type { CantonId, MesaId, ProductId, TerritoryId } from '../../domain/ids'
import { type Product, plain } from '../../domain/product'
import { hasHidden } from '../../domain/visible'
import { type ColumnReader, type ColumnSpecs, knowsHeadings, mapColumns, unusedColumns } from './columns'
import { type Corrections, decimalOf } from './corrections'
import { begin, type Cell, cellTrouble, finish, named, repeatedRows } from './draft'
import type { Named } from './names'
import { COUNT } from './number'
import { readColumn } from './numberColumn'
import { dpaCode, provinceBehind } from './provinces'
import type { ReadResult, Trouble } from './reading'
import type { RawRow, RawTable } from './table'
import { listOf, rowList, tidy } from './text'

/** A candidate as a file tells it; the act that takes it gives it its id. */
export type CandidateDraft = Omit<Product, 'id'>

export interface CandidateContext {
  readonly territory: Named<TerritoryId>
  readonly provinces: readonly Named<TerritoryId>[]
  /** Cantons of the territory. */
  readonly cantons: readonly Named<CantonId>[]
  readonly mesas: readonly Named<MesaId>[]
  /** Candidates already on the list. */
  readonly products: readonly Named<ProductId>[]
}

const COLUMNS = {
  product: { names: ['producto', 'producto o servicio', 'nombre', 'rubro', 'candidato', 'product'], required: true },
  kind: { names: ['clase', 'tipo de candidato', 'producto/servicio', 'kind'], required: false },
  chain: { names: ['cadena', 'cadena productiva', 'cadena de valor', 'chain'], required: false },
  province: { names: ['provincia', 'province'], required: false },
  provinceCode: { names: ['dpa_prov', 'codigo de provincia', 'cod provincia', 'province_code'], required: false },
  cantons: { names: ['cantones', 'canton', 'cantons'], required: false },
  mesa: { names: ['mesa', 'mesa de origen'], required: false },
  proposedBy: { names: ['propuesto por', 'proponente', 'quien propone'], required: false },
  families: {
    names: ['familias', 'numero de familias', 'n.º de familias', 'n.º familias', 'families'],
    required: false,
  },
  sector: { names: ['sector nacional', 'sector_nacional', 'sector', 'sector priorizado'], required: false },
  subheading: { names: ['subpartida', 'partida', 'nandina', 'cpc'], required: false },
  problem: { names: ['problema', 'problema central'], required: false },
  causes: { names: ['causas'], required: false },
  effects: { names: ['efectos'], required: false },
  virtues: { names: ['virtudes', 'fortalezas'], required: false },
  evidence: { names: ['evidencia', 'sustento', 'evidence'], required: false },
} as const satisfies ColumnSpecs<string>

type Key = keyof typeof COLUMNS
export const knowsCandidateHeading = knowsHeadings(COLUMNS)
export const CANDIDATE_NAME_LETTERS = 200

/**
 * Candidates of one territory. Rows of other provinces are put aside with a warning; a product already on the list, two
 * rows that disagree, an unknown canton or mesa are refused.
 */
export function readCandidates(
  raw: RawTable,
  context: CandidateContext,
  corrections: Corrections,
): ReadResult<CandidateDraft> {
  const start = begin(raw, corrections)
  const columns = mapColumns(start.table, COLUMNS)
  const here = ofTerritory(start.table, columns, context)
  const families = readColumn(
    here.rows.map((row) => ({ row: row.row, text: columns.at(row, 'families') })),
    COUNT,
    { file: raw.file, column: columns.heading('families') },
    decimalOf(corrections, columns.heading('families')),
  )
  const troubles: Trouble[] = []
  const pieces = here.rows.map((row, i) => {
    const count = families.values[i] ?? null
    return {
      row: row.row,
      value: draftOf(row, columns, context, raw.file, troubles, count === null ? null : Number(count)),
    }
  })
  const place = { file: raw.file, column: columns.heading('product') }
  const repeated = repeatedRows(
    pieces.filter(({ value }) => value.name !== ''),
    ({ name }) => plain(name),
    ({ name }) => name,
    place,
  )
  return finish(start, columns.has('product') ? repeated.once : [], [
    ...start.troubles,
    ...columns.troubles,
    ...unusedColumns(start.table, columns.others),
    ...here.troubles,
    ...(columns.has('families') ? families.troubles.filter(({ finding }) => finding.code !== 'cells-missing') : []),
    ...(columns.has('product') ? troubles : []),
    ...repeated.troubles,
  ])
}

function ofTerritory(table: RawTable, columns: ColumnReader<Key>, { territory, provinces }: CandidateContext) {
  const key = columns.has('provinceCode') ? 'provinceCode' : 'province'
  const troubles: Trouble[] = []
  const aside: number[] = []
  const rows = table.rows.filter((row) => {
    const read = tidy(columns.at(row, key))
    if (read === '') return true
    const cell = { file: table.file, row: row.row, column: columns.heading(key) }
    const meant = dpaCode(provinceBehind(read), 2)
    const match = named(meant, provinces, cell, 'province-unknown')
    if (match.found && meant !== read)
      troubles.push(cellTrouble(warning('name-read-as', { place: cell, read, expected: match.found.name })))
    troubles.push(...match.troubles)
    if (match.found && match.found.id !== territory.id) aside.push(row.row)
    return !match.found || match.found.id === territory.id
  })
  if (aside.length > 0) {
    const values = { count: aside.length, rows: rowList(aside), territory: territory.name }
    troubles.push(cellTrouble(warning('rows-of-other-province', { place: { file: table.file }, values })))
  }
  return { rows, troubles: troubles.filter(({ rows: [row] }) => row === undefined || !aside.includes(row)) }
}

function draftOf(
  row: RawRow,
  columns: ColumnReader<Key>,
  context: CandidateContext,
  file: string,
  troubles: Trouble[],
  families: number | null,
): CandidateDraft {
  const cell = (key: Key): Cell => ({ file, row: row.row, column: columns.heading(key) })
  const text = (key: Key): string => tidy(columns.at(row, key))
  const list = (key: Key): readonly string[] => listOf(columns.at(row, key), 'keep')
  troubles.push(...nameTroubles(columns.at(row, 'product'), cell('product'), context))
  const cantons = listOf(columns.at(row, 'cantons'), 'split').flatMap((read) => {
    const match = named(dpaCode(read, 4), context.cantons, cell('cantons'), 'canton-unknown')
    troubles.push(...match.troubles)
    return match.found ? [match.found.id] : []
  })
  const mesa = text('mesa') === '' ? null : named(text('mesa'), context.mesas, cell('mesa'), 'mesa-unknown')
  troubles.push(...(mesa?.troubles ?? []))
  return {
    name: text('product'),
    kind: kindOf(text('kind'), cell('kind'), troubles),
    chain: text('chain'),
    cantons: [...new Set(cantons)],
    mesa: mesa?.found?.id ?? null,
    proposedBy: text('proposedBy'),
    families,
    nationalSector: text('sector'),
    subheading: text('subheading'),
    problem: { central: text('problem'), causes: list('causes'), effects: list('effects') },
    virtues: list('virtues'),
    evidence: text('evidence'),
  }
}

function nameTroubles(raw: string, cell: Cell, { products }: CandidateContext): readonly Trouble[] {
  const name = tidy(raw)
  const leave = [{ kind: 'leave-out', row: cell.row }] as const
  if (name === '') return [cellTrouble(refused('name-missing', { place: cell }), leave)]
  if (name.length > CANDIDATE_NAME_LETTERS) {
    const values = { letters: name.length, limit: CANDIDATE_NAME_LETTERS }
    return [cellTrouble(refused('name-too-long', { place: cell, read: name.slice(0, 40), values }), leave)]
  }
  const there = products.find((one) => plain(one.name) === plain(name))
  if (there) return [cellTrouble(refused('product-repeated', { place: cell, read: name, expected: there.name }), leave)]
  return hasHidden(raw) ? [cellTrouble(warning('hidden-characters', { place: cell, read: name }))] : []
}

function kindOf(read: string, place: Cell, troubles: Trouble[]): Product['kind'] {
  const kind = plain(read)
  if (/^(?:servicios?|services?)$/.test(kind)) return 'service'
  if (kind !== '' && !/^(?:productos?|products?|bien(?:es)?)$/.test(kind))
    troubles.push(
      cellTrouble(
        refused('kind-unknown', { place, read, expected: 'producto, servicio' }),
        ['producto', 'servicio'].map((text) => ({ kind: 'set-cell', row: place.row, column: place.column, text })),
      ),
    )
  return 'product'
}
