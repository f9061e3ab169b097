import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { refused } from '../../../domain/finding'
import type { Rating } from '../../../domain/rating'
import { isLevel, TYPED_RATINGS } from '../../../domain/scale'
import { useI18n } from '../../../i18n/useI18n'
import { readPastedRatings } from '../../../io/read/pastedRatings'
import { useFaces } from '../../../shared/faces/useFaces'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { classes } from '../../../ui/classes'
import { type Advance, type Intent, intentOf, onward } from '../model/gridKeys'
import { cellsIn, isIn, isOneCell, nextEmpty, rangeOf } from '../model/range'
import type { SheetGrid } from '../model/sheetGrid'
import { tsv } from '../model/tsv'
import { columnAxes, rowAxes } from './axes'
import look from './cell.module.css'
import { DataGrid, type GridCell, type GridPlace } from './DataGrid'
import { cellPainter } from './gridCell'
import type { RatingWriter } from './useRating'

export interface RatingGridProps {
  readonly grid: SheetGrid
  readonly focus: GridPlace
  readonly onFocus: (place: GridPlace) => void
  readonly writer: RatingWriter
  readonly advance: Advance
  readonly readOnly: boolean
  readonly onNote: () => void
  readonly onReason: () => void
}

/** The keyboard grid: one act per key press, or one per pasted or cleared range. */
export function RatingGrid(props: RatingGridProps) {
  const { grid, focus, onFocus, writer, advance, readOnly, onNote, onReason } = props
  const i18n = useI18n()
  const { t } = i18n
  const { territory } = useStep()
  const root = useRef<HTMLDivElement>(null)
  const moving = useRef(false)
  const [draft, setDraft] = useState('')
  const [anchor, setAnchor] = useState<GridPlace | null>(null)
  const faces = useFaces()
  const rows = useMemo(
    () => rowAxes(territory.candidates, grid.products, faces),
    [territory.candidates, grid.products, faces],
  )
  // One text per set of units, so that a key press, which changes none, builds no new heads.
  const units = grid.units.join('|')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `units` stands for grid.units
  const columns = useMemo(() => columnAxes(territory.indicators, grid.units), [territory.indicators, units])
  // biome-ignore lint/correctness/useExhaustiveDependencies: cells carry the names of indicators in their labels
  const paint = useMemo(() => cellPainter(i18n), [i18n, territory.indicators, units])
  const range = rangeOf(anchor ?? focus, focus)
  const wrong = writer.findings.length > 0
  // The last cell was just rated and there is nowhere to go on to: whoever types without looking must not write over it.
  const [ended, setEnded] = useState(false)
  const toast = useApp((state) => state.toast)

  const goTo = (place: GridPlace) => {
    setDraft('')
    setAnchor(null)
    setEnded(false)
    if (isOneCell({ from: place, to: focus })) focusCell(root.current, place)
    else moving.current = true
    onFocus(place)
  }
  // After the cells are painted: to focus earlier would lay the page out twice.
  useLayoutEffect(() => {
    if (moving.current) focusCell(root.current, focus)
    moving.current = false
  })
  useWanted(grid, goTo)

  const step = (down: number, right: number): GridPlace => ({
    row: clamp(focus.row + down, rows.length),
    column: clamp(focus.column + right, columns.length),
  })
  const here = grid.cells[focus.row]?.[focus.column]
  const rate = (value: Rating, move: 'down' | 'right' | 'stay') => {
    if (!here || !writer.write([{ product: here.product, indicator: here.indicator, value }])) return
    setDraft('')
    if (move !== 'stay') goOn(move)
  }
  const goOn = (move: 'down' | 'right') => {
    const next = onward(focus, move, rows.length, columns.length)
    if (!isOneCell({ from: next, to: focus })) goTo(next)
    else {
      setEnded(true)
      toast(t('ratings.ended'))
    }
  }
  const refuse = (read: string) => {
    setDraft('')
    const subject = `${rows[focus.row]?.label ?? ''} · ${columns[focus.column]?.label ?? ''}`
    writer.refuse([refused('rating-out-of-scale', { place: { subject }, read, expected: TYPED_RATINGS })])
  }
  const clear = () =>
    writer.write(
      cellsIn(range, grid.cells)
        .flat()
        .filter(({ own }) => own !== null)
        .map(({ product, indicator }) => ({ product, indicator, value: null })),
    )
  const commit = (text: string, move: 'down' | 'right') => {
    const value = Number(text)
    if (text === '') goTo(onward(focus, move, rows.length, columns.length))
    else if (isLevel(value)) rate(value, move)
    else refuse(text)
  }
  const run = (intent: Intent): void => {
    if (ended && (intent.does === 'rate' || intent.does === 'draft')) {
      writer.refuse([refused('sheet-ended')])
      return
    }
    setEnded(false)
    switch (intent.does) {
      case 'rate':
        rate(intent.value, advance === 'right' ? 'right' : 'down')
        break
      case 'draft':
        setDraft(intent.text)
        break
      case 'drop-draft':
        setDraft('')
        break
      case 'commit':
        commit(intent.text, intent.move)
        break
      case 'refuse':
        refuse(intent.read)
        break
      case 'note':
        onNote()
        break
      case 'reason':
        onReason()
        break
      case 'clear':
        clear()
        break
      case 'extend': {
        const place = step(intent.down, intent.right)
        const from = anchor ?? focus
        goTo(place)
        setAnchor(from)
        break
      }
      case 'next-empty': {
        const place = nextEmpty(focus, rows.length, columns.length, (row, column) => isEmpty(grid, row, column))
        if (place) goTo(place)
      }
    }
  }
  const onKey = (event: KeyboardEvent): boolean => {
    const intent = intentOf(event, advance, draft)
    if (!intent) {
      if (!event.shiftKey) setAnchor(null)
      if (!MODIFIERS.has(event.key)) setEnded(false)
      return false
    }
    if (readOnly && WRITES.has(intent.does)) return false
    run(intent)
    return true
  }
  const paste = (text: string) => {
    const room = {
      rows: rows.slice(focus.row).map(({ label }) => label),
      columns: columns.slice(focus.column).map(({ label }) => label),
    }
    const { cells, findings } = readPastedRatings(text, room)
    if (findings.length > 0) writer.refuse(findings)
    else
      writer.write(
        cells.flatMap(({ down, right, value }) => {
          const at = grid.cells[focus.row + down]?.[focus.column + right]
          return at ? [{ product: at.product, indicator: at.indicator, value }] : []
        }),
      )
  }
  const cell = (row: number, column: number): GridCell => {
    const facts = grid.cells[row]?.[column]
    if (!facts) return NOTHING
    const names = {
      product: rows[row]?.label ?? '',
      indicator: columns[column]?.label ?? '',
      unitAbove: grid.units[column] !== null,
    }
    const painted = paint(facts, names)
    const focused = focus.row === row && focus.column === column
    if (focused && draft !== '')
      return { ...painted, content: draft, className: classes(painted.className, look.draft) }
    if (focused && wrong) return { ...painted, className: classes(painted.className, look.wrong), invalid: true }
    if (isOneCell(range) || !isIn(range, row, column)) return painted
    return { ...painted, className: classes(painted.className, look.selected), selected: true }
  }
  return (
    <div ref={root}>
      <DataGrid
        label={t('ratings.grid')}
        corner={t('ratings.corner', { rows: rows.length, columns: columns.length })}
        rows={rows}
        columns={columns}
        cell={cell}
        focus={focus}
        onFocus={(place) => {
          setEnded(false)
          onFocus(place)
        }}
        onKey={onKey}
        onCopy={() => tsv(cellsIn(range, grid.cells))}
        {...(readOnly ? {} : { onPaste: paste })}
        readOnly={readOnly}
      />
    </div>
  )
}

const WRITES = new Set<Intent['does']>(['rate', 'draft', 'commit', 'clear', 'refuse'])
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta'])
const NOTHING: GridCell = { content: null, label: '', className: '' }

const focusCell = (root: HTMLElement | null, { row, column }: GridPlace): void =>
  root?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus()

const clamp = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1))

const isEmpty = ({ cells }: SheetGrid, row: number, column: number): boolean =>
  cells[row]?.[column]?.state === 'missing'

/** Goes to the cell that F8 or "complete" asks for, once. */
function useWanted({ products, indicators }: SheetGrid, goTo: (place: GridPlace) => void): void {
  const wanted = useApp((state) => state.wanted)
  const reachWanted = useApp((state) => state.reachWanted)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per wish, whatever else changes
  useEffect(() => {
    if (!wanted) return
    const place = { row: products.indexOf(wanted.product), column: indicators.indexOf(wanted.indicator) }
    if (place.row >= 0 && place.column >= 0) goTo(place)
    reachWanted()
  }, [wanted])
}
