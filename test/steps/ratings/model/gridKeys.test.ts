import { describe, expect, it } from 'vitest'
import { intentOf, type Key } from '../../../../src/steps/ratings/model/gridKeys'
import { nextEmpty } from '../../../../src/steps/ratings/model/range'

const key = (name: string, held: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('keys of the ratings grid', () => {
  it('1 to 5 rate at once; 0 and 6 to 9 are refused', () => {
    expect(intentOf(key('4'), 'down', '')).toEqual({ does: 'rate', value: 4 })
    for (const wrong of ['0', '6', '7', '8', '9'])
      expect(intentOf(key(wrong), 'right', '')).toEqual({ does: 'refuse', read: wrong })
  })

  it('waiting for Enter, digits gather: 44 is one wrong number, not two ratings', () => {
    expect(intentOf(key('4'), 'enter', '4')).toEqual({ does: 'draft', text: '44' })
    expect(intentOf(key('Enter'), 'enter', '44')).toEqual({ does: 'commit', text: '44', move: 'down' })
    expect(intentOf(key('Tab'), 'enter', '4')).toEqual({ does: 'commit', text: '4', move: 'right' })
    expect(intentOf(key('Escape'), 'enter', '44')).toEqual({ does: 'drop-draft' })
    expect(intentOf(key('Backspace'), 'enter', '44')).toEqual({ does: 'draft', text: '4' })
  })

  it('without a draft, Tab and Escape are not the grid’s: one tab stop, no trap', () => {
    expect(intentOf(key('Tab'), 'enter', '')).toBeNull()
    expect(intentOf(key('Escape'), 'enter', '')).toBeNull()
  })

  it('leaves combinations to the page, but for Ctrl+↓', () => {
    expect(intentOf(key('z', { ctrlKey: true }), 'down', '')).toBeNull()
    expect(intentOf(key('5', { altKey: true }), 'down', '')).toBeNull()
    expect(intentOf(key('ArrowDown', { ctrlKey: true }), 'down', '')).toEqual({ does: 'next-empty' })
  })

  it('knows SD, NA, note, reason and clearing, in either case', () => {
    expect(intentOf(key('S'), 'down', '')).toEqual({ does: 'rate', value: 'SD' })
    expect(intentOf(key('a'), 'down', '')).toEqual({ does: 'rate', value: 'NA' })
    expect(intentOf(key('n'), 'down', '')).toEqual({ does: 'note' })
    expect(intentOf(key('r'), 'down', '')).toEqual({ does: 'reason' })
    expect(intentOf(key('Delete'), 'down', '')).toEqual({ does: 'clear' })
    expect(intentOf(key('q'), 'down', '')).toBeNull()
  })
})

describe('the next empty cell', () => {
  const grid = [
    [false, true],
    [false, false],
    [true, false],
  ]
  const empty = (row: number, column: number) => grid[row]?.[column] ?? false

  it('goes down the column, then to the next one, and round again', () => {
    expect(nextEmpty({ row: 0, column: 0 }, 3, 2, empty)).toEqual({ row: 2, column: 0 })
    expect(nextEmpty({ row: 2, column: 0 }, 3, 2, empty)).toEqual({ row: 0, column: 1 })
    expect(nextEmpty({ row: 0, column: 1 }, 3, 2, empty)).toEqual({ row: 2, column: 0 })
  })

  it('stays when there is none', () => {
    expect(nextEmpty({ row: 0, column: 0 }, 3, 2, () => false)).toBeNull()
  })
})
