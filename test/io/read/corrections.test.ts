import { describe, expect, it } from 'vitest'
import {
  type Corrections,
  corrected,
  decimalOf,
  leavingOut,
  NO_CORRECTIONS,
  repaired,
} from '../../../src/io/read/corrections'
import { tableOf } from './places'

const table = tableOf('Producto;Volumen\nCacao;1\n ;2\nQueso;3', () => false)
const cells = (corrections: Corrections) => corrected(table, corrections).table.rows.map((row) => row.cells)

describe('a correction', () => {
  it('of a cell changes that cell of that row and no other', () => {
    const one = repaired(NO_CORRECTIONS, { kind: 'set-cell', row: 2, column: 'Volumen', text: '9' })
    expect(cells(one)).toEqual([
      ['Cacao', '9'],
      [' ', '2'],
      ['Queso', '3'],
    ])
  })

  it('of a cell takes the place of an earlier one of the same cell, and stands beside those of others', () => {
    const settled = [
      { row: 2, column: 'Volumen', text: '8' },
      { row: 2, column: 'Producto', text: 'Cacao fino' },
      { row: 4, column: 'Volumen', text: '7' },
      { row: 2, column: 'Volumen', text: '' },
    ].reduce((before, cell) => repaired(before, { kind: 'set-cell', ...cell }), NO_CORRECTIONS)
    expect(settled.cells).toHaveLength(3)
    expect(cells(settled)).toEqual([
      ['Cacao fino', ''],
      [' ', '2'],
      ['Queso', '7'],
    ])
  })

  it('that leaves rows out names each by its first words, or by its number alone', () => {
    const out = repaired(repaired(NO_CORRECTIONS, { kind: 'leave-out', row: 3 }), {
      kind: 'keep-row',
      row: 2,
      drop: [4, 3],
    })
    expect(out.leftOut).toEqual([3, 4])
    const { table: left, leftOut } = corrected(table, out)
    expect(left.rows.map(({ row }) => row)).toEqual([2])
    expect(leftOut).toEqual(['fila 3: 2', 'fila 4: Queso'])
  })

  it('that leaves rows out keeps them in the order of the file, each once', () => {
    expect(leavingOut(leavingOut(NO_CORRECTIONS, [12, 3]), [3, 7]).leftOut).toEqual([3, 7, 12])
  })

  it('about a decimal sign is of one column, whatever its heading', () => {
    const answered = ['Volumen', 'constructor'].reduce(
      (before, column) => repaired(before, { kind: 'answer', column, decimal: 'comma', value: '1' }),
      NO_CORRECTIONS,
    )
    expect(['Volumen', 'constructor', 'toString'].map((heading) => decimalOf(answered, heading))).toEqual([
      'comma',
      'comma',
      undefined,
    ])
    expect(
      decimalOf(repaired(answered, { kind: 'answer', column: 'Volumen', decimal: 'point', value: '1' }), 'Volumen'),
    ).toBe('point')
  })
})
