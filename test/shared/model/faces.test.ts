import { describe, expect, it } from 'vitest'
import { workedExample } from '../../../data/build/workedExample'
import { customaryHue, faceOf, selectFaces } from '../../../src/shared/model/faces'
import { product } from '../../record/sample'
import { manabiOf, mesaOf } from '../../support/mesa'
import { indicator, MANABI, product as productId } from '../../support/ranking'

const face = (name: string) => faceOf({ id: productId('x'), name }, 'p-x')

/** Hues of a list nobody has scored yet, by name. */
function huesOf(...names: readonly string[]) {
  const record = mesaOf(['PRECIO', 'CALIDAD'], [])
  record.act('products-proposed', { territory: MANABI, products: names.map((name) => product(name)) })
  return [...selectFaces(record.programme, manabiOf(record)).values()].map(({ colour }) => colour)
}

describe('faces', () => {
  it('draw what is known by its name, whatever its accents, and two letters for the rest', () => {
    expect(face('Café arábigo')).toMatchObject({ glyph: 'cafe', short: 'Café', letters: 'Ca' })
    expect(face('CAMARÓN de exportación').glyph).toBe('camaron')
    expect(face('Yuca')).toMatchObject({ glyph: null, letters: 'Yu' })
    expect(face('ñame').letters).toBe('Ña')
  })

  it('do not take a word for another that begins alike', () => {
    expect(face('Papaya').glyph).toBeNull()
    expect(face('Papa chola').glyph).toBe('papa')
  })

  it('give six hues and stone to the rest', () => {
    const hues = huesOf('Yuca', 'Piña', 'Mora', 'Limón', 'Ajo', 'Haba', 'Trigo', 'Coco')
    expect(new Set(hues.slice(0, 6)).size).toBe(6)
    expect(hues.slice(6)).toEqual(['p-x', 'p-x'])
  })

  it('give the customary hue even to one that was proposed last', () => {
    expect(customaryHue({ name: 'Cacao fino' })).toBe('p-1')
    expect(huesOf('Yuca', 'Piña', 'Cacao')).toEqual(['p-2', 'p-3', 'p-1'])
  })

  it('never give one hue twice, two of one custom included', () => {
    const hues = huesOf('Cacao fino', 'Cacao CCN-51', 'Café', 'Orito', 'Plátano', 'Turismo')
    expect(new Set(hues).size).toBe(6)
    expect(hues[0]).toBe('p-1')
  })

  it('keep their hues when the order changes among those that lead', () => {
    const record = workedExample()
    const before = selectFaces(record.programme, manabiOf(record))
    record.act('step-reopened', { territory: MANABI, step: 'ratings', reason: 'x' })
    const cells = [{ product: productId('maiz-duro'), indicator: indicator('PRECIO'), value: 5, reason: '' }] as const
    record.act('ratings-recorded', { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells })
    expect(selectFaces(record.programme, manabiOf(record))).toBe(before)
  })

  it('colour the six that lead once there is an order, not the six that were proposed first', () => {
    const record = workedExample()
    for (const step of ['candidates', 'ratings'] as const)
      record.act('step-reopened', { territory: MANABI, step, reason: 'x' })
    const late = ['Turismo', 'Camarón'].map((name) => product(name))
    record.act('products-proposed', { territory: MANABI, products: late })
    const cells = manabiOf(record).indicators.flatMap(({ id }) => [
      { product: productId('turismo'), indicator: id, value: 1, reason: '' } as const,
      { product: productId('camaron'), indicator: id, value: 5, reason: '' } as const,
    ])
    record.act('ratings-recorded', { territory: MANABI, sheet: 'plenary', origin: '', leftOut: [], cells })
    const faces = selectFaces(record.programme, manabiOf(record))
    expect(faces.get(productId('camaron'))?.colour).toBe('p-3')
    expect(faces.get(productId('turismo'))?.colour).toBe('p-x')
  })
})
