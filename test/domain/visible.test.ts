import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasHidden, visible } from '../../src/domain/visible'

describe('text as it is seen', () => {
  it.each([
    ['a direction override', 'Cacao \u202E3,1\u202C fino', 'Cacao 3,1 fino'],
    ['isolates and marks of direction', '\u2067Café\u2069\u200E\u200F\u061C', 'Café'],
    ['zero-width letters', 'Ca\u200Bca\u200Do\uFEFF\u2060', 'Cacao'],
    ['a soft hyphen', 'Maracu\u00ADyá', 'Maracuyá'],
    ['fillers that look like a space or nothing', 'Té\u3164\u115F\uFE0F', 'Té'],
    ['tags', 'Té\u{E0041}\u{E007F}', 'Té'],
    ['controls', 'T\u0000é\u001B\u007F', 'Té'],
    ['separators of lines', 'uno\u2028dos\u2029tres\u0085cuatro', 'uno dos tres cuatro'],
    ['letters apart from their accents', 'Cafe\u0301', 'Café'],
    ['line ends of another system', 'uno\r\ndos\rtres', 'uno\ndos\ntres'],
  ])('loses %s', (_, text, seen) => {
    expect(visible(text)).toBe(seen)
  })

  it.each(['Ñañas de Sucumbíos', 'niño\tniña\nfin', 'precio ≥ 3,1 %', '𝒳 😀 日本', 'שלום', 'سلام'])(
    'keeps %j as it is',
    (text) => {
      expect(visible(text)).toBe(text)
      expect(hasHidden(text)).toBe(false)
    },
  )

  it('is seen the same when it passes twice, and then holds nothing hidden', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(visible(text))).toBe(visible(text))
        expect(hasHidden(visible(text))).toBe(false)
      }),
    )
  })
})
