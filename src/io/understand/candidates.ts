import { refused, warning } from '../../domain/finding'
import { type CantonId, id, type MesaId } from '../../domain/ids'
import { type Product, plain } from '../../domain/product'
import { dpaCode } from '../read/provinces'
import { listOf, rowList } from '../read/text'
import { cellText, isBlank } from '../tables/cell'
import { cantonsOf } from './cantons'
import { columnOf, columnsOf, type TableColumn } from './columns'
import { filledDown } from './fillDown'
import type { Grid, GridRow } from './grid'
import { namedId } from './heading'
import { claimColumns, thingRows } from './leave'
import { type Repeatable, settleRepeats } from './repeats'
import { placeIn, type Sourced } from './seen'
import type { Task } from './task'
import { withoutNumbering } from './words'

type CandidateDraft = Omit<Product, 'id'>
export type CandidateFound = CandidateDraft & Sourced

const LONGEST = 120
/** What a full list says of a candidate beside its name, chain and place. */
const DETAILS = ['mesa', 'families', 'sector', 'subheading', 'problem', 'causes', 'effects', 'virtues'] as const

/** Candidates of a list or a "cuadro de productos"; null for a table without a column of names. */
export function candidatesOf(grid: Grid, task: Task): readonly CandidateFound[] | null {
  const columns = columnsOf(grid, task)
  const by = (role: TableColumn['heading']['role']) => columns.find(({ heading }) => heading.role === role) ?? null
  const names = nameColumns(columns)
  if (names.length === 0) return null
  const cantons = columnOf(columns, 'canton', 'canton', names)
  const ticked = columns.flatMap((column) => {
    const canton = namedId(column.heading, 'canton')
    return canton === null ? [] : [{ column, canton }]
  })
  const [province, chain, kind, proposedBy, evidence] = [
    by('province'),
    by('chain'),
    by('kind'),
    by('proposedBy'),
    by('evidence'),
  ]
  const details = new Map(DETAILS.map((role) => [role, by(role)]))
  claimColumns(
    grid,
    columns,
    [
      ...names.map((column) => ({ use: 'product' as const, column })),
      { use: 'canton', column: cantons },
      { use: 'province', column: province },
      ...[chain, kind, proposedBy, evidence, ...details.values()].map((column) => ({ use: 'detail' as const, column })),
      ...ticked.map(({ column, canton }) => ({
        use: 'canton' as const,
        column,
        things: [{ kind: 'canton' as const, id: canton }],
      })),
    ],
    task,
  )
  const rows = ofTerritory(thingRows(grid, task), province, task)
  const [downCanton, downChain] = [cantons, chain].map((column) => filledDown(rows, column, names, task))
  const found = rows.flatMap((row, i) => names.flatMap((column) => candidate(row, i, column)))
  return settleRepeats(found, task).map(({ value, at, read }) => ({ ...value, at, read }))

  function candidate(row: GridRow, i: number, named: TableColumn): readonly (Repeatable<CandidateDraft> & Sourced)[] {
    const name = withoutNumbering(cellText(row.cells[named.index])).trim()
    const text = (column: TableColumn | null) => (column ? cellText(row.cells[column.index]) : '')
    const detail = (role: (typeof DETAILS)[number]) => text(details.get(role) ?? null)
    if (name === '' || !isNew(name, row, task)) return []
    const [inCanton, inChain] = [downCanton?.[i] ?? null, downChain?.[i] ?? null]
    const list = inCanton === null ? null : cantonsOf(inCanton, task)
    if (list === null || inChain === null) return []
    const ticks = ticked.filter(({ column }) => !isBlank(row.cells[column.index])).map(({ canton }) => canton)
    const value = {
      name,
      kind: /^(?:servicios?|services?)$/.test(plain(text(kind))) ? ('service' as const) : ('product' as const),
      chain: inChain,
      cantons: [...new Set([...list, ...ticks])].map((one) => id<CantonId>(one)),
      mesa: mesaOf(detail('mesa'), row, task),
      proposedBy: text(proposedBy),
      families: familiesOf(detail('families'), row, task),
      nationalSector: detail('sector'),
      subheading: detail('subheading'),
      problem: {
        central: detail('problem'),
        causes: listOf(detail('causes'), 'keep'),
        effects: listOf(detail('effects'), 'keep'),
      },
      virtues: listOf(detail('virtues'), 'keep'),
      evidence: text(evidence),
    }
    const at = placeIn(grid, row.row, named.index)
    return [{ key: plain(name), said: name, row: row.row, value, at, read: cellText(row.cells[named.index]) }]
  }
}

/** The mesa a candidate comes from; one that the province does not have is refused, and the candidate enters without it. */
function mesaOf(text: string, { row }: GridRow, task: Task): MesaId | null {
  if (text === '') return null
  const found = task.context.mesas.find(({ id: one, name }) => one === text || plain(name) === plain(text))
  if (!found) task.refused.push(refused('mesa-unknown', { place: { file: task.file, row }, read: text }))
  return found ? id<MesaId>(found.id) : null
}

/** Families as a whole number: "1.200" is twelve hundred, since nobody counts parts of one. */
function familiesOf(text: string, { row }: GridRow, task: Task): number | null {
  if (text === '') return null
  const count = /^\d{1,3}(?:[.,' ]\d{3})*$|^\d+$/.test(text) ? Number(text.replace(/\D/g, '')) : null
  if (count === null) task.refused.push(refused('number-malformed', { place: { file: task.file, row }, read: text }))
  return count
}

/** Columns of names: "productos reales" and "productos potenciales" are both lists of candidates. */
function nameColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  const said = columns.filter(({ heading, texts }) => heading.role === 'product' && texts.length > 0)
  if (said.length > 0) return said
  const byContent = columnOf(columns, 'product', 'product', [])
  return byContent ? [byContent] : []
}

function isNew(name: string, { row }: GridRow, task: Task): boolean {
  const place = { file: task.file, row }
  const there = task.context.proposed.find((one) => plain(one.name) === plain(name))
  if (there) task.refused.push(refused('product-repeated', { place, read: name, expected: there.name }))
  if (name.length > LONGEST)
    task.refused.push(
      refused('name-too-long', { place, read: name.slice(0, 40), values: { letters: name.length, limit: LONGEST } }),
    )
  return !there && name.length <= LONGEST
}

/** Rows of other provinces are counted and left. */
function ofTerritory(rows: readonly GridRow[], province: TableColumn | null, task: Task): readonly GridRow[] {
  if (!province) return rows
  const aside: number[] = []
  const here = rows.filter(({ row, cells }) => {
    const text = cellText(cells[province.index])
    const found = task.lexicon.province.certain(dpaCode(text, 2))
    const is = text === '' || found === null || found.id === task.context.territory.id
    if (!is) aside.push(row)
    return is
  })
  if (aside.length > 0)
    task.notes.push(
      warning('rows-of-other-province', {
        place: { file: task.file },
        values: { count: aside.length, rows: rowList(aside), territory: task.context.territory.name },
      }),
    )
  return here
}
