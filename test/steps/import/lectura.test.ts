import { describe, expect, it } from 'vitest'
import { runs } from '../../../src/i18n/message'
import { SPANISH } from '../../../src/i18n/useI18n'
import { importLectura } from '../../../src/steps/import/lectura'

const read = { status: 'read', file: 'hoja.xlsx', sheet: '', questions: 0, values: 8 } as const
const said = (facts: Parameters<typeof importLectura>[0]) =>
  runs(importLectura(facts, SPANISH))
    .map(({ text }) => text)
    .join('')

describe('the lectura of an import', () => {
  it('says how many things are asked, and that nothing has entered', () => {
    expect(said({ ...read, sheet: 'Mesita 3', questions: 3 })).toBe(
      'hoja.xlsx, hoja «Mesita 3». Yunta pregunta 3 cosas, una sola vez. Nada ha entrado todavía.',
    )
  })

  it('says what a file brings once nothing is open', () => {
    expect(said(read)).toBe('hoja.xlsx. Trae 8 valores. Mire la tabla y confirme.')
    expect(said({ ...read, values: 0 })).toBe('hoja.xlsx. No trae nada que pueda entrar aquí.')
  })

  it('says of a file that is no table that nothing has changed', () => {
    expect(said({ status: 'refused', file: 'acta.pdf' })).toContain('no ha cambiado')
  })
})
