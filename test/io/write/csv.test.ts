import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordsOf } from '../../../src/io/read/records'
import { csvBytes, csvText, csvtText, DIALECTS, type OutTable, type Preset } from '../../../src/io/write/csv'
import { numberText } from '../../../src/io/write/numberText'
import { chartTable } from '../../../src/io/write/tableCsv'
import { verifyCsv } from '../../../src/io/write/verify'

const table: OutTable = {
  columns: [
    { name: 'dpa_canton', form: 'code' },
    { name: 'provincia', form: 'text' },
    { name: 'puntaje', form: 'number', decimals: 2 },
    { name: 'estado', form: 'mixed' },
  ],
  rows: [
    ['0301', 'Cañar', 56.3798, 3.5],
    ['1301', '=HYPERLINK("http://x";"y")', -2.5, 'SD'],
    ['', 'dos\r\nlíneas; "citadas"', null, null],
  ],
}

describe('csvText', () => {
  it('story 19: Excel Ecuador shows Cañar and 0301 intact and 56,38 is a number', () => {
    const bytes = csvBytes(table, 'excel')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(csvText(table, 'excel')).toBe(
      '\uFEFFdpa_canton;provincia;puntaje;estado\r\n' +
        '"=""0301""";Cañar;56,38;3,5\r\n' +
        '"=""1301""";"\'=HYPERLINK(""http://x"";""y"")";-2,50;SD\r\n' +
        ';"dos\nlíneas; ""citadas""";;\r\n',
    )
  })

  it('story 19: QGIS joins by dpa_canton as text: every code comes back as it was', () => {
    const text = csvText(table, 'qgis')
    expect(text.split('\n')[1]).toBe('"0301",Cañar,56.38,3.5')
    expect(text.startsWith('\uFEFF')).toBe(false)
    expect(csvtText(table)).toBe('"String","String","Real","String"\n')
    const cantons = Array.from({ length: 224 }, (_, i) => String(101 + i).padStart(4, '0'))
    const all: OutTable = { columns: [{ name: 'dpa_canton', form: 'code' }], rows: cantons.map((code) => [code]) }
    const keys = recordsOf(csvText(all, 'qgis'), ',', '')
      .records.slice(1)
      .map(([code]) => code)
    expect(keys.filter((code) => code !== undefined && cantons.includes(code)).length).toBe(cantons.length)
  })

  it('throws when a row does not fit its columns', () => {
    expect(() => csvText({ columns: table.columns, rows: [['1']] }, 'excel')).toThrow(RangeError)
  })

  const word = fc.string({ unit: fc.constantFrom(...'abñ"\'=+-@;,|\n\t\0 1é🌽'), maxLength: 10 })
  const code = fc.stringMatching(/^[0-9A-Za-z._:-]{1,12}$/)
  const figure = fc.oneof(fc.constant(null), fc.double({ min: -1e9, max: 1e9, noNaN: true }))
  const datum = fc.oneof(fc.constantFrom('SD', 'NA', '3.185', '-0.5', '1641131'), fc.constant(null))
  const row = fc.tuple(code, word, figure, datum)

  it('is read back equal, cell by cell, in both presets', () => {
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom<Preset>('excel', 'qgis'), (rows, preset) => {
        const random = { columns: table.columns, rows }
        expect(verifyCsv(csvBytes(random, preset), random, preset, 'a.csv')).toEqual({
          status: 'verified',
          rows: rows.length,
        })
        // And by hand, for the words and the codes: what the reader gives is what was in the table.
        const { records } = recordsOf(csvText(random, preset).replace('\uFEFF', ''), DIALECTS[preset].separator, '')
        expect(records.slice(1).map(([first, second]) => [first, second])).toEqual(rows.map(([one, two]) => [one, two]))
      }),
    )
  })

  it('lets no text cell begin like a formula in either preset', () => {
    fc.assert(
      fc.property(word, fc.constantFrom<Preset>('excel', 'qgis'), (text, preset) => {
        const written = csvText({ columns: [{ name: 'x', form: 'text' }], rows: [[text]] }, preset)
        const cell = written.slice(written.indexOf('x') + 1).trim()
        return !/^[\s"']*[=+\-@]/.test(cell) || /^"?'/.test(cell)
      }),
    )
  })
})

describe('verifyCsv', () => {
  const bytes = csvBytes(table, 'excel')
  const failed = (changed: string) => verifyCsv(new TextEncoder().encode(changed), table, 'excel', 'a.csv')
  const text = csvText(table, 'excel')

  it('says "verified" for what was written', () => {
    expect(verifyCsv(bytes, table, 'excel', 'a.csv')).toEqual({ status: 'verified', rows: 3 })
  })

  it.each([
    ['a figure', '56,38', '56,39', { row: 2, column: 'puntaje' }],
    ['a code', '0301', '0302', { row: 2, column: 'dpa_canton' }],
    ['a word', 'Cañar', 'Canar', { row: 2, column: 'provincia' }],
    ['a state', ';SD', ';NA', { row: 3, column: 'estado' }],
    ['a heading', 'puntaje', 'puntos', { row: 1, column: 'puntaje' }],
    ['a filled blank', '";;\r\n', '";0;\r\n', { row: 4, column: 'puntaje' }],
  ])('finds %s that is not as in the table', (_, from, to, place) => {
    expect(failed(text.replace(from, to))).toMatchObject({
      status: 'failed',
      finding: { code: 'export-differs', place },
    })
  })

  it('finds a missing row, a cut file and other bytes', () => {
    expect(failed(text.split('\r\n').slice(0, 3).join('\r\n')).status).toBe('failed')
    expect(failed(text.slice(0, -6)).status).toBe('failed')
    expect(verifyCsv(Uint8Array.of(0xff, 0x41), table, 'excel', 'a.csv').status).toBe('failed')
    expect(verifyCsv(new Uint8Array(), table, 'excel', 'a.csv').status).toBe('failed')
  })
})

describe('numberText', () => {
  it.each([
    [56.3798, 2, '56,38'],
    [-0.001, 2, '0,00'],
    [0, undefined, '0'],
    [1e-7, undefined, '0,0000001'],
    [0.1 + 0.2, undefined, '0,3'],
    [123456789.25, undefined, '123456789,25'],
    [1e-13, undefined, '0'],
    [3.185, undefined, '3,1850'],
    [1234.567, undefined, '1234,567'],
    [0.125, undefined, '0,125'],
    ['3.185', undefined, '3,1850'],
    ['1641131', undefined, '1641131'],
    ['-0.5', undefined, '-0,5'],
  ])('writes %s with %s decimals as %s', (value, decimals, expected) => {
    expect(numberText(value, ',', decimals)).toBe(expected)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, '1,5', 'SD', ''])('throws on %s', (value) => {
    expect(() => numberText(value, ',')).toThrow(RangeError)
  })
})

describe('chartTable', () => {
  const origin = {
    run: { name: 'Mesa', simulated: true, date: '2024-05-16' },
    province: { code: '03', name: 'Cañar' },
    code: '12e5',
  }

  it('says in every row which run, day, province and record its figures come from', () => {
    const { columns, rows } = chartTable({ headings: ['producto', 'peso'], rows: [['Cacao', 18.94]] }, origin)
    expect(columns.map(({ name }) => name)).toEqual([
      'corrida',
      'fecha',
      'dpa_prov',
      'provincia',
      'producto',
      'peso',
      'codigo',
    ])
    expect(rows).toEqual([['SIMULADO Mesa', '2024-05-16', '03', 'Cañar', 'Cacao', 18.94, '12e5']])
  })

  it('writes no figure with more than six decimals, in either preset, and reads back what it wrote', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 1 }),
        fc.constantFrom<Preset>('excel', 'qgis'),
        (figures, preset) => {
          const table = chartTable({ headings: ['x'], rows: figures.map((figure) => [figure]) }, origin)
          expect(verifyCsv(csvBytes(table, preset), table, preset, '').status).toBe('verified')
          expect(csvText(table, preset)).not.toMatch(/[,.]\d{7}/)
        },
      ),
    )
  })
})
