import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../data/build/rows'
import { PROVINCES } from '../../data/places'
import { candidatesOf, PRODUCTS } from '../../data/products'

const GLYPHS = 'cacao cafe camaron platano queso cebolla mani toquilla turismo madera quinua papa hoja lana'.split(' ')
const sources = new Set(rowsOf<'source_id'>('sources.csv').map(({ source_id }) => source_id))

describe('candidates', () => {
  it('are 175, six to ten in each province and two in Galápagos', () => {
    const counts = PROVINCES.map(({ id }) => candidatesOf(id).length)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(175)
    expect(PROVINCES.filter((_, i) => (counts[i] ?? 0) < 6).map(({ name }) => name)).toEqual(['Galápagos'])
    expect(Math.max(...counts)).toBe(10)
  })

  it('are named once in each province', () => {
    for (const { id } of PROVINCES) {
      const ids = candidatesOf(id).map((product) => product.id)
      expect(new Set(ids).size, id).toBe(ids.length)
    }
  })

  it('each trace to a source', () => {
    const unknown = PRODUCTS.candidates.filter(({ source }) => !source.split('+').every((one) => sources.has(one)))
    expect(unknown).toEqual([])
    expect(PRODUCTS.candidates.filter(({ evidence }) => !evidence.includes('Fuente: '))).toEqual([])
  })

  it('say their figures as they are written here', () => {
    const milk = candidatesOf('01').find(({ name }) => name === 'Leche y lácteos')
    expect(milk?.evidence).toMatch(/^ESPAC 2024: 8,6 % nacional; 455\.885 litros\/día\. Fuente: /)
    expect(candidatesOf('15').find(({ name }) => name === 'Guayusa')?.evidence).toMatch(/^2\.000 ha\. Fuente: /)
  })

  it('leave empty what nobody knows', () => {
    const [first] = candidatesOf('13')
    expect(first).toMatchObject({ name: 'Plátano', cantons: [], families: null, subheading: '', mesa: null })
  })

  it('carry the designations of origin as a virtue', () => {
    const hat = candidatesOf('13').find(({ name }) => name === 'Sombrero de Montecristi')
    expect(hat?.virtues).toEqual(['Denominación de origen «Sombrero de Montecristi».'])
    expect(PRODUCTS.candidates.filter(({ virtue }) => virtue !== '')).toHaveLength(9)
  })
})

describe('products', () => {
  it('belong to a chain that tells them apart where a mesa would', () => {
    const chain = (name: string) => PRODUCTS.products.find((product) => product.name === name)?.chain
    expect(chain('Cacao')).toBe('Cacao y derivados')
    expect(chain('Banano')).toBe(chain('Plátano'))
    expect(chain('Papa')).not.toBe(chain('Papa china'))
    expect(chain('Maíz duro seco')).not.toBe(chain('Maíz suave seco'))
    expect(PRODUCTS.products.filter((product) => product.chain === '')).toEqual([])
  })

  it('take their sign from the fourteen that are drawn', () => {
    expect(PRODUCTS.products.filter(({ glyph }) => glyph !== null && !GLYPHS.includes(glyph))).toEqual([])
    expect(PRODUCTS.products.find(({ name }) => name === 'Papa')?.glyph).toBe('papa')
    expect(PRODUCTS.products.find(({ name }) => name === 'Papa china')?.glyph).toBeNull()
  })

  it('are services only where they are', () => {
    expect(PRODUCTS.products.filter(({ kind }) => kind === 'service').map(({ name }) => name)).toEqual(['Turismo'])
  })
})
