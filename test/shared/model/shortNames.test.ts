import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from '../../../src/domain/product'
import { shortNames } from '../../../src/shared/model/shortNames'

describe('short names', () => {
  it('drop the article and take the first word', () => {
    expect(shortNames(['El achiote', 'La chakra amazónica', 'Café arábigo', 'las artesanías'])).toEqual([
      'Achiote',
      'Chakra',
      'Café',
      'Artesanías',
    ])
  })

  it('take as many words as tell them apart, and never end in a preposition', () => {
    expect(shortNames(['Cacao fino de aroma', 'Cacao en grano', 'Cacao'])).toEqual([
      'Cacao fino',
      'Cacao en grano',
      'Cacao',
    ])
    expect(shortNames(['Turismo de naturaleza', 'Turismo comunitario'])).toEqual([
      'Turismo de naturaleza',
      'Turismo comunitario',
    ])
  })

  it('of different names are different, whatever the names', () => {
    const word = fc.constantFrom('El', 'la', 'cacao', 'fino', 'de', 'aroma', 'café', 'en', 'grano')
    const names = fc.uniqueArray(
      fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      {
        selector: (name) => plain(name.replace(/^(el|la)\s+/i, '')),
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(names, (some) => {
        expect(new Set(shortNames(some).map(plain)).size).toBe(some.length)
      }),
    )
  })
})
