import { describe, expect, it } from 'vitest'
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
