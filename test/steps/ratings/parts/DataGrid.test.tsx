import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type KeyboardEvent, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DataGrid, type GridCell, type GridPlace } from '../../../../src/steps/ratings/parts/DataGrid'

afterEach(cleanup)

const axis = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `${name}${i}`, label: `${name}${i}`, head: `${name}${i}` }))
const ROWS = axis('f', 4)
const COLUMNS = axis('c', 3)
const cells: readonly (readonly GridCell[])[] = ROWS.map((row) =>
  COLUMNS.map((column) => ({ content: '3', label: `${row.id} ${column.id}`, className: '' })),
)
const blank: GridCell = { content: '', label: '', className: '' }

interface SheetProps {
  readonly onKey?: (event: KeyboardEvent, place: GridPlace) => boolean
  readonly onPaste?: (text: string, place: GridPlace) => void
  readonly onCopy?: (place: GridPlace) => string
}

function Sheet({ onKey = () => false, onPaste, onCopy }: SheetProps) {
  const [focus, setFocus] = useState<GridPlace>({ row: 1, column: 1 })
  return (
    <DataGrid
      label="Puntajes"
      corner=""
      rows={ROWS}
      columns={COLUMNS}
      cell={(i, j) => cells[i]?.[j] ?? blank}
      focus={focus}
      onFocus={setFocus}
      onKey={onKey}
      {...(onPaste && { onPaste })}
      {...(onCopy && { onCopy })}
    />
  )
}

const focused = () => document.activeElement?.getAttribute('aria-label')
async function after(keys: string) {
  const user = userEvent.setup()
  render(<Sheet />)
  await user.tab()
  await user.keyboard(keys)
  return focused()
}

describe('DataGrid', () => {
  it('is one tab stop, where the focus last was', async () => {
    const user = userEvent.setup()
    render(<Sheet />)
    await user.tab()
    expect(focused()).toBe('f1 c1')
    await user.keyboard('{ArrowDown}')
    await user.tab()
    expect(document.activeElement).toBe(document.body)
    await user.tab({ shift: true })
    expect(focused()).toBe('f2 c1')
  })

  it.each([
    ['{ArrowUp}', 'f0 c1'],
    ['{ArrowUp}{ArrowUp}', 'f0 c1'],
    ['{ArrowDown}', 'f2 c1'],
    ['{ArrowLeft}', 'f1 c0'],
    ['{ArrowRight}{ArrowRight}', 'f1 c2'],
    ['{Home}', 'f1 c0'],
    ['{End}', 'f1 c2'],
    ['{PageUp}', 'f0 c1'],
    ['{PageDown}', 'f3 c1'],
    ['{Control>}{Home}{/Control}', 'f0 c0'],
    ['{Control>}{End}{/Control}', 'f3 c2'],
    ['{Control>}{ArrowDown}{/Control}', 'f3 c1'],
    ['{Control>}{ArrowRight}{/Control}', 'f1 c2'],
  ])('%s goes to %s', async (keys, place) => {
    expect(await after(keys)).toBe(place)
  })

  it('gives every other key to its owner, who may keep an arrow too', async () => {
    const user = userEvent.setup()
    const onKey = vi.fn(
      (event: KeyboardEvent, _place: GridPlace) => event.key === '5' || (event.key === 'ArrowDown' && event.ctrlKey),
    )
    render(<Sheet onKey={onKey} />)
    await user.tab()
    await user.keyboard('5{Control>}{ArrowDown}{/Control}')
    expect(focused()).toBe('f1 c1')
    expect(onKey.mock.calls.filter(([event]) => event.key === '5').map(([, place]) => place)).toEqual([
      { row: 1, column: 1 },
    ])
  })

  it('tints the row and the column of the focus while it has it', async () => {
    const user = userEvent.setup()
    const { container } = render(<Sheet />)
    const tinted = () => ({
      rows: [...container.querySelectorAll('tr')].flatMap((row, i) => ('crossed' in row.dataset ? [i] : [])),
      columns: [...container.querySelectorAll('col')].flatMap((one, i) => ('crossed' in one.dataset ? [i] : [])),
    })
    expect(tinted()).toEqual({ rows: [], columns: [] })
    await user.tab()
    // The focus begins at the second row and column, and heads count.
    expect(tinted()).toEqual({ rows: [2], columns: [2] })
    await user.keyboard('{ArrowDown}')
    expect(tinted()).toEqual({ rows: [3], columns: [2] })
    await user.tab()
    expect(tinted()).toEqual({ rows: [], columns: [] })
  })

  it('copies and pastes text at the focus', () => {
    const onPaste = vi.fn()
    const setData = vi.fn()
    render(<Sheet onPaste={onPaste} onCopy={({ row, column }) => `${row}\t${column}`} />)
    const cell = screen.getByRole('gridcell', { name: 'f1 c1' })
    fireEvent.copy(cell, { clipboardData: { setData } })
    expect(setData).toHaveBeenCalledWith('text/plain', '1\t1')
    fireEvent.paste(cell, { clipboardData: { getData: () => '3\t4\n5\tSD' } })
    expect(onPaste).toHaveBeenCalledWith('3\t4\n5\tSD', { row: 1, column: 1 })
  })

  it('leaves copying and pasting to the browser when nobody takes them', () => {
    render(<Sheet />)
    const cell = screen.getByRole('gridcell', { name: 'f1 c1' })
    const paste = createEvent.paste(cell, { clipboardData: { getData: () => '3' } })
    fireEvent(cell, paste)
    expect(paste.defaultPrevented).toBe(false)
  })

  it('repaints only the cell whose object changed', () => {
    const painted: string[] = []
    const Spy = ({ name }: { readonly name: string }) => {
      painted.push(name)
      return name
    }
    const spied = cells.map((row, i) => row.map((cell, j) => ({ ...cell, content: <Spy name={`${i}${j}`} /> })))
    const draw = (matrix: typeof spied) => (
      <DataGrid
        label="Puntajes"
        corner=""
        rows={ROWS}
        columns={COLUMNS}
        cell={(i, j) => matrix[i]?.[j] ?? blank}
        focus={{ row: 0, column: 0 }}
        onFocus={() => {}}
        onKey={() => false}
      />
    )
    const { rerender } = render(draw(spied))
    expect(painted).toHaveLength(12)
    painted.length = 0
    rerender(
      draw(
        spied.map((row, i) =>
          row.map((cell, j) => (i === 2 && j === 1 ? { ...cell, content: <Spy name="x" /> } : cell)),
        ),
      ),
    )
    expect(painted).toEqual(['x'])
  })
})
