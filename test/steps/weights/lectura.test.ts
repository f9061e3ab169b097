import { describe, expect, it } from 'vitest'
import { en as english } from '../../../src/i18n/en'
import { languageOf } from '../../../src/i18n/languages'
import { spoken } from '../../../src/i18n/message'
import { i18nIn, SPANISH } from '../../../src/i18n/useI18n'
import { coherenceLectura, inside, judgementSentence, mesaLectura } from '../../../src/steps/weights/lectura'

const es = SPANISH
const en = i18nIn(languageOf('en'), english)

describe('the sentence that is read back', () => {
  const sides = { first: 'Calidad', second: 'Distribución del excedente' }
  it('names the heavier side first, whichever side it stands on', () => {
    expect(judgementSentence({ ...sides, value: -3 }, es)).toBe(
      'Distribución del excedente importa un poco más que calidad',
    )
    expect(judgementSentence({ ...sides, value: 7 }, es)).toBe(
      'Calidad importa mucho más que distribución del excedente',
    )
    expect(judgementSentence({ ...sides, value: 1 }, es)).toBe('Calidad y distribución del excedente importan lo mismo')
    expect(judgementSentence({ ...sides, value: 9 }, en)).toBe(
      'Calidad matters very much more than distribución del excedente',
    )
  })

  it('has a word for every strength', () => {
    const words = [2, 3, 4, 5, 6, 7, 8, 9].map((value) => judgementSentence({ first: 'A', second: 'B', value }, es))
    expect(words.every((sentence) => /^A importa .+ más que b$/.test(sentence))).toBe(true)
  })

  it('keeps the capitals of an acronym inside a sentence', () => {
    expect(inside('EPS')).toBe('EPS')
    expect(inside('Ñame')).toBe('ñame')
  })
})

describe('the verdict on a ballot', () => {
  const facts = { verdict: null, open: [], kept: false } as const
  it('follows the design word by word', () => {
    expect(spoken(coherenceLectura({ ...facts, verdict: 'agree' }, es))).toBe('Sus respuestas concuerdan.')
    expect(spoken(coherenceLectura({ ...facts, verdict: 'one' }, es))).toBe('Casi: una choca con las demás.')
    expect(spoken(coherenceLectura({ ...facts, verdict: 'several' }, es))).toBe(
      'Varias chocan entre sí. Empiece por esta.',
    )
  })

  it('never blames: kept is said, open blocks are named', () => {
    expect(coherenceLectura({ ...facts, verdict: 'one', kept: true }, es)).toContain(
      'la dejó así. Su boleta cuenta igual',
    )
    expect(coherenceLectura({ ...facts, open: ['Mercado', 'dimensiones'] }, es)).toContain('Mercado y dimensiones')
    expect(coherenceLectura(facts, es)).toContain('tres respuestas')
  })
})

describe('what the mesa says', () => {
  const widest = { indicator: 'Precios', high: 'EPS', low: 'Privados', times: 5.2, agreement: 'medium' } as const
  const facts = { ballots: 12, open: [], widest } as const
  it('tells the widest difference from twice on', () => {
    expect(spoken(mesaLectura(facts, es))).toBe(
      'La mesa coincide en casi todo. Donde menos se pone de acuerdo es en precios: para EPS pesa 5,2 veces lo que para Privados.',
    )
    expect(mesaLectura({ ...facts, widest: { ...widest, times: 2 } }, es)).toContain('2,0 veces')
    expect(mesaLectura({ ...facts, widest: { ...widest, times: 1.99 } }, es)).toBe(
      'La mesa coincide en el peso de los indicadores.',
    )
  })

  it('says it plainly where agreement is low, and drops the decimal of a large factor', () => {
    expect(spoken(mesaLectura({ ...facts, widest: { ...widest, agreement: 'low', times: 10.4 } }, es))).toBe(
      'Donde no se pone de acuerdo la mesa es en precios: para EPS pesa 10 veces lo que para Privados.',
    )
  })

  it('first says who is missing', () => {
    expect(mesaLectura({ ...facts, ballots: 0 }, es)).toContain('Todavía no responde nadie')
    expect(mesaLectura({ ...facts, open: ['Mercado'] }, es)).toBe(
      'Falta comparar Mercado. Hasta entonces no hay pesos de la mesa.',
    )
    expect(mesaLectura({ ...facts, ballots: 1, widest: null }, es)).toContain('una sola persona')
  })
})
