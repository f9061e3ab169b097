import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_BYTES } from '../../../src/io/read/decode'
import { openTable, type ReadChoices } from '../../../src/io/read/openTable'
import type { RawTable } from '../../../src/io/read/table'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array =>
  Uint8Array.from(
    (mark ? `\uFEFF${text}` : text).split('').flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
const knows = (cell: string): boolean =>
  ['producto', 'volumen', 'cadena', 'cantones'].includes(cell.trim().toLowerCase())
const open = (bytes: Uint8Array, choices: ReadChoices = {}) => openTable(bytes, 'lista.csv', knows, choices)
const table = (text: string, choices: ReadChoices = {}): RawTable => {
  const { value, findings } = open(utf8(text), choices)
  if (!value) throw new Error(JSON.stringify(findings))
  return value
}
const codes = (bytes: Uint8Array, choices: ReadChoices = {}): readonly string[] => {
  const { value, findings } = open(bytes, choices)
  return [...findings, ...(value?.findings ?? [])].map(({ code }) => code)
}

const LIST = 'Producto;Volumen\r\nÑame;1,5\r\nCañihua;2,5\r\n'
const CELLS = [
  ['Ñame', '1,5'],
  ['Cañihua', '2,5'],
]

describe('bytes', () => {
  it.each([
    ['UTF-8', utf8(LIST), 'utf-8', []],
    ['UTF-8 with a mark', utf8(`\uFEFF${LIST}`), 'utf-8', []],
    ['windows-1252, as Excel saves "CSV"', latin(LIST), 'windows-1252', ['encoding-guessed']],
    ['UTF-16 LE with a mark', utf16(LIST, 'le', true), 'utf-16le', []],
    ['UTF-16 LE without', utf16(LIST, 'le', false), 'utf-16le', []],
    ['UTF-16 BE with a mark', utf16(LIST, 'be', true), 'utf-16be', []],
    ['UTF-16 BE without', utf16(LIST, 'be', false), 'utf-16be', []],
  ] as const)('%s: the first heading and every ñ are intact', (_, bytes, encoding, findings) => {
    const { value } = open(bytes)
    expect(value?.header).toEqual(['Producto', 'Volumen'])
    expect(value?.rows.map(({ cells }) => cells)).toEqual(CELLS)
    expect(value?.how.encoding).toBe(encoding)
    expect(value?.findings.map(({ code }) => code)).toEqual(findings)
  })

  it('reads the quotes, dashes and euro of windows-1252, where ISO 8859-1 has controls', () => {
    const bytes = Uint8Array.of(0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9f, 0xf1)
    expect(open(Uint8Array.from([...bytes, 0x0a, 0x61])).value?.header).toEqual(['€‘’“”–—Ÿñ'])
  })

  it('reads "Texto Unicode" of Excel: UTF-16 and tabs', () => {
    const { value } = open(utf16(LIST.replaceAll(';', '\t'), 'le', true))
    expect(value?.how.separator).toBe('\t')
    expect(value?.rows[0]?.cells).toEqual(['Ñame', '1,5'])
  })

  const NAMED: readonly (readonly [string, readonly number[] | string])[] = [
    ['pdf', '%PDF-1.7\n'],
    ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['jpg', [0xff, 0xd8, 0xff, 0xe0]],
    ['gzip', [0x1f, 0x8b, 8]],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['zip', 'PK\x03\x04nothing known'],
    ['xlsx', 'PK\x03\x04....xl/workbook.xml'],
    ['ods', 'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
    ['binary', [0x80, 0, 0xff, 0, 0, 0x81]],
  ]
  it.each(NAMED)('names a %s renamed to .csv for what it is', (kind, content) => {
    const bytes = typeof content === 'string' ? latin(content) : Uint8Array.from(content)
    expect(open(bytes).findings).toMatchObject([{ code: 'file-not-table', values: { kind } }])
  })

  it('refuses empty and blank files, and those over the limit before looking inside', () => {
    expect(codes(utf8(''))).toEqual(['file-empty'])
    expect(codes(utf8(' \r\n\t'))).toEqual(['file-empty'])
    expect(codes(utf8('\uFEFF'))).toEqual(['file-empty'])
    expect(codes(new Uint8Array(MOST_BYTES + 1))).toEqual(['file-too-big'])
  })

  it('takes the person at their word about the encoding, unless the bytes cannot be that', () => {
    expect(open(utf8(LIST), { encoding: 'windows-1252' }).value?.rows[0]?.cells[0]).toBe('Ã‘ame')
    expect(codes(latin(LIST), { encoding: 'utf-8' })).toEqual(['encoding-mismatch'])
  })
})

describe('separator', () => {
  it.each([';', ',', '\t', '|'] as const)('finds %j, with decimal signs of the other kind', (mark) => {
    const decimal = mark === ',' ? '.' : ','
    const text = `Producto${mark}Volumen\nCacao${mark}1${decimal}5\nCafé${mark}2${decimal}25\n`
    expect(table(text).how.separator).toBe(mark)
    expect(table(text).how.decimal).toBe(decimal === ',' ? 'comma' : 'point')
  })

  it('believes "sep=" and does not count it as a row, as Excel does not', () => {
    const { how, headerRow, rows } = table('sep=|\nProducto|Volumen\nCacao|1;5;6')
    expect([how.separator, headerRow, rows]).toEqual(['|', 1, [{ row: 2, cells: ['Cacao', '1;5;6'] }]])
  })

  it('is not fooled by lists inside cells nor by titles with commas', () => {
    expect(table('Producto,Cantones\nCacao,Chone;Tosagua\nCafé,Jipijapa;Paján\n').how.separator).toBe(',')
    expect(table('Manabí, 2024\nFuente: mesa, Chone\nProducto;Volumen\nCacao;1,5\n').how.separator).toBe(';')
  })

  it('keeps a single column of decimal commas whole', () => {
    const { header, rows } = table('Dato\n40,3\n1,5\n2,5')
    expect([header, rows.map(({ cells }) => cells)]).toEqual([['Dato'], [['40,3'], ['1,5'], ['2,5']]])
  })

  it('can be overruled', () => {
    expect(table('Producto;Volumen\nCacao;1', { separator: ',' }).header).toEqual(['Producto;Volumen'])
  })

  const cell = fc.string({ unit: fc.constantFrom(...'abcñÁ '), minLength: 1, maxLength: 8 }).map((text) => `x${text}`)
  it('finds any of the four over random tables', () => {
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (data, mark, end) => {
          const text = [['uno', 'dos', 'tres'], ...data].map((row) => row.join(mark)).join(end)
          const read = table(text)
          expect(read.how.separator).toBe(mark)
          expect(read.rows.map(({ cells }) => cells)).toEqual(data)
        },
      ),
    )
  })
})

describe('rows', () => {
  it('puts titles, blanks, totals, notes and trailing separators aside, by their spreadsheet rows', () => {
    const read = table(
      [
        'Puntajes de Manabí;;;;',
        '',
        'Producto;Volumen;;;',
        'Cacao;24100;;;',
        ';;;;',
        'Café;6900;;;',
        'TOTAL;31000;;;',
        'Fuente: ESPAC 2024;;;;',
        ';;;;',
      ].join('\r\n'),
    )
    expect(read.headerRow).toBe(3)
    expect(read.header).toEqual(['Producto', 'Volumen'])
    expect(read.rows).toEqual([
      { row: 4, cells: ['Cacao', '24100'] },
      { row: 6, cells: ['Café', '6900'] },
    ])
    expect(read.skipped.map(({ row, why }) => `${row} ${why}`)).toEqual([
      '1 title',
      '2 empty',
      '5 empty',
      '7 total',
      '8 note',
      '9 empty',
    ])
    expect(read.findings).toMatchObject([
      { code: 'rows-skipped-title', values: { count: 1, rows: '1' } },
      { code: 'rows-skipped-empty', values: { count: 3, rows: '2, 5, 9' } },
      { code: 'rows-skipped-total', values: { rows: '7' } },
      { code: 'rows-skipped-note', values: { rows: '8' } },
    ])
  })

  it('takes a product called Totora, and a total in the middle, for what they are: rows', () => {
    expect(table('Producto;Volumen\nTotal de leche;1\nTotora;2').rows.map(({ row }) => row)).toEqual([2, 3])
  })

  it('finds the header under titles when it knows no heading: the first row of words as wide as the table', () => {
    const read = table('Informe\n\nRubro x;Peso\nCacao;1\nCafé;2')
    expect([read.headerRow, read.header]).toEqual([3, ['Rubro x', 'Peso']])
  })

  it('refuses rows of another width by their number and shifts nothing', () => {
    const read = table('Producto;Cadena;Volumen\nCacao;Cacao;1\nCafé;2\nQueso;Lácteos;3;4')
    expect(read.findings.map(({ code, place, values }) => [code, place?.row, values])).toEqual([
      ['row-too-short', 3, { cells: 2, columns: 3 }],
      ['row-too-long', 4, { cells: 4, columns: 3 }],
    ])
  })

  it('counts a cell of several lines as one row', () => {
    const read = table('Producto;Volumen\r\n"Cacao\r\nfino";1\r\nCafé;2\r\n')
    expect(read.rows).toEqual([
      { row: 2, cells: ['Cacao\nfino', '1'] },
      { row: 3, cells: ['Café', '2'] },
    ])
  })

  it('names the row where an unclosed quote opens, and reads nothing', () => {
    const { value, findings } = open(utf8('Producto;Volumen\nCacao;1\n"Café;2\nQueso;3\n'))
    expect(value).toBeNull()
    expect(findings).toMatchObject([{ code: 'quote-unclosed', place: { row: 3 } }])
  })

  it('says when there is a header and nothing under it', () => {
    expect(codes(utf8('Producto;Volumen\n;;\nTotal;0'))).toEqual(['table-without-rows'])
  })

  it('refuses more rows than any list has', () => {
    expect(codes(utf8(`Producto\n${'a\n'.repeat(50_001)}`))).toEqual(['too-many-rows'])
  })

  it('takes hostile headings for text', () => {
    const read = table('__proto__;constructor;Producto\n1;2;Cacao')
    expect(read.header).toEqual(['__proto__', 'constructor', 'Producto'])
    expect(Object.prototype).not.toHaveProperty('1')
  })
})

describe('a table that is too wide', () => {
  it('is refused with its limit, under whatever separator', () => {
    for (const mark of [',', ';', '\t', '|']) {
      const bytes = new TextEncoder().encode(`Producto${mark.repeat(600)}x\nCacao\n`)
      const { value, findings } = openTable(bytes, 'ancha.csv', () => false)
      expect(value).toBeNull()
      expect(findings).toMatchObject([{ code: 'too-many-columns', values: { limit: 500 } }])
    }
  })
})
