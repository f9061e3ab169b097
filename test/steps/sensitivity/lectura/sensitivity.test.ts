import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spoken } from '../../../../src/i18n/message'
import { SPANISH as es, loadLanguage } from '../../../../src/i18n/useI18n'
import {
  chanceLectura,
  enoughLectura,
  firmWord,
  flipsAt,
  holdsFrom,
  holdsTo,
  levelText,
  roomWord,
  type WeightsFacts,
  weightsLectura,
} from '../../../../src/steps/sensitivity/lectura/sensitivity'
import { type WhoFacts, whoLectura, whoParagraphs } from '../../../../src/steps/sensitivity/lectura/who'

describe('how firm the two are', () => {
  const facts: WeightsFacts = {
    pair: [
      { name: 'Cacao', share: 0.95 },
      { name: 'Café', share: 0.58 },
    ],
    nearest: { indicator: 'Volumen de producción', from: 0.075, to: 0.0905, enters: ['camarón'] },
  }
  const say = (change: Partial<WeightsFacts>) =>
    spoken(weightsLectura({ ...facts, ...change }, es)).replaceAll('\u00a0', ' ')

  it('says the design’s own example', () => {
    expect(say({})).toBe(
      'Cacao está firme. Café, no tanto: queda entre los dos en 58 de cada 100 simulaciones. Basta que volumen de producción pase de 7,5 % a 9,1 % de peso para que entre camarón.',
    )
  })

  it.each([
    [0.9, 'firm'],
    [0.894, 'quite'],
    [0.75, 'quite'],
    [0.744, 'notSo'],
    [0.55, 'notSo'],
    [0.544, 'contested'],
    [0.45, 'contested'],
    [0.444, 'doubtful'],
    [0, 'doubtful'],
  ] as const)('with %s it is %s: the word goes with the figure that is read', (share, word) => {
    expect(firmWord(share)).toBe(word)
  })

  it('says nothing of chance before it answers, and tells a level pair and a pair no weight changes', () => {
    const silent = facts.pair.map(({ name }) => ({ name, share: null }))
    expect(say({ pair: silent, nearest: null })).toBe('Ningún peso, movido solo, cambia la yunta.')
    const level = { indicator: 'Precios', from: 0.1, to: 0.1, enters: ['queso'] }
    expect(say({ pair: silent, nearest: level })).toBe(
      'Basta mover el peso de precios para que entre queso: hoy están a la par.',
    )
  })

  it('speaks English from the same facts', async () => {
    expect(spoken(weightsLectura(facts, await loadLanguage('en')))).toContain(
      'Café, less so: it stays in the pair in 58',
    )
  })
})

describe('story 14: an interval is read inwards, a change outwards', () => {
  it('holds up to 19,3 % when the exact end is 19,35 %, and has changed at 19,4 %', () => {
    expect(es.format.percent(holdsTo(0.1935))).toBe('19,3 %'.replace(' ', '\u00a0'))
    expect(flipsAt(0.1894, 0.1935)).toBeCloseTo(0.194, 12)
    expect(holdsFrom(0.1171)).toBeCloseTo(0.118, 12)
    expect(flipsAt(0.135, 0.1171)).toBeCloseTo(0.117, 12)
  })

  it('never claims that a pair holds where it has changed, nor that it has where it holds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (end) => {
        expect(holdsTo(end)).toBeLessThanOrEqual(end + 1e-9)
        expect(holdsFrom(end)).toBeGreaterThanOrEqual(end - 1e-9)
        expect(flipsAt(end / 2, end)).toBeGreaterThan(end)
        expect(flipsAt((1 + end) / 2, end)).toBeLessThan(end)
        expect(Math.abs(flipsAt(end / 2, end) - end)).toBeLessThanOrEqual(0.001 + 1e-9)
      }),
    )
  })

  it.each([
    [0.004, 'tie'],
    [0.0099, 'tie'],
    [0.01, 'tight'],
    [0.03, 'clear'],
    [0.1, 'ample'],
    [Number.POSITIVE_INFINITY, 'none'],
  ] as const)('room of %s is %s', (room, word) => {
    expect(roomWord(room)).toBe(word)
  })
})

describe('what chance says', () => {
  it('says the design’s own example', () => {
    const likeliest = [
      { name: 'cacao', share: 0.951 },
      { name: 'café', share: 0.58 },
      { name: 'camarón', share: 0.37 },
    ]
    expect(spoken(chanceLectura({ likeliest, pair: ['cacao', 'café'], samePair: 0.54 }, es))).toBe(
      'De cada 100 simulaciones, cacao queda entre los dos en 95; café, en 58; camarón, en 37. La yunta de hoy, cacao y café, sale en 54.',
    )
  })

  it('waits in words', () => {
    expect(chanceLectura({ likeliest: [], pair: [], samePair: 0 }, es)).toContain('está repitiendo el cálculo')
  })
})

describe('who changes the pair', () => {
  const facts: WhoFacts = {
    second: 'café',
    holding: [
      { group: 'EPS', enters: ['camarón'] },
      { group: 'comunidades', enters: ['camarón'] },
    ],
    alone: [
      { group: 'privados', enters: ['camarón'] },
      { group: 'academia', enters: ['camarón'] },
    ],
    people: 0,
    everyone: [],
    range: [0.8, 1.3],
  }

  it('says the design’s own example', () => {
    expect(spoken(whoLectura(facts, es))).toBe(
      'El segundo puesto depende de quién se sienta a la mesa: sin EPS o sin comunidades entra camarón. Ninguna persona sola lo cambia.',
    )
    expect(whoParagraphs(facts, es).map(spoken)).toEqual([
      '2 grupos sostienen a café: sin EPS o sin comunidades entra camarón.',
      'Si solo decidiera uno de estos grupos, la yunta sería otra: privados y academia.',
      'Ninguna persona sola cambia la yunta: al quitar a cualquiera, café sigue arriba entre 0,8 y 1,3 puntos.',
      'Con una persona, un voto, la yunta es la misma.',
    ])
  })

  it('tells apart those who let in different products, two at once, and those who leave it level', () => {
    const holding = [
      { group: 'EPS', enters: ['camarón', 'maní'] },
      { group: 'academia', enters: [] },
    ]
    expect(spoken(whoLectura({ holding, people: 1 }, es))).toBe(
      'El segundo puesto depende de quién se sienta a la mesa: sin EPS entran camarón y maní; sin academia quedan a la par. 1 persona sola lo cambiaría.',
    )
  })

  it('says who enters with one person, one vote, and nothing while that cannot be counted', () => {
    expect(spoken(whoParagraphs({ ...facts, everyone: ['camarón'] }, es).at(-1) ?? '')).toBe(
      'Con una persona, un voto, sin segmentos, entra camarón.',
    )
    expect(whoParagraphs({ ...facts, everyone: null }, es)).toHaveLength(3)
  })

  it('says so when it depends on nobody', () => {
    expect(spoken(whoLectura({ holding: [], people: 0 }, es))).toBe(
      'Ningún grupo cambia la yunta al faltar. Ninguna persona sola lo cambia.',
    )
    const [stay, only] = whoParagraphs({ ...facts, holding: [], alone: [] }, es)
    expect(spoken(stay ?? '')).toBe('Falte el grupo que falte, la yunta es la misma.')
    expect(only).toContain('la yunta sería la misma')
  })
})

describe('what is enough', () => {
  const say = (weight: number | null, rating: number | null) =>
    spoken(enoughLectura({ second: 'café', weight, rating }, es))

  it.each([
    [0.0098, null, 'Basta poco: 1,0 punto de peso.'],
    [0.0201, 1, 'Basta poco: 2,1 puntos de peso o 1 nivel de puntaje.'],
    [0.05, 2, 'Hace falta algo: 5,0 puntos de peso o 2 niveles de puntaje.'],
    [0.2, 3, 'Hace falta mucho: 20,0 puntos de peso o 3 niveles de puntaje.'],
    [null, null, 'Ningún cambio solo de peso o de puntaje da otra yunta.'],
    [0.00001, null, 'Basta poco: 0,1 puntos de peso.'],
  ] as const)('with %s of weight and %s levels: «%s»', (weight, rating, said) => {
    expect(say(weight, rating)).toContain(said)
  })

  it('writes half levels with their decimal', () => {
    expect(levelText(4, es.format)).toBe('4')
    expect(levelText(3.5, es.format)).toBe('3,5')
  })
})
