import { describe, expect, it } from 'vitest'
import { glossaryIn, saysTerm, soughtTerms, termIn } from '../../../src/shared/model/terms'

describe('a word of the glossary', () => {
  it('is seen whole and not inside another, with its accents', () => {
    const word = { term: 'acta', means: '', also: ['actas'] }
    expect(saysTerm('El acta se firma hoy.', word)).toBe(true)
    expect(saysTerm('Las Actas de la mesa', word)).toBe(true)
    expect(saysTerm('un dato exacta y actamente', word)).toBe(false)
  })

  it('with a capital letter is seen only so, since «sd» and «na» are letters of other words', () => {
    expect(saysTerm('3 celdas con SD', { term: 'SD, sin dato', means: '', also: ['SD'] })).toBe(true)
    expect(saysTerm('http://sd.example', { term: 'SD, sin dato', means: '', also: ['SD'] })).toBe(false)
  })

  it('is found by what it means, whatever the accents of whoever looks', () => {
    const all = glossaryIn('es')
    expect(soughtTerms(all, 'quorum').map(({ id }) => id)).toContain('quorum')
    expect(soughtTerms(all, 'BUEYES').map(({ id }) => id)).toEqual(['yunta'])
    expect(soughtTerms(all, ' ')).toHaveLength(all.length)
  })

  it('is said in the language of the page, and in Spanish where that has no glossary', () => {
    expect(termIn('es', 'table').term).toBe('mesita')
    expect(termIn('en', 'table').term).toBe('table')
    expect(termIn('qu', 'table').term).toBe('mesita')
  })

  it('that nobody wrote is our mistake', () => {
    expect(() => termIn('es', 'nada')).toThrow(/nada/)
  })
})
