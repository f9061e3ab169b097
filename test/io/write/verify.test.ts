import { describe, expect, it } from 'vitest'
import { csvBytes, type OutTable } from '../../../src/io/write/csv'
import { verifyCsv } from '../../../src/io/write/verify'

const table: OutTable = {
  columns: [
    { name: 'producto', form: 'text' },
    { name: 'codigo', form: 'code' },
    { name: 'puntaje', form: 'number', decimals: 1 },
    { name: 'nota', form: 'mixed' },
  ],
  rows: [
    ['Cacao', '0301', 56.38, '3'],
    ['Café', '13', null, 'SD'],
  ],
}
const text = (change: (lines: string[]) => void): Uint8Array => {
  const lines = new TextDecoder().decode(csvBytes(table, 'qgis')).split('\n')
  change(lines)
  return new TextEncoder().encode(lines.join('\n'))
}
const check = (bytes: Uint8Array) => {
  const result = verifyCsv(bytes, table, 'qgis', 'ranking.csv')
  return result.status === 'verified'
    ? result
    : { row: result.finding.place?.row, column: result.finding.place?.column }
}
const line = (i: number, words: string) => text((lines) => void lines.splice(i, 1, words))

describe('a file that is read back', () => {
  it('is verified with its number of rows, which may be none', () => {
    expect(check(text(() => {}))).toEqual({ status: 'verified', rows: 2 })
    const none = { ...table, rows: [] }
    expect(verifyCsv(csvBytes(none, 'excel'), none, 'excel', 'a.csv')).toEqual({ status: 'verified', rows: 0 })
  })

  it('fails at the heading, the row or the cell that differs', () => {
    expect(check(line(0, 'producto,codigo,puntos,nota'))).toMatchObject({ row: 1, column: 'puntaje' })
    expect(check(line(1, 'Cacao,"0301",56.5,3'))).toMatchObject({ row: 2, column: 'puntaje' })
    expect(check(line(1, 'Cacao,"301",56.4,3'))).toMatchObject({ row: 2, column: 'codigo' })
    expect(check(line(2, 'Café,"13",0,SD'))).toMatchObject({ row: 3, column: 'puntaje' })
    expect(check(line(2, 'Café,"13",,NA'))).toMatchObject({ row: 3, column: 'nota' })
    expect(check(line(2, 'Cafe,"13",,SD'))).toMatchObject({ row: 3, column: 'producto' })
  })

  it('fails when a row is missing, is one too many, or has a cell more or less', () => {
    expect(check(text((lines) => void lines.splice(2, 1)))).toMatchObject({ row: 2 })
    expect(check(text((lines) => void lines.splice(2, 0, 'Maní,"14",1,SD')))).toMatchObject({ row: 4 })
    expect(check(line(2, 'Café,"13",,SD,más'))).toMatchObject({ row: 3 })
    expect(check(line(2, 'Café,"13",'))).toMatchObject({ row: 3, column: 'nota' })
  })

  it('takes a figure to the decimals that were asked for, and no further', () => {
    expect(check(line(1, 'Cacao,"0301",56.40,3.0'))).toEqual({ status: 'verified', rows: 2 })
  })

  it('fails when it is empty or its quotes are broken', () => {
    expect(check(new Uint8Array())).toEqual({ row: undefined, column: undefined })
    expect(check(text((lines) => void lines.splice(1, 1, '"Cacao')))).toMatchObject({ row: 2 })
  })
})
