import { describe, expect, it } from 'vitest'
import type { CantonId, MesaId, ProductId, TerritoryId } from '../../../src/domain/ids'
import { id } from '../../../src/domain/ids'
import { type CandidateContext, knowsCandidateHeading, readCandidates } from '../../../src/io/read/candidates'
import { type Corrections, leavingOut, NO_CORRECTIONS, repaired } from '../../../src/io/read/corrections'
import { badRows, isImportable } from '../../../src/io/read/reading'
import { said, tableOf } from './places'

const context: CandidateContext = {
  territory: { id: id<TerritoryId>('13'), name: 'Manabí' },
  provinces: [
    { id: id<TerritoryId>('13'), name: 'Manabí' },
    { id: id<TerritoryId>('10'), name: 'Imbabura' },
    { id: id<TerritoryId>('03'), name: 'Cañar' },
  ],
  cantons: [
    { id: id<CantonId>('1303'), name: 'Chone' },
    { id: id<CantonId>('1306'), name: 'Jipijapa' },
    { id: id<CantonId>('1310'), name: 'Paján' },
  ],
  mesas: [{ id: id<MesaId>('m1'), name: 'Mesa provincial' }],
  products: [{ id: id<ProductId>('mani'), name: 'Maní' }],
}
const read = (text: string, corrections: Corrections = NO_CORRECTIONS, where = context) =>
  readCandidates(tableOf(text, knowsCandidateHeading), where, corrections)

describe('readCandidates', () => {
  it('reads what a careful file says', () => {
    const result = read(
      [
        'PRODUCTO;Clase;Cadena productiva;Cantones;Mesa;Propuesto por;N.º familias;Sector nacional;Subpartida;Problema central;Causas;Efectos;Virtudes;Evidencia',
        'Cacao fino;producto;Cacao;Chone, Paján;Mesa provincial;Corporación;3.185;Cacao y elaborados;1801.00;Precio bajo;"intermediarios; calidad, desigual";migración;aroma;ESPAC 2024',
      ].join('\n'),
    )
    expect(said(result, 'refused')).toEqual([])
    expect(result.pieces).toEqual([
      {
        row: 2,
        value: {
          name: 'Cacao fino',
          kind: 'product',
          chain: 'Cacao',
          cantons: ['1303', '1310'],
          mesa: 'm1',
          proposedBy: 'Corporación',
          families: 3185,
          nationalSector: 'Cacao y elaborados',
          subheading: '1801.00',
          problem: { central: 'Precio bajo', causes: ['intermediarios', 'calidad, desigual'], effects: ['migración'] },
          virtues: ['aroma'],
          evidence: 'ESPAC 2024',
        },
      },
    ])
  })

  it('needs only the name', () => {
    const { pieces } = read('Producto\nCacao\nCafé')
    expect(pieces.map(({ value }) => [value.name, value.kind, value.families])).toEqual([
      ['Cacao', 'product', null],
      ['Café', 'product', null],
    ])
  })

  it('refuses a file without the product column, reads a misspelt heading with a warning, refuses a doubled one', () => {
    expect(said(read('Cadena;Cantones\nCacao;Chone'), 'refused')).toEqual(['column-missing@:'])
    expect(read('Cadena;Cantones\nCacao;Chone').pieces).toEqual([])
    const near = read('Prodcuto;Cadena\nCacao;Cacao')
    expect([said(near, 'warning'), near.pieces.length]).toEqual([['column-read-as@:'], 1])
    expect(said(read('Producto;Nombre\nCacao;Café'), 'refused')).toEqual(['column-repeated@:'])
  })

  it('says which columns it will not use', () => {
    expect(read('Producto;Color;Peso\nCacao;rojo;1').troubles.map(({ finding }) => finding.values)).toEqual([
      { columns: 'Color, Peso' },
    ])
  })

  it('refuses what is already on the list, by any case or accent, and empty names', () => {
    const result = read('Producto;Cadena\nMANI;Granos\n;Café\nCacao;Cacao')
    expect(said(result, 'refused')).toEqual(['product-repeated@2:Producto', 'name-missing@3:Producto'])
    expect(result.pieces.map(({ row }) => row)).toEqual([4])
    expect(isImportable(result)).toBe(false)
  })

  it('keeps one of two equal rows, and asks which of two that disagree', () => {
    expect(said(read('Producto;Cadena\nCafé;Café\ncafé;Café'), 'refused')).toEqual(['row-contradicts@3:Producto'])
    const equal = read('Producto;Cadena\nCafé;Café\nCafé;Café')
    expect([said(equal, 'warning'), equal.pieces.length]).toEqual([['row-repeated@3:Producto'], 1])
    const differ = read('Producto;Cadena\nCafé;Café\nCafé;Bebidas')
    expect(differ.troubles[0]?.finding).toMatchObject({ read: 'Café', values: { first: 2 } })
    const [first, second] = differ.troubles[0]?.repairs ?? []
    if (!first || !second) throw new Error('two repairs expected')
    const chains = [first, second].map((repair) =>
      read('Producto;Cadena\nCafé;Café\nCafé;Bebidas', repaired(NO_CORRECTIONS, repair)).pieces.map(
        ({ value }) => value.chain,
      ),
    )
    expect(chains).toEqual([['Café'], ['Bebidas']])
  })

  it('takes cantons by name or code, gives back the zero a spreadsheet ate, suggests near ones', () => {
    const south = {
      ...context,
      cantons: [{ id: id<CantonId>('0301'), name: 'Azogues' }],
    }
    expect(read('Producto;Cantón\nCacao;301', NO_CORRECTIONS, south).pieces[0]?.value.cantons).toEqual(['0301'])
    const result = read('Producto;Cantones\nCacao;pajan|CHONE\nCafé;Jipijappa\nQueso;Quito')
    expect(said(result, 'warning')).toEqual(['name-read-as@2:Cantones', 'name-read-as@2:Cantones'])
    expect(said(result, 'refused')).toEqual(['canton-unknown@3:Cantones', 'canton-unknown@4:Cantones'])
    expect(result.troubles.find(({ rows }) => rows.includes(3))?.repairs[0]).toEqual({
      kind: 'set-cell',
      row: 3,
      column: 'Cantones',
      text: 'Jipijapa',
    })
  })

  it('puts rows of other provinces aside by name, code or alias', () => {
    const result = read('Provincia;Producto\nManabí;Cacao\nIbarra;Fréjol\nCañar;Leche\nmanabi;Café\nNarnia;Té')
    expect(result.pieces.map(({ value }) => value.name)).toEqual(['Cacao', 'Café'])
    expect(said(result, 'refused')).toEqual(['province-unknown@6:Provincia'])
    expect(
      result.troubles.map(({ finding }) => finding).find(({ code }) => code === 'rows-of-other-province'),
    ).toMatchObject({
      severity: 'warning',
      values: { count: 2, rows: '3, 4', territory: 'Manabí' },
    })
    const inImbabura = { ...context, territory: { id: id<TerritoryId>('10'), name: 'Imbabura' } }
    const aliased = read('Provincia;Producto\nIbarra;Fréjol', NO_CORRECTIONS, inImbabura)
    expect(aliased.troubles[0]?.finding).toMatchObject({ code: 'name-read-as', read: 'Ibarra', expected: 'Imbabura' })
    expect(aliased.pieces.length).toBe(1)
    expect(read('province_code,province,product\n3,Cañar,Leche\n13,Manabí,Té').pieces.map(({ row }) => row)).toEqual([
      3,
    ])
  })

  it('asks about families only when they are no count', () => {
    expect(said(read('Producto;Familias\nCacao;3,5\nCafé;n/d\nTé;unas 200'), 'refused')).toEqual([
      'number-not-whole@2:Familias',
      'number-malformed@4:Familias',
    ])
    expect(read('Producto;Familias\nCacao;n/d').troubles).toEqual([])
  })

  it('imports only the good rows when a person says so, and names the ones left out', () => {
    const text = 'Producto;Cantones\nCacao;Chone\nTé;Londres\nQueso;Chone'
    const bad = badRows(read(text))
    expect(bad).toEqual([3])
    const rest = read(text, leavingOut(NO_CORRECTIONS, bad))
    expect(isImportable(rest)).toBe(true)
    expect(rest.pieces.map(({ row }) => row)).toEqual([2, 4])
    expect(rest.leftOut).toEqual(['fila 3: Té'])
  })

  it('leaves rows of another width out like any other bad row', () => {
    const text = 'Producto;Cadena\nCacao;Cacao\nCafé;Café;9'
    expect(badRows(read(text))).toEqual([3])
    expect(isImportable(read(text, leavingOut(NO_CORRECTIONS, [3])))).toBe(true)
  })

  it('refuses a text longer than the record holds, and a name longer than a line', () => {
    expect(said(read(`Producto;Problema\nCacao;${'x'.repeat(4001)}\nCafé;${'x'.repeat(4000)}`), 'refused')).toEqual([
      'text-too-long@2:Problema',
    ])
    expect(said(read(`Producto;Cadena\n${'x'.repeat(201)};Cacao`), 'refused')).toEqual(['name-too-long@2:Producto'])
  })

  it('drops characters nobody sees, and says so', () => {
    const result = read('Producto;Cadena\nCa\u202Ecao\u200B;Cacao')
    expect(result.pieces[0]?.value.name).toBe('Cacao')
    expect(said(result, 'warning')).toEqual(['hidden-characters@2:Producto'])
  })

  it('corrects a cell without touching the file', () => {
    const text = 'Producto;Clase\nTurismo;servicios\nRuta;evento'
    const [refusal] = read(text).troubles
    expect(refusal?.finding).toMatchObject({ code: 'kind-unknown', read: 'evento' })
    const repair = refusal?.repairs.find((one) => one.kind === 'set-cell' && one.text === 'servicio')
    if (!repair) throw new Error('a repair expected')
    expect(read(text, repaired(NO_CORRECTIONS, repair)).pieces.map(({ value }) => value.kind)).toEqual([
      'service',
      'service',
    ])
  })
})
