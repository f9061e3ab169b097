import { plain } from '../../domain/product'
import { cellText } from '../tables/cell'
import type { TableColumn } from './columns'
import type { Grid, GridRow } from './grid'
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
    if (aside) task.left.push({ what: 'row', read: texts.slice(0, 4).join(' · ').slice(0, 120), row: row.row })
    return !aside
  })
}

/** Columns that came to nothing, by their headings. */
export function leaveColumns(columns: readonly TableColumn[], used: readonly (TableColumn | null)[], task: Task): void {
  for (const one of columns) {
    if (used.includes(one) || (one.texts.length === 0 && one.heading.text === '')) continue
    task.left.push({ what: 'column', read: one.heading.text === '' ? '—' : one.heading.text })
  }
}
