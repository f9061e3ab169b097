import { refused, warning } from '../../domain/finding'
import { type CantonId, id } from '../../domain/ids'
import { type Product, plain } from '../../domain/product'
import { dpaCode } from '../read/provinces'
import { rowList } from '../read/text'
import { cellText, isBlank } from '../tables/cell'
import { cantonsOf } from './cantons'
import { type Column, columnOf, columnsOf } from './columns'
import { filledDown } from './fillDown'
import type { Grid, GridRow } from './grid'
import { idOf } from './heading'
import { dataRows, leaveColumns } from './leave'
import { type Repeatable, settleRepeats } from './repeats'
import { withoutNumbering } from './words'
import type { Work } from './work'

export type CandidateDraft = Pick<Product, 'name' | 'kind' | 'chain' | 'cantons' | 'proposedBy' | 'evidence'>

const LONGEST = 120

/** Candidates of a list or a "cuadro de productos"; null for a table without a column of names. */
export function candidatesOf(grid: Grid, work: Work): readonly CandidateDraft[] | null {
  const columns = columnsOf(grid, work)
  const by = (role: Column['heading']['role']) => columns.find(({ heading }) => heading.role === role) ?? null
  const names = nameColumns(columns)
  if (names.length === 0) return null
  const cantons = columnOf(columns, 'canton', 'canton', names)
  const ticked = columns.flatMap((column) => {
    const canton = idOf(column.heading, 'canton')
    return canton === null ? [] : [{ column, canton }]
  })
  const [province, chain, kind, proposedBy, evidence] = [
    by('province'),
    by('chain'),
    by('kind'),
    by('proposedBy'),
    by('evidence'),
  ]
  const used = [...names, cantons, province, chain, kind, proposedBy, evidence, ...ticked.map(({ column }) => column)]
  leaveColumns(columns, used, work)
  const rows = ofTerritory(dataRows(grid, work), province, work)
  const [downCanton, downChain] = [cantons, chain].map((column) => filledDown(rows, column, names, work))
  const found = rows.flatMap((row, i) => names.flatMap((column) => candidate(row, i, column)))
  return settleRepeats(found, work)

  function candidate(row: GridRow, i: number, named: Column): readonly Repeatable<CandidateDraft>[] {
    const name = withoutNumbering(cellText(row.cells[named.index])).trim()
    const text = (column: Column | null) => (column ? cellText(row.cells[column.index]) : '')
    if (name === '' || !isNew(name, row, work)) return []
    const [inCanton, inChain] = [downCanton?.[i] ?? null, downChain?.[i] ?? null]
    const list = inCanton === null ? null : cantonsOf(inCanton, work)
    if (list === null || inChain === null) return []
    const ticks = ticked.filter(({ column }) => !isBlank(row.cells[column.index])).map(({ canton }) => canton)
    const value = {
      name,
      kind: /^(?:servicios?|services?)$/.test(plain(text(kind))) ? ('service' as const) : ('product' as const),
      chain: inChain,
      cantons: [...new Set([...list, ...ticks])].map((one) => id<CantonId>(one)),
      proposedBy: text(proposedBy),
      evidence: text(evidence),
    }
    return [{ key: plain(name), said: name, row: row.row, value }]
  }
}

/** Columns of names: "productos reales" and "productos potenciales" are both lists of candidates. */
function nameColumns(columns: readonly Column[]): readonly Column[] {
  const said = columns.filter(({ heading, texts }) => heading.role === 'product' && texts.length > 0)
  if (said.length > 0) return said
  const byContent = columnOf(columns, 'product', 'product', [])
  return byContent ? [byContent] : []
}

function isNew(name: string, { row }: GridRow, work: Work): boolean {
  const place = { file: work.file, row }
  const there = work.context.proposed.find((one) => plain(one.name) === plain(name))
  if (there) work.refused.push(refused('product-repeated', { place, read: name, expected: there.name }))
  if (name.length > LONGEST)
    work.refused.push(
      refused('name-too-long', { place, read: name.slice(0, 40), values: { letters: name.length, limit: LONGEST } }),
    )
  return !there && name.length <= LONGEST
}

/** Rows of other provinces are counted and left. */
function ofTerritory(rows: readonly GridRow[], province: Column | null, work: Work): readonly GridRow[] {
  if (!province) return rows
  const aside: number[] = []
  const here = rows.filter(({ row, cells }) => {
    const text = cellText(cells[province.index])
    const found = work.lexicon.province.certain(dpaCode(text, 2))
    const is = text === '' || found === null || found.id === work.context.territory.id
    if (!is) aside.push(row)
    return is
  })
  if (aside.length > 0)
    work.notes.push(
      warning('rows-of-other-province', {
        place: { file: work.file },
        values: { count: aside.length, rows: rowList(aside), territory: work.context.territory.name },
      }),
    )
  return here
}
