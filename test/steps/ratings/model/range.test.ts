import { describe, expect, it } from 'vitest'
import { cellsIn, isIn, isOneCell, nextEmpty, rangeOf, within } from '../../../../src/steps/ratings/model/range'

const at = (row: number, column: number) => ({ row, column })

describe('the range between two cells', () => {
  it('is the same from whichever corner it was drawn', () => {
    const range = { from: at(1, 2), to: at(4, 5) }
    for (const [one, other] of [
      [at(1, 2), at(4, 5)],
      [at(4, 5), at(1, 2)],
      [at(1, 5), at(4, 2)],
      [at(4, 2), at(1, 5)],
    ] as const)
      expect(rangeOf(one, other)).toEqual(range)
  })

  it('holds its own edges and nothing beyond them', () => {
    const range = rangeOf(at(1, 2), at(3, 4))
    const inside = [0, 1, 2, 3, 4].flatMap((row) =>
      [1, 2, 3, 4, 5].filter((column) => isIn(range, row, column)).map((column) => `${row}${column}`),
    )
    expect(inside).toEqual(['12', '13', '14', '22', '23', '24', '32', '33', '34'])
  })

  it('of one cell is told from a row, a column and a block', () => {
    expect(isOneCell(rangeOf(at(1, 1), at(1, 1)))).toBe(true)
    for (const other of [at(1, 2), at(2, 1), at(2, 2)]) expect(isOneCell(rangeOf(at(1, 1), other))).toBe(false)
  })

  it('gives its cells row by row', () => {
    const cells = ['abcd', 'efgh', 'ijkl'].map((row) => [...row])
    expect(cellsIn(rangeOf(at(1, 1), at(2, 2)), cells)).toEqual([
      ['f', 'g'],
      ['j', 'k'],
    ])
  })
})

describe('a place that is no longer on the grid', () => {
  it('is the nearest that is, and the first of an empty grid', () => {
    expect(within(at(7, 9), 3, 4)).toEqual(at(2, 3))
    expect(within(at(1, 2), 3, 4)).toEqual(at(1, 2))
    expect(within(at(2, 3), 3, 4)).toEqual(at(2, 3))
    expect(within(at(7, 9), 0, 0)).toEqual(at(0, 0))
  })
})

describe('the next cell without a rating', () => {
  const empties =
    (...cells: readonly string[]) =>
    (row: number, column: number) =>
      cells.includes(`${row}${column}`)

  it('is looked for down the column and then down the next ones, and round to the first', () => {
    expect(nextEmpty(at(0, 0), 3, 2, empties('20', '01'))).toEqual(at(2, 0))
    expect(nextEmpty(at(2, 0), 3, 2, empties('20', '01'))).toEqual(at(0, 1))
    expect(nextEmpty(at(1, 1), 3, 2, empties('00'))).toEqual(at(0, 0))
    expect(nextEmpty(at(2, 1), 3, 2, empties('10'))).toEqual(at(1, 0))
  })

  it('is never the cell one stands on, and none where all are rated', () => {
    expect(nextEmpty(at(1, 1), 3, 2, empties('11'))).toBeNull()
    expect(nextEmpty(at(1, 1), 3, 2, empties())).toBeNull()
  })
})
