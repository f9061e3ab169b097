import { plain } from '../../domain/product'
import { cellText } from '../tables/cell'
import type { TableColumn } from './columns'
import type { Grid, GridRow } from './grid'
import type { ColumnThing, ColumnUse } from './seen'
import type { Task } from './task'

const TOTAL =
  /^(?:sub ?-?)?total(?:es)?\b|^(?:suma|sumatoria|promedio|media|mediana|average|sum)\b|^(?:puntaje|puntuacion) (?:total|final|ponderad[oa])\b|^(?:puesto|ranking|posicion|peso|pesos|ponderacion|ponderador)\b/
const NOTE = /^(?:fuentes?|notas?|elaboracion|elaborado|observaci(?:on|ones)|source|nota bene|leyenda|escala)\b/

/** Rows of things, without totals, weights and notes under or between them, which are named and left. */
export function thingRows(grid: Grid, task: Task): readonly GridRow[] {
  return grid.rows.filter((row) => {
    const texts = row.cells.map(cellText).filter((text) => text !== '')
    const first = plain(texts[0] ?? '').replace(/[:*]+$/, '')
    const aside = TOTAL.test(first) || (texts.length === 1 && (NOTE.test(first) || first.length > 60))
    if (aside)
      task.left.push({
        what: 'row',
        read: texts.slice(0, 4).join(' · ').slice(0, 120),
        row: row.row,
        sheet: grid.sheet,
      })
    return !aside
  })
}

/** Columns taken for one thing, with what their headings speak of. */
export interface Claim {
  readonly use: ColumnUse
  readonly column: TableColumn | null
  readonly things?: readonly ColumnThing[]
}

/** Says what each column was taken for; those that came to nothing are left by their headings. */
export function claimColumns(grid: Grid, columns: readonly TableColumn[], claims: readonly Claim[], task: Task): void {
  const { sheet, turned, header } = grid
  const seen = columns.flatMap((column) => {
    const { index, heading, texts } = column
    const claim = claims.find((one) => one.column === column)
    if (claim) return [{ index, heading: heading.text, use: claim.use, things: claim.things ?? [] }]
    if (texts.length === 0 && heading.text === '') return []
    task.left.push({ what: 'column', read: heading.text === '' ? '—' : heading.text })
    return [{ index, heading: heading.text, use: 'out' as const, things: [] }]
  })
  task.seen.push({ sheet, turned, header, columns: seen })
}
