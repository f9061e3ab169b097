import { describe, expect, it } from 'vitest'
import { besideBar, briefNames } from '../../../src/shared/faces/briefNames'

describe('names that fit a chart', () => {
  it('keeps short names, cuts long ones at a word, and never leaves a preposition hanging', () => {
    expect(briefNames(['Precios', 'Volúmenes de producción', 'Distribución de los excedentes'])).toEqual([
      'Precios',
      'Volúmenes…',
      'Distribución…',
    ])
  })

  it('cuts inside a word where its first words are also another’s', () => {
    expect(briefNames(['Demanda nacional', 'Demanda internacional'])).toEqual(['Demanda nacional', 'Demanda intern.'])
  })

  it('has more room beside a bar', () => {
    expect(besideBar('Incorporación de valor agregado')).toBe('Incorporación de valor agregado')
    expect(besideBar('Distribución de los excedentes económicos')).toBe('Distribución de los excedentes…')
  })
})
