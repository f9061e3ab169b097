import { describe, expect, it } from 'vitest'
import { spoken } from '../../../src/i18n/message'
import { SPANISH } from '../../../src/i18n/useI18n'
import { type ImportFacts, importLectura } from '../../../src/steps/import/lectura'

const said = (some: Partial<ImportFacts>) =>
  spoken(importLectura({ file: 'puntajes_manabi.csv', rows: 9, errors: 0, warnings: 0, ...some }, SPANISH))

describe('lectura of an import', () => {
  it('counts errors and warnings and says what was not touched', () => {
    expect(said({ errors: 3, warnings: 4 })).toBe(
      'puntajes_manabi.csv trae 9 filas. Hay 3 errores por corregir y 4 avisos. Lo que ya tenía en Yunta no ha cambiado.',
    )
    expect(said({ errors: 1 })).toContain('Hay 1 error por corregir.')
  })

  it('warnings alone do not stop it', () => {
    expect(said({ rows: 1, warnings: 1 })).toBe(
      'puntajes_manabi.csv trae 1 fila. No hay errores; hay 1 aviso, que no impide importar. Mire la tabla y confirme.',
    )
    expect(said({})).toContain('No hay errores. Mire la tabla')
  })
})
