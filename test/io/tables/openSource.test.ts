import { describe, expect, it } from 'vitest'
import { cellText, type RawCell } from '../../../src/io/tables/cell'
import { openSource } from '../../../src/io/tables/openSource'
import { drawOf, mutated } from '../../fuzz/mutate'
import { present } from '../../support/present'
import { ods, xlsx } from '../../support/spreadsheets'

const utf8 = (text: string) => new TextEncoder().encode(text)
const opened = async (bytes: Uint8Array, name = 'hoja') =>
  present((await openSource(bytes, name)).value, 'a source of tables')
const texts = (cells: readonly (readonly RawCell[])[]) => cells.map((row) => row.map(cellText))
const rowsOf = async (bytes: Uint8Array) => texts((await opened(bytes)).sheets[0]?.cells ?? [])
const refusal = async (bytes: Uint8Array) =>
  (await openSource(bytes, 'archivo')).findings.map(({ code, values }) => [code, values?.kind])

describe('a source of tables', () => {
  it('reads an xlsx: numbers as stored, per cents and days by their format, hidden sheets not at all', async () => {
    const bytes = xlsx([
      { name: 'Notas', rows: [['secreto']], hidden: true },
      {
        name: 'Datos',
        rows: [
          ['Producto', 'Parte', 'Año'],
          ['Café & té', { percent: 0.085 }, 2024],
          ['Maní', 3.185, { day: 45292 }],
          ['Suma', { formula: 'B2+B3', value: 3.27 }, { formula: 'SUMA es solo texto', value: 0 }],
        ],
      },
    ])
    const { kind, sheets } = await opened(bytes)
    expect([kind, sheets.map(({ name }) => name)]).toEqual(['xlsx', ['Datos']])
    expect(sheets[0]?.cells[2]?.[1]).toEqual({ number: '3.185', percent: false })
    expect(texts(sheets[0]?.cells ?? [])).toEqual([
      ['Producto', 'Parte', 'Año'],
      ['Café & té', '8.5%', '2024'],
      ['Maní', '3.185', '2024-01-01'],
      ['Suma', '3.27', '=SUMA es solo texto'],
    ])
  })

  it('writes the words of a merged range in each of its places, and a score in its own only', async () => {
    const bytes = xlsx([
      {
        name: 'Matriz',
        rows: [
          ['Cantón', 'MERCADO', null],
          ['Chone', 5, null],
          [null, 4, 3],
        ],
        merges: ['B1:C1', 'A2:A3', 'B2:C2'],
      },
    ])
    expect(await rowsOf(bytes)).toEqual([
      ['Cantón', 'MERCADO', 'MERCADO'],
      ['Chone', '5'],
      ['Chone', '4', '3'],
    ])
  })

  it('reads an ods, whose blank cells repeat to the end of the sheet', async () => {
    const bytes = ods(
      'Hoja',
      [
        ['Producto', 'MERCADO', null],
        ['Cacao', 5, { percent: 0.07 }],
      ],
      { B1: [1, 2] },
    )
    expect(await rowsOf(bytes)).toEqual([
      ['Producto', 'MERCADO', 'MERCADO'],
      ['Cacao', '5', '7%'],
    ])
  })

  it('reads the tables of a page named .xls, its spans and signs, and never what a script says', async () => {
    const page =
      '<html><body><script>document.write("<table><tr><td>mal</td></tr></table>")</script><table><tr><th colspan=2>Caf&eacute; y ma&iacute;z<tr><td rowspan=2>Chone<td>1<tr><td>2</table></body></html>'
    expect(await rowsOf(utf8(page))).toEqual([
      ['Café y maíz', 'Café y maíz'],
      ['Chone', '1'],
      ['Chone', '2'],
    ])
  })

  it('says of other files what they are', async () => {
    expect(await refusal(utf8('{"type": "FeatureCollection", "features": []}'))).toEqual([
      ['file-not-table', 'geojson'],
    ])
    expect(await refusal(utf8('[{"producto": "Cacao"}]'))).toEqual([['file-not-table', 'json']])
    expect(await refusal(utf8('<?xml version="1.0"?><xmcda:XMCDA xmlns:xmcda="x"/>'))).toEqual([
      ['file-not-table', 'xmcda'],
    ])
    expect(await refusal(new Uint8Array([0x1f, 0x8b, 8, 0]))).toEqual([['file-not-table', 'gzip']])
    expect(await refusal(utf8('%PDF-1.7'))).toEqual([['file-not-table', 'pdf']])
  })

  it('says that a spreadsheet is damaged when its parts cannot be read', async () => {
    const whole = xlsx([{ name: 'Hoja', rows: [['Producto']] }])
    expect(await refusal(whole.subarray(0, whole.length - 40))).toEqual([['spreadsheet-damaged', 'xlsx']])
  })

  it('refuses a spreadsheet with any byte changed, or reads it, and never throws', async () => {
    const whole = xlsx([
      {
        name: 'Hoja',
        rows: [
          ['Producto', 'Precios'],
          ['Cacao', 4],
        ],
        merges: ['A1:B1'],
      },
    ])
    for (let seed = 1; seed <= 150; seed++) {
      const { value, findings } = await openSource(mutated(whole, drawOf(seed)), 'hoja.xlsx')
      expect(value !== null || findings.length > 0, `seed ${seed}`).toBe(true)
    }
  })

  it.each([
    ['windows-1252', [0x43, 0x61, 0x66, 0xe9, 0x3b, 0x4d, 0x61, 0x6e, 0xed]],
    ['macintosh', [0x43, 0x61, 0x66, 0x8e, 0x3b, 0x4d, 0x61, 0x6e, 0x92]],
    ['ibm850', [0x43, 0x61, 0x66, 0x82, 0x3b, 0x4d, 0x61, 0x6e, 0xa1]],
  ])('guesses %s by the words it gives, and says that it guessed', async (encoding, bytes) => {
    const { sheets, findings } = await opened(new Uint8Array(bytes))
    expect(texts(sheets[0]?.cells ?? [])).toEqual([['Café', 'Maní']])
    expect(findings.map(({ values }) => values?.encoding)).toEqual([encoding])
  })

  it('offers to mend text that was encoded twice, and mends nothing by itself', async () => {
    const { twice, sheets } = await opened(utf8('Producto;Precios\nCafÃ©;4\n'))
    expect(twice).toEqual({ read: 'CafÃ©', meant: 'Café' })
    expect(texts(sheets[0]?.cells ?? [])[1]).toEqual(['CafÃ©', '4'])
    const mended = await openSource(utf8('Producto;Precios\nCafÃ©;4\n'), 'hoja', { mend: true })
    expect(mended.value?.sheets[0]?.cells[1]?.[0]).toBe('Café')
  })

  it('puts a decimal comma together that no quotes held, when that can be done in one way', async () => {
    const { sheets, findings } = await opened(utf8('codigo,A,B,C\nP1,3,-3,1/5\nP2,1/2,0,333,2:1\n'))
    expect(texts(sheets[0]?.cells ?? [])[2]).toEqual(['P2', '1/2', '0,333', '2:1'])
    expect(findings.map(({ code }) => code)).toEqual(['decimals-rejoined'])
  })

  it('marks a row with too many cells as unreadable, and that decimal commas may have parted others', async () => {
    const [sheet] = (await opened(utf8('Producto,A,B\nCacao,3,5,4\nCafé,2,3\n'))).sheets
    expect(sheet).toMatchObject({ ragged: [1], parted: 'Cacao, 3, 5, 4' })
    const [other] = (await opened(utf8('Producto;A;B\nCacao;3;5;4\nCafé;2;3\n'))).sheets
    expect(other).toMatchObject({ ragged: [1], parted: null })
  })

  it('answers at once about a million commas and a cell of a hundred thousand letters', async () => {
    expect(await refusal(utf8(`a${','.repeat(1_000_000)}\n`))).toEqual([['too-many-columns', undefined]])
    expect((await rowsOf(utf8(`Producto;Precios\n${'x'.repeat(100_000)};4\n`)))[1]?.[0]).toHaveLength(100_000)
  })
})
