import { describe, expect, it } from 'vitest'
import { en } from '../../../src/i18n/en'
import { languageOf } from '../../../src/i18n/languages'
import { fill } from '../../../src/i18n/message'
import { i18nIn, SPANISH } from '../../../src/i18n/useI18n'
import { type ProgrammeFacts, programmeLectura, programmeQuestion } from '../../../src/steps/programme/lectura'

const es = SPANISH
const facts = (part: Partial<ProgrammeFacts>): ProgrammeFacts => ({
  provinces: 13,
  begun: 12,
  picked: 0,
  expected: 26,
  repeated: [],
  ...part,
})

describe('the question of the stage', () => {
  it('says how many provinces in words, and in figures above fifteen', () => {
    expect(programmeQuestion(13, es)).toBe('¿Cómo van las trece provincias?')
    expect(programmeQuestion(23, es)).toBe('¿Cómo van las 23 provincias?')
    expect(programmeQuestion(1, es)).toBe('¿Cómo va la provincia?')
    expect(programmeQuestion(0, es)).toBe('¿Qué provincias participan?')
    expect(programmeQuestion(13, i18nIn(languageOf('en'), en))).toBe('How are the thirteen provinces doing?')
  })
})

describe('the lectura of the stage', () => {
  it('goes from nothing to everything', () => {
    expect(programmeLectura(facts({ provinces: 0, begun: 0, expected: 0 }), es)).toBe('Agregue la primera provincia.')
    expect(programmeLectura(facts({ begun: 0 }), es)).toBe('Ninguna provincia ha empezado todavía.')
    expect(programmeLectura(facts({}), es)).toBe(
      fill('Han empezado **12 de 13 provincias**; ninguna ha cerrado su elección.'),
    )
    expect(programmeLectura(facts({ picked: 18 }), es)).toBe(fill('**18 de 26 productos** ya están elegidos.'))
    expect(programmeLectura(facts({ picked: 26 }), es)).toBe(fill('Los **26 productos** están elegidos.'))
  })

  it('tells what repeats among neighbours, surely or perhaps, two at most', () => {
    const repeated = [
      { product: 'Café', neighbours: 2, settled: true },
      { product: 'Cacao', neighbours: 3, settled: false },
      { product: 'Papa', neighbours: 2, settled: true },
    ]
    expect(programmeLectura(facts({ picked: 18, repeated }), es)).toBe(
      fill(
        '**18 de 26 productos** ya están elegidos. Café se repite en dos provincias vecinas. ' +
          'Cacao puede repetirse en tres provincias vecinas.',
      ),
    )
  })
})
