import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excelCode, guarded, unguarded } from '../../src/io/guard'

const anything = fc.string({
  unit: fc.oneof(fc.constantFrom(...'=+-@\t\r\n\0\'" ;,|a1＝－'), fc.string({ unit: 'binary', maxLength: 1 })),
})

describe('guard', () => {
  it.each(['=1+1', '+593', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '\0=1', ' =1', '"=1"', "'=1", ' " =1', '＝1', '\n=1'])(
    'makes %j text',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`)
      expect(unguarded(guarded(text))).toBe(text)
    },
  )

  it.each(['Cañar', '0301', "D'Hondt", '3-2', 'a=b', "'hola'", '"cita"', '', ' '])('leaves %j alone', (text) => {
    expect(guarded(text)).toBe(text)
    expect(unguarded(text)).toBe(text)
  })

  it('gives any text back, and no guarded text starts a formula', () => {
    fc.assert(
      fc.property(anything, (text) => unguarded(guarded(text)) === text && !/^\s*[=+\-@]/.test(guarded(text))),
      { numRuns: 2000 },
    )
  })

  it('writes every code as the one constant a spreadsheet keeps as text, and nothing else as a formula', () => {
    for (const code of ['0301', '0901.11', '13', '9', 'cacao']) expect(excelCode(code)).toBe(`="${code}"`)
    for (const text of ['1"&A1&"', '=1', '0301 ', 'a"', '']) expect(excelCode(text).startsWith('=')).toBe(false)
    fc.assert(fc.property(anything, (text) => unguarded(excelCode(text)) === text || /^="/.test(text)))
  })
})
