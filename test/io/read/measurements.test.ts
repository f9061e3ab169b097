import { describe, expect, it } from 'vitest'
import { id, type ProductId, type SubIndicatorId } from '../../../src/domain/ids'
import { type Corrections, NO_CORRECTIONS, repaired } from '../../../src/io/read/corrections'
import { knowsMeasurementHeading, type MeasurementContext } from '../../../src/io/read/measurementColumns'
import { readMeasurements } from '../../../src/io/read/measurements'
import { isImportable } from '../../../src/io/read/reading'
import { said, tableOf } from './places'

const sub = (code: string, name: string, unit: string) => ({ id: id<SubIndicatorId>(code), name, unit })
const product = (code: string, name: string) => ({ id: id<ProductId>(code), name })
const context: MeasurementContext = {
  products: [product('cacao', 'Cacao fino'), product('cafe', 'Café arábigo'), product('camaron', 'Camarón')],
  subs: [sub('VO1', 'Volumen', 't'), sub('CO1', 'Rendimiento provincial sobre el nacional', 'índice')],
  defaults: { source: 'Mesa', year: '2023', grade: 'juicio' },
}
const read = (text: string, corrections: Corrections = NO_CORRECTIONS) =>
  readMeasurements(tableOf(text, knowsMeasurementHeading(context)), context, corrections)

describe('long form', () => {
  it('takes every detail the file gives and the defaults for the rest', () => {
    const result = read(
      'Producto;Subindicador;Valor;Unidad;Fuente;Año;Tipo;Nota\nCacao fino;CO1;1,18;índice;ESPAC;2024;oficial;promedio\nCafé arábigo;volumen;6900;;;;;',
    )
    expect(said(result, 'refused')).toEqual([])
    expect(result.pieces.map(({ value }) => value)).toEqual([
      {
        product: 'cacao',
        sub: 'CO1',
        value: '1.18',
        unit: 'índice',
        source: 'ESPAC',
        year: '2024',
        grade: 'oficial',
        note: 'promedio',
      },
      {
        product: 'cafe',
        sub: 'VO1',
        value: '6900',
        unit: 't',
        source: 'Mesa',
        year: '2023',
        grade: 'juicio',
        note: '',
      },
    ])
  })

  it('refuses unknown names, years and kinds by their cells, and warns of another unit', () => {
    const result = read(
      'producto;indicador;valor;unidad;año;tipo\nCacao fino;VO1;1;quintales;24;oficial\nTé;VO1;2;t;2024;rumor\nCafé arábigo;XX9;3;t;2024;oficial',
    )
    expect(said(result, 'refused')).toEqual([
      'year-malformed@2:año',
      'product-unknown@3:producto',
      'grade-unknown@3:tipo',
      'sub-indicator-unknown@4:indicador',
    ])
    expect(result.troubles.find(({ finding }) => finding.code === 'unit-differs')?.finding).toMatchObject({
      severity: 'warning',
      read: 'quintales',
      expected: 't',
    })
  })

  it('makes no datum of a blank or "n/d", and keeps zero', () => {
    const result = read('producto;indicador;valor\nCacao fino;VO1;\nCafé arábigo;VO1;n/d\nCamarón;VO1;0')
    expect(result.pieces.map(({ value }) => [value.product, value.value])).toEqual([['camaron', '0']])
    expect(said(result, 'warning')).toEqual(['cells-missing@2,3:valor'])
  })

  it('refuses two values for one cell, and keeps one of two equal ones', () => {
    expect(said(read('producto;indicador;valor\nCacao fino;VO1;1\nCacao fino;VO1;2'), 'refused')).toEqual([
      'row-contradicts@3:producto',
    ])
    expect(read('producto;indicador;valor\nCacao fino;VO1;1,0\nCacao fino;VO1;1').pieces.length).toBe(1)
  })
})

describe('wide form', () => {
  it('reads columns headed by id, name or name with unit', () => {
    const result = read('Producto;Volumen (t);CO1\nCacao fino;24100;1,18\nCafé arábigo;6900;0,9')
    expect(result.pieces.map(({ value }) => `${value.product} ${value.sub} ${value.value}`)).toEqual([
      'cacao VO1 24100',
      'cafe VO1 6900',
      'cacao CO1 1.18',
      'cafe CO1 0.9',
    ])
    expect(result.troubles).toEqual([])
  })

  it('reads Camaron as Camarón with one warning, and only suggests for slips', () => {
    const result = read('Producto;Volumen (t)\nCamaron;71500\nCafé arabgo;6900')
    expect(result.troubles.map(({ finding }) => [finding.code, finding.read, finding.expected])).toEqual([
      ['name-read-as', 'Camaron', 'Camarón'],
      ['product-unknown', 'Café arabgo', 'Café arábigo'],
    ])
    expect(result.pieces.map(({ value }) => value.product)).toEqual(['camaron'])
  })

  it('story 9: nothing enters until the column is answered and the impossible cell settled', () => {
    const products = ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => product(code, `Producto ${code}`))
    const cells = ['54.000', '3.5', '3.185', "1'641.131", '42.259.66', '40,3']
    const text = ['Producto;VO1', ...cells.map((cell, i) => `${products[i]?.name};${cell}`)].join('\n')
    const where = { ...context, products }
    const six = (corrections: Corrections) =>
      readMeasurements(tableOf(text, knowsMeasurementHeading(where)), where, corrections)
    const first = six(NO_CORRECTIONS)
    expect(isImportable(first)).toBe(false)
    expect(said(first, 'refused')).toEqual(['number-ambiguous@2,4:VO1', 'number-malformed@6:VO1'])
    const [thousands] = first.troubles.find(({ finding }) => finding.code === 'number-ambiguous')?.repairs ?? []
    if (!thousands) throw new Error('a repair expected')
    const answered = repaired(NO_CORRECTIONS, thousands)
    expect(isImportable(six(answered))).toBe(false)
    const settled = six(repaired(answered, { kind: 'set-cell', row: 6, column: 'VO1', text: '42.259,66' }))
    expect(isImportable(settled)).toBe(true)
    expect(settled.pieces.map(({ value }) => value.value)).toEqual([
      '54000',
      '3.5',
      '3185',
      '1641131',
      '42259.66',
      '40.3',
    ])
  })

  it('asks in each column for itself', () => {
    const text = 'Producto;VO1;CO1\nCacao fino;31,200;1,185\nCafé arábigo;12;0,9'
    expect(said(read(text), 'refused')).toEqual(['number-ambiguous@2:VO1'])
    const value = (decimal: 'comma' | 'point') =>
      read(text, { ...NO_CORRECTIONS, decimals: { VO1: decimal } }).pieces.map((piece) => piece.value.value)
    expect(value('comma')).toEqual(['31.2', '12', '1.185', '0.9'])
    expect(value('point')).toEqual(['31200', '12', '1.185', '0.9'])
  })

  it('refuses a doubled column, one product twice (once per pair of rows), and a table without any sub-indicator', () => {
    expect(said(read('Producto;VO1;Volumen (t)\nCacao fino;1;2'), 'refused')).toEqual(['column-repeated@:'])
    expect(said(read('Producto;VO1;CO1\nCacao fino;1;2\nCacao fino;3;4'), 'refused')).toEqual([
      'row-contradicts@3:Producto',
    ])
    expect(said(read('Producto;Color\nCacao fino;rojo'), 'refused')).toEqual(['table-without-values@:'])
  })

  it('warns of a unit in the heading that is not the sub-indicator’s', () => {
    expect(said(read('Producto;Volumen (qq)\nCacao fino;1'), 'warning')).toEqual(['unit-differs@:Volumen (qq)'])
  })
})
