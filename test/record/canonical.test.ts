import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Canonical, canonical } from '../../src/record/canonical'

const sound = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Surrogate}/u.test(text))

const value: fc.Arbitrary<Canonical> = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().map((n) => (Object.is(n, -0) ? 0 : n)),
    sound,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 5 }), tie('value'), { maxKeys: 4 }),
  ),
})).value

const NFC = (text: string) => text.normalize('NFC')

describe('canonical', () => {
  it('writes keys in order and no spaces', () => {
    expect(canonical({ b: [1, 'á'], a: null })).toBe('{"a":null,"b":[1,"á"]}')
  })

  it('writes one text for one meaning: ñ in one or in two code points', () => {
    expect(canonical('ñ')).toBe(canonical('n\u0303'))
  })

  it('survives a round through JSON unchanged', () => {
    fc.assert(
      fc.property(value, (one) => {
        const text = canonical(one)
        expect(canonical(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 4 }), fc.integer(), { maxKeys: 5 }), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse())
        expect(canonical(turned)).toBe(canonical(record))
      }),
    )
  })

  it.each([[1.5], [Number.NaN], [Number.POSITIVE_INFINITY], [-0], [2 ** 53], ['\ud800'], [undefined]])(
    'refuses what two programs could write differently: %s',
    (bad) => {
      expect(() => canonical(bad as Canonical)).toThrow(TypeError)
      expect(() => canonical({ held: bad as Canonical })).toThrow(TypeError)
    },
  )

  it('normalises text wherever it stands', () => {
    fc.assert(
      fc.property(sound, (text) => {
        expect(canonical([text])).toBe(JSON.stringify([NFC(text)]))
      }),
    )
  })
})

describe('text with half a letter', () => {
  it.each(['\uD800', 'a\uDFFF', '\uDC00\uD800', '\uD83D\uDE00\uD83D'])('is refused: %j', (text) => {
    expect(() => canonical(text)).toThrow(TypeError)
  })

  it('is told from a whole one without what the oldest browsers lack', () => {
    const own = Object.getOwnPropertyDescriptor(String.prototype, 'isWellFormed')
    Reflect.deleteProperty(String.prototype, 'isWellFormed')
    try {
      expect(canonical('Ñandú 😀')).toBe('"Ñandú 😀"')
      expect(() => canonical('\uD83D')).toThrow(TypeError)
    } finally {
      if (own) Object.defineProperty(String.prototype, 'isWellFormed', own)
    }
  })
})
