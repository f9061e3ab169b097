import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IndicatorId, id, type MemberId, type ProductId, type TableId } from '../../../src/domain/ids'
import { isRating } from '../../../src/domain/rating'
import { type Corrections, NO_CORRECTIONS, repaired } from '../../../src/io/read/corrections'
import { readRating } from '../../../src/io/read/ratingCell'
import { knowsRatingHeading, type RatingContext, readRatings } from '../../../src/io/read/ratings'
import { isImportable } from '../../../src/io/read/reading'
import { said, tableOf } from './places'

const context: RatingContext = {
  products: [
    { id: id<ProductId>('cacao'), name: 'Cacao fino' },
    { id: id<ProductId>('cafe'), name: 'Café arábigo' },
  ],
  indicators: [
    { id: id<IndicatorId>('DEM_NAC'), name: 'Demanda nacional' },
    { id: id<IndicatorId>('DEM_INT'), name: 'Demanda internacional' },
  ],
  tables: [{ id: id<TableId>('t1'), name: 'Mesita 1' }],
  members: [{ id: id<MemberId>('0012'), name: '0012' }],
  sheet: 'plenary',
}
const read = (text: string, corrections: Corrections = NO_CORRECTIONS) =>
  readRatings(tableOf(text, knowsRatingHeading(context)), context, corrections)
const cells = (text: string) =>
  read(text).pieces.map(({ value }) => `${value.sheet} ${value.product} ${value.indicator} ${value.value}`)

describe('readRatings', () => {
  it('reads a wide sheet of the plenary, with SD, NA and empty cells apart', () => {
    const text = 'Producto;Demanda nacional;DEM_INT\nCacao fino;3;5\nCafé arábigo;SD;NA\n'
    expect(cells(text)).toEqual([
      'plenary cacao DEM_NAC 3',
      'plenary cacao DEM_INT 5',
      'plenary cafe DEM_NAC SD',
      'plenary cafe DEM_INT NA',
    ])
    const result = read('Producto;DEM_NAC;DEM_INT\nCacao fino;;4\nCafé arábigo;;')
    expect(result.pieces.length).toBe(1)
    expect(said(result, 'warning')).toEqual(['rating-missing@2,3:DEM_NAC', 'rating-missing@3:DEM_INT'])
  })

  it('reads sheets of tables and members, whose codes are text', () => {
    expect(cells('Mesita;Producto;DEM_NAC\nMesita 1;Cacao fino;4')).toEqual(['table:t1 cacao DEM_NAC 4'])
    expect(cells('Miembro;Producto;DEM_NAC\n0012;Cacao fino;4')).toEqual(['member:0012 cacao DEM_NAC 4'])
    expect(said(read('Miembro;Producto;DEM_NAC\n12;Cacao fino;4'), 'refused')).toEqual(['member-unknown@2:Miembro'])
    expect(said(read('Mesita;Producto;DEM_NAC\nMesita 9;Cacao fino;4'), 'refused')).toEqual(['table-unknown@2:Mesita'])
  })

  it('reads the long form with its reasons', () => {
    const result = read('producto;indicador;puntaje;razón\nCacao fino;Demanda nacional;4,0;dos compradores')
    expect(result.pieces[0]?.value).toEqual({
      sheet: 'plenary',
      product: 'cacao',
      indicator: 'DEM_NAC',
      value: 4,
      reason: 'dos compradores',
    })
    expect(said(read('producto;indicador;puntaje\nCacao fino;Color;4'), 'refused')).toEqual([
      'indicator-unknown@2:indicador',
    ])
  })

  it('never clamps: 7 is refused, with 5 and empty as the person’s choices', () => {
    const text = 'Producto;DEM_NAC\nCacao fino;7\nCafé arábigo;3'
    const [trouble] = read(text).troubles
    expect(trouble?.finding).toMatchObject({
      code: 'rating-out-of-scale',
      read: '7',
      place: { row: 2, column: 'DEM_NAC' },
    })
    expect(trouble?.repairs.map((repair) => (repair.kind === 'set-cell' ? repair.text : null))).toEqual(['5', ''])
    const [five] = trouble?.repairs ?? []
    if (!five) throw new Error('a repair expected')
    const after = read(text, repaired(NO_CORRECTIONS, five))
    expect([isImportable(after), after.pieces.map(({ value }) => value.value)]).toEqual([true, [5, 3]])
  })

  it.each([
    ['0', 'rating-out-of-scale'],
    ['6', 'rating-out-of-scale'],
    ['44', 'rating-out-of-scale'],
    ['-1', 'rating-out-of-scale'],
    ['3,5', 'rating-not-whole'],
    ['5,5', 'rating-out-of-scale'],
    ['-', 'rating-unreadable'],
    ['alto', 'rating-unreadable'],
    ['1e0', 'rating-unreadable'],
    ['3.000', 'rating-unreadable'],
    ['٣', 'rating-unreadable'],
  ])('refuses %j', (text, code) => {
    const { value, troubles } = readRating(text, { file: 'a.csv', row: 2, column: 'DEM_NAC' })
    expect([value, troubles.map(({ finding }) => finding.code)]).toEqual([null, [code]])
  })

  it('gives a rating, nothing, or a refusal: never another number', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), (text) => {
        const { value, troubles } = readRating(text, { file: 'a.csv', row: 2, column: 'X' })
        return value === null ? troubles.length > 0 || text.trim() === '' : isRating(value) && troubles.length === 0
      }),
    )
  })

  it('refuses one product twice on one sheet, not on two', () => {
    const text = 'Mesita;Producto;DEM_NAC\nMesita 1;Cacao fino;4\nMesita 1;Cacao fino;3'
    expect(said(read(text), 'refused')).toEqual(['row-contradicts@3:Producto'])
    expect(cells('Mesita;Producto;DEM_NAC\nMesita 1;Cacao fino;4\n;Cacao fino;3').length).toBe(2)
  })

  it('refuses a table without any indicator', () => {
    expect(said(read('Producto;Color\nCacao fino;rojo'), 'refused')).toEqual(['table-without-values@:'])
  })
})
