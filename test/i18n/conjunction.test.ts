import { describe, expect, it } from 'vitest'
import { conjunction } from '../../src/i18n/conjunction'
import { fill, isolated } from '../../src/i18n/message'
import { SPANISH } from '../../src/i18n/useI18n'

describe('y and o before a vowel', () => {
  it.each([
    ['y', 'inclusión', 'e'],
    ['y', 'Incorporación de valor', 'e'],
    ['y', 'hilo', 'e'],
    ['y', 'índice', 'e'],
    ['y', '«Ishpingo»', 'e'],
    ['y', 'hielo', 'y'],
    ['y', 'ionización', 'y'],
    ['y', 'precios', 'y'],
    ['o', 'orito', 'u'],
    ['o', 'hongos', 'u'],
    ['o', '8', 'u'],
    ['o', '11', 'u'],
    ['o', '110', 'o'],
    ['o', 'cacao', 'o'],
  ])('%s %s is %s', (word, next, said) => expect(conjunction(word, next)).toBe(said))

  it('are right in every message, whatever its marks', () => {
    expect(fill('{a} y {b} importan lo mismo', { a: 'Valor', b: 'inclusión' })).toBe(
      'Valor e inclusión importan lo mismo',
    )
    expect(fill('**{a}** y **{b}**', { a: 'Cacao', b: 'Ishpingo' })).toContain(' e ')
    expect(fill('{a} y {b}', { a: 'Cacao', b: 'café' })).toBe('Cacao y café')
  })

  it('and in lists', () => {
    expect(SPANISH.format.list(['cacao', 'café', 'incienso'])).toBe('cacao, café e incienso')
    expect(SPANISH.format.either(['cacao', 'orito'])).toBe('cacao u orito')
  })
})

describe('a name that runs from right to left', () => {
  it('is kept apart in a sentence, so that the figures beside it stay where they are', () => {
    expect(fill('{name}: 4 de 10', { name: 'كاكاو' })).toBe('\u2068كاكاو\u2069: 4 de 10')
    expect(SPANISH.format.list(['كاكاو', 'café'])).toBe('\u2068كاكاو\u2069 y café')
  })

  it('is kept apart once, and any other name is left as it is', () => {
    expect(isolated(isolated('קקאו'))).toBe('\u2068קקאו\u2069')
    expect(fill('{name}', { name: 'Café' })).toBe('Café')
  })
})
