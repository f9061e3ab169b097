import { describe, expect, it } from 'vitest'
import { identityNumbersIn, signersOf } from '../../src/domain/acta'

describe('the free text of an acta', () => {
  it('holds no identity number, with or without its hyphen', () => {
    // 1710034065 is the number that explanations of the check digit use.
    expect(identityNumbersIn('Rosa Zambrano, C.I. 1710034065')).toEqual(['1710034065'])
    expect(identityNumbersIn('C.I. 171003406-5.')).toEqual(['171003406-5'])
  })

  it('keeps telephone numbers, dates, codes and figures, which are none', () => {
    for (const text of ['0987654321', '1710034066', '2510034065', '1790034065', '17100340650', '2026-11-21', '54.000'])
      expect(identityNumbersIn(text)).toEqual([])
  })

  it('names who signs, one to a line, with what follows the first comma below', () => {
    expect(signersOf('Ing. Marcela Cedeño, Fomento Productivo, GAD\n\n Rosa Zambrano \n')).toEqual([
      { name: 'Ing. Marcela Cedeño', role: 'Fomento Productivo, GAD' },
      { name: 'Rosa Zambrano', role: '' },
    ])
  })
})
