import { describe, expect, it } from 'vitest'
import { matchName } from '../../../src/io/read/names'
import { headingKey, headingUnit, listOf, rowList, tidy } from '../../../src/io/read/text'

describe('text', () => {
  it('lists rows as a person would', () => {
    expect(rowList([])).toBe('')
    expect(rowList([7])).toBe('7')
    expect(rowList([2, 3])).toBe('2, 3')
    expect(rowList([2, 3, 4, 9, 11, 12, 13, 14])).toBe('2–4, 9, 11–14')
  })

  it('sees through the dress of a heading', () => {
    const same = ['Volumen (t)', 'VOLUMEN', ' volúmen [t] ', 'Volumen:', '\u200Bvolumen']
    expect(new Set(same.map(headingKey)).size).toBe(1)
    expect(['Volumen (t)', 'Precio [USD/kg]', 'Precio'].map(headingUnit)).toEqual(['t', 'USD/kg', ''])
    expect(headingKey('dpa_prov')).toBe('dpa prov')
  })

  it('keeps words whole: NFC, single spaces, lines, nothing hidden', () => {
    expect(tidy('  Cafe\u0301 \u00A0 de\taltura\u202E ')).toBe('Café de altura')
    expect(tidy('uno\ndos')).toBe('uno\ndos')
    expect(listOf('uno, dos; tres|\ncuatro', 'keep')).toEqual(['uno, dos', 'tres', 'cuatro'])
    expect(listOf('uno, dos;;', 'split')).toEqual(['uno', 'dos'])
  })
})

describe('matchName', () => {
  const known = [
    { id: 'cacao', name: 'Cacao fino' },
    { id: 'maiz', name: 'Maíz' },
    { id: 'mani', name: 'Maní' },
    { id: 'te', name: 'Té' },
    { id: 'queso-f', name: 'Queso fresco' },
    { id: 'queso-m', name: 'Queso fresca' },
  ]
  it.each([
    ['Cacao fino', 'same', 'cacao'],
    ['cacao', 'same', 'cacao'],
    ['CACAO  FINO', 'alike', 'cacao'],
    ['Maiz', 'alike', 'maiz'],
    ['Cacoa fino', 'near', 'cacao'],
    ['Cacao fin', 'near', 'cacao'],
    ['Cacao grueso', 'unknown', ''],
    ['Ta', 'unknown', ''],
    ['', 'unknown', ''],
    // One slip away from two of them: nobody can say which was meant.
    ['Queso fresce', 'unknown', ''],
  ])('takes %j as %s', (text, status, id) => {
    const match = matchName(text, known)
    expect([match.status, match.status === 'unknown' ? '' : match.found.id]).toEqual([status, id])
  })
})
