import { describe, expect, it } from 'vitest'
import { en } from '../../../../src/i18n/en'
import { languageOf } from '../../../../src/i18n/languages'
import { spoken } from '../../../../src/i18n/message'
import { i18nIn, SPANISH } from '../../../../src/i18n/useI18n'
import {
  type DifferenceFacts,
  differenceLine,
  differenceName,
  NO_DIFFERENCE,
} from '../../../../src/shared/scenario/differenceWords'
import { type ScenariosFacts, scenariosLectura, verdictWords } from '../../../../src/steps/scenarios/lectura/scenarios'

const es = SPANISH
const english = i18nIn(languageOf('en'), en)
const FACTS: ScenariosFacts = {
  scenarios: 5,
  own: ['cacao', 'café'],
  present: [
    { product: 'cacao', times: 5 },
    { product: 'café', times: 3 },
    { product: 'camarón', times: 2 },
  ],
  best: { pair: ['cacao', 'café'], wins: 3, regret: 2.4 },
  least: null,
}
const words = (facts: Partial<ScenariosFacts>, i18n = es) => spoken(scenariosLectura({ ...FACTS, ...facts }, i18n))

describe('the sentence of the scenarios', () => {
  it('most: the one of the design', () => {
    expect(words({})).toBe(
      'Cacao está en los cinco escenarios. Café entra en tres y camarón en dos. ' +
        'La yunta más segura es cacao y café: gana en 3 de 5 y en el peor caso deja ir 2,4 puntos.',
    )
  })

  it('all: «es la misma en los cinco»', () => {
    expect(words({ best: { pair: ['cacao', 'café'], wins: 5, regret: 0 } })).toBe(
      'La yunta cacao y café es la misma en los cinco: ningún escenario la cambia.',
    )
    expect(words({ scenarios: 2, best: { pair: ['a', 'b'], wins: 2, regret: 0 } })).toContain('es la misma en los dos')
  })

  it('split: «ninguna yunta gana en más de la mitad», from exactly half down', () => {
    expect(words({ scenarios: 4, best: { pair: ['cacao', 'café'], wins: 2, regret: 1 } })).toMatch(
      /^Ninguna yunta gana en más de la mitad\. .*La más firme es cacao y café: gana en 2 de 4 y .* 1,0 punto\.$/,
    )
    expect(words({ best: { pair: ['cacao', 'café'], wins: 2, regret: 1 } })).toContain('Ninguna yunta')
    expect(words({ scenarios: 3, best: { pair: ['cacao', 'café'], wins: 2, regret: 1 } })).not.toContain('Ninguna')
  })

  it('two that differ are said to differ, and not to be less than half', () => {
    const two = words({
      scenarios: 2,
      present: [
        { product: 'cacao', times: 2 },
        { product: 'café', times: 1 },
        { product: 'queso', times: 1 },
      ],
      best: { pair: ['cacao', 'café'], wins: 1, regret: 4.85 },
    })
    expect(two).toBe(
      'Los dos escenarios dan yuntas distintas. Cacao está en los dos escenarios. Café entra en uno y queso en uno. ' +
        'La más firme es cacao y café: gana en 1 de 2 y en el peor caso deja ir 4,9 puntos.',
    )
  })

  it('names the pair that loses least when it is another', () => {
    expect(
      words({
        scenarios: 4,
        best: { pair: ['a', 'b'], wins: 2, regret: 9 },
        least: { pair: ['a', 'c'], wins: 1, regret: 3 },
      }),
    ).toMatch(/La que menos deja ir es a y c: en el peor caso, 3,0 puntos\.$/)
  })

  it('says nothing is let go rather than 0,0 points', () => {
    expect(words({ scenarios: 3, best: { pair: ['a', 'b'], wins: 2, regret: 0.04 } })).toContain('en ninguno deja ir')
  })

  it('alone: asks for another; tied everywhere: the mesa decides', () => {
    expect(words({ scenarios: 1 })).toBe(
      'El ranking de la mesa pone adelante a cacao y café. Agregue otro escenario para comparar.',
    )
    expect(words({ scenarios: 1, own: null })).toContain('empate en el corte')
    expect(words({ best: null })).toContain('en todos decide la mesa')
  })

  it('speaks English with the same figures', () => {
    expect(words({}, english)).toBe(
      'Cacao is in all five scenarios. Café enters in three and camarón in two. ' +
        'The safest pair is cacao and café: it wins in 3 of 5 and at worst lets 2.4 points go.',
    )
  })
})

describe('story 13: the words under a scenario', () => {
  const verdict = { entered: ['Queso fresco'], left: ['Café arábigo'], tied: ['A', 'B'], pair: ['X', 'Y'] }
  it.each([
    ['same', 'la misma yunta'],
    ['different', 'otra yunta: entra Queso fresco, sale Café arábigo'],
    ['tied', 'empate en el corte: A y B'],
    ['decided', 'yunta: X y Y'],
  ] as const)('%s', (kind, said) => {
    expect(spoken(verdictWords({ ...verdict, verdict: kind }, es))).toBe(said)
  })

  it('two enter and two leave in the plural', () => {
    const both = { ...verdict, verdict: 'different', entered: ['A', 'B'], left: ['C', 'D'] } as const
    expect(spoken(verdictWords(both, es))).toBe('otra yunta: entran A y B, salen C y D')
  })
})

describe('the name of a difference', () => {
  const named = (facts: Partial<DifferenceFacts>) =>
    differenceName({ ...NO_DIFFERENCE, ...facts }, es).replaceAll('\u00a0', ' ')
  const lined = (facts: Partial<DifferenceFacts>) =>
    differenceLine({ ...NO_DIFFERENCE, ...facts }, es).replaceAll('\u00a0', ' ')
  const price = { kind: 'datum' as const, of: 'Precio al productor', products: ['Cacao'], amount: -20 }
  const typed = {
    kind: 'typed',
    alone: false,
    moves: [
      { indicator: 'Precios', from: 0.1, to: 0.3 },
      { indicator: 'Calidad', from: 0.2, to: 0.1 },
      { indicator: 'Volumen', from: 0.1, to: 0.15 },
      { indicator: 'Demanda nacional', from: 0.1, to: 0.12 },
    ],
  } as const

  it.each([
    [{}, 'Igual que la mesa', 'Igual que la mesa'],
    [{ weights: { kind: 'equal', indicators: 9 } }, 'Pesos iguales', 'Los nueve indicadores valen lo mismo'],
    [{ weights: { kind: 'people' } }, 'Una persona, un voto', 'Cada boleta vale igual, sin segmentos'],
    [
      { method: { name: 'VIKOR', hint: 'compromiso' }, settings: ['v = 0,7'] },
      'VIKOR, v = 0,7',
      'Orden por VIKOR, compromiso. Parámetros: v = 0,7',
    ],
    [{ line: '0-10-30-60-100' }, 'Escala 0-10-30-60-100', 'Los niveles del 1 al 5 valen 0-10-30-60-100'],
    [{ joining: 'mean' }, 'Promedio de puntajes', 'Los puntajes se juntan por promedio de todas las voces'],
    [{ twoChains: true }, 'Dos cadenas distintas', 'La yunta sale de dos cadenas distintas'],
    [{ weights: { kind: 'segment', segment: 'EPS' } }, 'Pesos de EPS', 'Solo las boletas de EPS'],
    [
      { weights: { kind: 'voices', voices: [{ segment: 'EPS', voice: 2 }] } },
      'EPS con voz 2',
      'Entre segmentos, EPS tiene voz 2',
    ],
    [
      {
        weights: {
          kind: 'voices',
          voices: [
            { segment: 'EPS', voice: 2 },
            { segment: 'Privado', voice: 0 },
          ],
        },
      },
      'Otras voces',
      'Entre segmentos, EPS tiene voz 2 y Privado tiene voz 0',
    ],
    [{ weights: typed }, 'Otros pesos', 'Más precios y volumen; menos calidad'],
    [{ weights: { ...typed, alone: true } }, 'Precios a 30,0 %', 'Precios pasa de 10,0 % a 30,0 %'],
    [{ weights: { kind: 'typed', moves: [], alone: true } }, 'Otros pesos', 'Otros pesos'],
    [{ method: { name: 'TOPSIS', hint: 'cercanía al ideal' } }, 'TOPSIS', 'Orden por TOPSIS, cercanía al ideal'],
    [{ without: ['Queso'] }, 'Sin queso', 'Sin contar queso'],
    [
      { changes: [price] },
      'Precio al productor −20 % en cacao',
      'El dato «Precio al productor» baja 20 % en cacao y su puntaje se pregunta de nuevo',
    ],
    [
      { changes: [{ ...price, kind: 'rating', of: 'Precios', amount: 1 }] },
      'Puntaje +1 en Precios: cacao',
      'El puntaje de precios sube 1 nivel en cacao',
    ],
    [
      { changes: [{ ...price, kind: 'rating', of: 'Precios', amount: -2, products: null }] },
      'Puntaje −2 en Precios',
      'El puntaje de precios baja 2 niveles en todos los productos',
    ],
    [
      { changes: [{ ...price, kind: 'value', of: 'Precios' }] },
      'Valor de Precios −20 % en cacao',
      'El valor del puntaje de precios, de 0 a 100, baja 20 % en cacao',
    ],
    [
      { changes: [{ ...price, products: null, amount: 50 }] },
      'Precio al productor +50 %',
      'El dato «Precio al productor» sube 50 % en todos los productos y su puntaje se pregunta de nuevo',
    ],
    [
      { weights: { kind: 'equal', indicators: 9 }, without: ['Queso'] },
      'Pesos iguales, Sin queso',
      'Los nueve indicadores valen lo mismo. Sin contar queso',
    ],
  ] as const satisfies readonly (readonly [Partial<DifferenceFacts>, string, string])[])('%j', (facts, name, line) => {
    expect(named(facts)).toBe(name)
    expect(lined(facts)).toBe(line)
  })
})
