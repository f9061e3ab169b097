import type { Rating } from '../../../domain/rating'
import { isLevel } from '../../../domain/scale'
import type { CellPlace } from './range'

/** Where the focus goes after a rating; 'enter' waits for Enter or Tab, as paper sheets are typed. */
export const ADVANCES = ['down', 'right', 'enter'] as const
export type Advance = (typeof ADVANCES)[number]

/** What one key means on the ratings grid. */
export type Intent =
  | { readonly does: 'rate'; readonly value: Rating }
  | { readonly does: 'clear' | 'note' | 'reason' | 'next-empty' | 'drop-draft' }
  /** Digits gathered until Enter or Tab. */
  | { readonly does: 'draft'; readonly text: string }
  | { readonly does: 'commit'; readonly text: string; readonly move: 'down' | 'right' }
  | { readonly does: 'extend'; readonly down: number; readonly right: number }
  | { readonly does: 'refuse'; readonly read: string }

/** Where a thumb goes on after rating a cell: along the column or the row, then to the next one, and at the end it stays. */
export function onward(place: CellPlace, advance: Advance, rows: number, columns: number): CellPlace {
  const { row, column } = place
  if (advance === 'enter') return place
  if (advance === 'down') {
    if (row + 1 < rows) return { row: row + 1, column }
    return column + 1 < columns ? { row: 0, column: column + 1 } : place
  }
  if (column + 1 < columns) return { row, column: column + 1 }
  return row + 1 < rows ? { row: row + 1, column: 0 } : place
}

export interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** @param draft digits typed so far under 'enter', or '' */
export function intentOf(key: Key, advance: Advance, draft: string): Intent | null {
  const far = key.ctrlKey || key.metaKey
  if (far && key.key === 'ArrowDown') return { does: 'next-empty' }
  if (far || key.altKey) return null
  const step = STEPS[key.key]
  if (key.shiftKey && step) return { does: 'extend', down: step[0], right: step[1] }
  if (/^\d$/.test(key.key)) return digit(key.key, advance, draft)
  if (key.key === 'Enter') return { does: 'commit', text: draft, move: 'down' }
  if (key.key === 'Tab' && draft !== '') return { does: 'commit', text: draft, move: 'right' }
  if (key.key === 'Escape' && draft !== '') return { does: 'drop-draft' }
  if (key.key === 'Backspace' && draft !== '') return { does: 'draft', text: draft.slice(0, -1) }
  if (key.key === 'Delete' || key.key === 'Backspace') return { does: 'clear' }
  return letter(key.key.toLowerCase())
}

function digit(typed: string, advance: Advance, draft: string): Intent {
  if (advance === 'enter') return { does: 'draft', text: draft + typed }
  const value = Number(typed)
  return isLevel(value) ? { does: 'rate', value } : { does: 'refuse', read: typed }
}

function letter(typed: string): Intent | null {
  if (typed === 's') return { does: 'rate', value: 'SD' }
  if (typed === 'a') return { does: 'rate', value: 'NA' }
  if (typed === 'n') return { does: 'note' }
  return typed === 'r' ? { does: 'reason' } : null
}
