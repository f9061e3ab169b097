import { type ClipboardEvent, type KeyboardEvent, memo, type ReactNode, useRef, useState } from 'react'
import { classes } from '../../../ui/classes'
import styles from './DataGrid.module.css'

export interface GridAxis {
  readonly id: string
  readonly label: string
  readonly head: ReactNode
}

export interface GridCell {
  readonly content: ReactNode
  /** Everything the cell shows, in words. */
  readonly label: string
  readonly className: string | undefined
  /** Part of the range that copying and clearing act on. */
  readonly selected?: boolean
  /** What was last written in it was refused. */
  readonly invalid?: boolean
}

export interface DataGridProps {
  readonly label: string
  readonly corner: ReactNode
  readonly rows: readonly GridAxis[]
  readonly columns: readonly GridAxis[]
  /** Same object for the same content: a cell repaints only when its object changes. */
  readonly cell: (row: number, column: number) => GridCell
  readonly focus: GridPlace
  readonly onFocus: (place: GridPlace) => void
  /** Keys the grid itself does not use; true when the key was taken. */
  readonly onKey: (event: KeyboardEvent, place: GridPlace) => boolean
  readonly onPaste?: (text: string, place: GridPlace) => void
  readonly onCopy?: (place: GridPlace) => string
  readonly readOnly?: boolean
}

export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** A grid with one tab stop: arrows, Home, End, Page keys and Ctrl+Home/End move; the row and column of the focus tint. */
export function DataGrid({
  label,
  corner,
  rows,
  columns,
  cell,
  focus,
  onFocus,
  onKey,
  onPaste,
  onCopy,
  readOnly = false,
}: DataGridProps) {
  const table = useRef<HTMLTableElement>(null)
  const [inside, setInside] = useState(false)
  const goTo = (place: GridPlace) => {
    onFocus(place)
    table.current?.querySelector<HTMLElement>(`[data-cell="${place.row}-${place.column}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (onKey(event, focus)) {
      event.preventDefault()
      return
    }
    const next = moved(event, focus, rows.length, columns.length)
    if (!next) return
    event.preventDefault()
    goTo(next)
  }
  const copy = (event: ClipboardEvent) => {
    if (!onCopy) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', onCopy(focus))
  }
  const paste = (event: ClipboardEvent) => {
    if (!onPaste) return
    event.preventDefault()
    onPaste(event.clipboardData.getData('text/plain'), focus)
  }
  // The tint sits on the row and on the column, not on their cells: moving the focus repaints two cells, not fifty.
  const crossed = (axis: 'row' | 'column', index: number) => (inside && focus[axis] === index ? true : undefined)
  return (
    <div className={styles.frame}>
      <table
        ref={table}
        className={styles.grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern over a real table
        role="grid"
        aria-label={label}
        aria-readonly={readOnly}
        onKeyDown={onKeyDown}
        onCopy={copy}
        onPaste={paste}
        onFocus={() => setInside(true)}
        onBlur={() => setInside(false)}
      >
        <colgroup>
          <col />
          {columns.map((column, j) => (
            <col key={column.id} data-crossed={crossed('column', j)} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column, j) => (
              <th key={column.id} scope="col" data-crossed={crossed('column', j)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.id} data-crossed={crossed('row', i)}>
              <th scope="row">{row.head}</th>
              {columns.map((column, j) => (
                <Cell
                  key={column.id}
                  cell={cell(i, j)}
                  row={i}
                  column={j}
                  current={focus.row === i && focus.column === j}
                  onFocus={onFocus}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  readonly cell: GridCell
  readonly row: number
  readonly column: number
  readonly current: boolean
  readonly onFocus: (place: GridPlace) => void
}

const Cell = memo(
  function Cell({ cell, row, column, current, onFocus }: CellProps) {
    return (
      <td
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a table that is a grid
        role="gridcell"
        data-cell={`${row}-${column}`}
        tabIndex={current ? 0 : -1}
        aria-label={cell.label}
        aria-selected={cell.selected}
        aria-invalid={cell.invalid}
        className={classes(styles.cell, cell.className)}
        onFocus={() => onFocus({ row, column })}
        onPointerDown={(event) => event.currentTarget.focus()}
      >
        {cell.content}
      </td>
    )
  },
  // The focus handler is a new function each time and always does the same.
  (before, after) => before.cell === after.cell && before.current === after.current,
)

function moved(event: KeyboardEvent, { row, column }: GridPlace, rows: number, columns: number): GridPlace | null {
  const far = event.ctrlKey || event.metaKey
  switch (event.key) {
    case 'ArrowUp':
      return { row: far ? 0 : Math.max(row - 1, 0), column }
    case 'ArrowDown':
      return { row: far ? rows - 1 : Math.min(row + 1, rows - 1), column }
    case 'ArrowLeft':
      return { row, column: far ? 0 : Math.max(column - 1, 0) }
    case 'ArrowRight':
      return { row, column: far ? columns - 1 : Math.min(column + 1, columns - 1) }
    case 'Home':
      return far ? { row: 0, column: 0 } : { row, column: 0 }
    case 'End':
      return far ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 }
    case 'PageUp':
      return { row: 0, column }
    case 'PageDown':
      return { row: rows - 1, column }
    default:
      return null
  }
}
