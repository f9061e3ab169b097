import { describe, expect, it } from 'vitest'
import { spoken } from '../../../../src/i18n/message'
import { SPANISH as es, loadLanguage } from '../../../../src/i18n/useI18n'
import type { CutNames } from '../../../../src/i18n/verdict'
import {
  type ChanceFacts,
  chanceLectura,
  type EnoughFacts,
  enoughLectura,
  type WeightsFacts,
  weightsLectura,
} from '../../../../src/steps/sensitivity/lectura/sensitivity'
import { type WhoFacts, whoLectura, whoParagraphs } from '../../../../src/steps/sensitivity/lectura/who'

const CLEAN: CutNames = { second: 'Café', third: 'Camarón', shared: null, tie: [] }
const SHARED: CutNames = {
  ...CLEAN,
  shared: { names: ['Café', 'Camarón'], place: 2 },
  tie: ['equal-scores', 'small-margin'],
}

describe('how firm the two are', () => {
  const facts: WeightsFacts = {
    pair: [
      { name: 'Cacao', share: 0.95 },
      { name: 'Café', share: 0.83 },
    ],
    cut: CLEAN,
    nearest: {
      indicator: 'Volumen de producción',
      from: 0.075,
      to: 0.0905,
      shown: 0.075,
      enters: ['camarón'],
      leaves: ['café'],
    },
  }
  const say = (change: Partial<WeightsFacts>) =>
    spoken(weightsLectura({ ...facts, ...change }, es)).replaceAll('\u00a0', ' ')

  it('says of each how often it stays, and the limit of the nearest weight as the chart prints it', () => {
    expect(say({})).toBe(
      'Cacao está firme. Café está bastante firme: queda entre los dos en 83 de cada 100 simulaciones. Basta que volumen de producción, hoy en 7,5 %, pase de 9,0 % de peso para que entre camarón.',
    )
  })

  it('calls nobody firm in a technical tie: how often each stays, and the verdict between them', () => {
    const said = say({
      cut: { ...CLEAN, tie: ['small-margin'] },
      pair: [
        { name: 'Cacao', share: 0.99 },
        { name: 'Café', share: 0.93 },
      ],
    })
    expect(said).toContain(
      'Cacao queda entre los dos en 99 de cada 100 simulaciones. Empate técnico entre Café y Camarón: diferencia menor a 2 puntos. Café queda entre los dos en 93 de cada 100 simulaciones.',
    )
    expect(said).not.toContain('firme')
  })

  it('an exact tie of two that no weight breaks: nobody is called firm, and nothing is said to hold', () => {
    expect(say({ cut: SHARED, pair: [{ name: 'Cacao', share: 1 }], nearest: null })).toBe(
      'Cacao queda entre los dos en 100 de cada 100 simulaciones. Café y Camarón comparten el 2.º puesto y la línea de corte pasa entre ellos. Ningún peso, movido solo, rompe el empate.',
    )
  })

  it('an exact tie of three for the first place that a weight breaks: nobody is firm', () => {
    const shared = { names: ['Cacao', 'Café', 'Camarón'], place: 1 }
    const nearest = { indicator: 'Precios', from: 0.1, to: 0.1, shown: 0.1, enters: [], leaves: ['cacao'] }
    expect(say({ cut: { ...SHARED, shared }, pair: [], nearest })).toBe(
      'Cacao, Café y Camarón comparten el 1.º puesto y la línea de corte pasa entre ellos. Basta mover el peso de precios para que se rompa el empate y salga cacao.',
    )
  })

  it('a tie that only a far weight breaks says how far', () => {
    const shared = { names: ['Cacao', 'Café', 'Camarón'], place: 1 }
    const nearest = { indicator: 'Precios', from: 0.1, to: 0.2547, shown: 0.1, enters: [], leaves: ['cacao'] }
    expect(say({ cut: { ...SHARED, shared }, pair: [], nearest })).toContain(
      'Basta que precios, hoy en 10,0 %, pase de 25,4 % de peso para que se rompa el empate y salga cacao.',
    )
  })

  it('says nothing of chance before it answers', () => {
    const silent = facts.pair.map(({ name }) => ({ name, share: null }))
    expect(say({ pair: silent, nearest: null })).toBe('Ningún peso, movido solo, cambia la yunta.')
  })

  it('speaks English from the same facts', async () => {
    expect(spoken(weightsLectura(facts, await loadLanguage('en')))).toContain(
      'Café is fairly firm: it stays in the pair in 83',
    )
  })
})

describe('what chance says', () => {
  const likeliest = [
    { name: 'cacao', share: 0.951 },
    { name: 'café', share: 0.58 },
    { name: 'camarón', share: 0.37 },
  ]
  const say = (facts: ChanceFacts) => spoken(chanceLectura(facts, es))

  it('says the design’s own example', () => {
    expect(say({ likeliest, today: [{ pair: 'cacao y café', share: 0.54 }] })).toBe(
      'De cada 100 simulaciones, cacao queda entre los dos en 95; café, en 58; camarón, en 37. La yunta de hoy, cacao y café, sale en 54.',
    )
  })

  it('in a tie of three for the second place there is no pair of today: each that could be has its share', () => {
    const tied = [
      { name: 'guayusa', share: 1 },
      { name: 'cacao', share: 0.333 },
      { name: 'café', share: 0.333 },
    ]
    const today = ['cacao', 'café', 'queso'].map((other) => ({ pair: `guayusa y ${other}`, share: 1 / 3 }))
    const said = say({ likeliest: tied, today })
    expect(said).toBe(
      'De cada 100 simulaciones, guayusa queda entre los dos en 100; cacao, en 33; café, en 33. Hoy hay empate en el corte: la yunta guayusa y cacao sale en 33, la yunta guayusa y café sale en 33 y la yunta guayusa y queso sale en 33.',
    )
    expect(said).not.toContain('sale en 0')
  })

  it('waits in words', () => {
    expect(say({ likeliest: [], today: [] })).toContain('está repitiendo el cálculo')
  })
})

describe('who changes the pair', () => {
  const swap = (enters: string, leaves = 'café') => ({ enters: [enters], leaves: [leaves] })
  const facts: WhoFacts = {
    second: 'café',
    tied: false,
    holding: [
      { group: 'EPS', ...swap('camarón') },
      { group: 'comunidades', ...swap('camarón') },
    ],
    needed: [],
    alone: [
      { group: 'privados', ...swap('camarón') },
      { group: 'academia', ...swap('camarón') },
    ],
    notAlone: [],
    people: 0,
    neededPeople: 0,
    everyone: { enters: [], leaves: [] },
    range: [0.8, 1.3],
  }
  const paragraphs = (change: Partial<WhoFacts>) => whoParagraphs({ ...facts, ...change }, es).map(spoken)

  it('says the design’s own example', () => {
    expect(spoken(whoLectura(facts, es))).toBe(
      'El segundo puesto depende de quién se sienta a la mesa: sin EPS o sin comunidades entra camarón. Ninguna persona sola lo cambia.',
    )
    expect(paragraphs({})).toEqual([
      '2 grupos sostienen a café: sin EPS o sin comunidades entra camarón.',
      'Si solo decidiera uno de estos grupos, la yunta sería otra: privados y academia.',
      'Ninguna persona sola cambia la yunta: al quitar a cualquiera, café sigue arriba entre 0,8 y 1,3 puntos.',
      'Con una persona, un voto, la yunta es la misma.',
    ])
  })

  it('tells apart those who let in different products, two at once, and those who leave two level', () => {
    const holding = [
      { group: 'EPS', enters: ['camarón', 'maní'], leaves: ['café'] },
      { group: 'academia', enters: ['queso'], leaves: [] },
    ]
    expect(spoken(whoLectura({ holding, needed: [], people: 1 }, es))).toBe(
      'El segundo puesto depende de quién se sienta a la mesa: sin EPS entran camarón y maní; sin academia queso queda a la par en el corte. 1 persona sola lo cambiaría.',
    )
  })

  it('says of a group without which nothing can be counted what nobody else compares, never that it changes nothing', () => {
    const needed = [{ group: 'comunidades', blocks: ['los indicadores de valor y distribución'] }]
    expect(spoken(whoLectura({ holding: [], needed, people: 0 }, es))).toContain(
      'Sin comunidades no se puede contar: nadie más compara lo suficiente los indicadores de valor y distribución.',
    )
    expect(paragraphs({ needed, notAlone: needed, neededPeople: 1, everyone: null })).toEqual(
      expect.arrayContaining([
        'Sin comunidades no se puede contar: nadie más compara lo suficiente los indicadores de valor y distribución.',
        'Si solo decidiera comunidades, no se podría contar: no compara lo suficiente los indicadores de valor y distribución.',
        '1 persona es la única que compara algo: si falta, no salen pesos y no se puede contar.',
        'Con una persona, un voto, no se puede contar: las boletas juntas no alcanzan para sacar pesos.',
      ]),
    )
  })

  it('in a tie at the cut speaks of who breaks it, not of a second who stays ahead', () => {
    const holding = [{ group: 'EPS', enters: [], leaves: ['queso'] }]
    const said = paragraphs({ tied: true, holding, alone: [], range: [0, 0] })
    expect(said[0]).toBe('1 grupo cambia la yunta al faltar: sin EPS sale queso y se acaba el empate.')
    expect(said[2]).toBe('Ninguna persona sola, al faltar, rompe el empate.')
  })

  it('says who enters with one person, one vote', () => {
    expect(paragraphs({ everyone: swap('camarón') }).at(-1)).toBe(
      'Con una persona, un voto, sin segmentos, entra camarón.',
    )
  })

  it('says so when it depends on nobody', () => {
    expect(spoken(whoLectura({ holding: [], needed: [], people: 0 }, es))).toBe(
      'Ningún grupo cambia la yunta al faltar. Ninguna persona sola lo cambia.',
    )
    const [stay, only] = paragraphs({ holding: [], alone: [] })
    expect(stay).toBe('Falte el grupo que falte, la yunta es la misma.')
    expect(only).toContain('la yunta sería la misma')
  })
})

describe('what is enough', () => {
  const say = (weight: number | null, rating: number | null, change: Partial<EnoughFacts> = {}) =>
    spoken(enoughLectura({ second: 'café', tied: false, weight, rating, ...change }, es))

  it.each([
    [0.0098, null, 'Basta poco: 1,0 punto de peso.'],
    [0.0201, 1, 'Basta poco: 2,1 puntos de peso o 1 nivel de puntaje.'],
    [0.05, 2, 'Hace falta algo: 5,0 puntos de peso o 2 niveles de puntaje.'],
    [0.2, 3, 'Hace falta mucho: 20,0 puntos de peso o 3 niveles de puntaje.'],
    [0.2, 2.5, '2,5 niveles de puntaje.'],
    [null, null, 'Ningún cambio solo de peso o de puntaje da otra yunta.'],
    [0.00001, null, 'Basta poco: 0,1 puntos de peso.'],
  ] as const)('with %s of weight and %s levels: «%s»', (weight, rating, said) => {
    expect(say(weight, rating)).toContain(said)
  })

  it('in a tie at the cut it is what breaks it, or that nothing does', () => {
    expect(say(0, 0.5, { tied: true })).toBe(
      'Hay empate en el corte: lo rompe un cambio de 0,1 puntos de peso o 0,5 niveles de puntaje.',
    )
    expect(say(null, null, { tied: true })).toBe(
      'Hay empate en el corte, y ningún cambio solo de peso o de puntaje lo rompe.',
    )
  })
})
