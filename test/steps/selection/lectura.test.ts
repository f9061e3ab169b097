import { describe, expect, it } from 'vitest'
import { spoken } from '../../../src/i18n/message'
import { SPANISH } from '../../../src/i18n/useI18n'
import { type SelectionFacts, selectionLectura } from '../../../src/steps/selection/lectura'

const es = SPANISH
const FACTS: SelectionFacts = { lacks: [], picked: null, outdated: null, oneChain: null, tie: null, departs: false }
const TIE = { why: 'margin', second: 'Café', third: 'Queso', margin: 0.13 } as const
const words = (facts: Partial<SelectionFacts>) => spoken(selectionLectura({ ...FACTS, ...facts }, es))

describe('the sentence of the selection', () => {
  it('announces a technical tie before anything else', () => {
    expect(words({ tie: TIE })).toMatch(/^Empate técnico: decide la mesa\. Entre Café y Queso hay 0,1 puntos\. La mesa/)
    expect(words({ tie: { ...TIE, margin: 1.04 } })).toContain('hay 1,0 punto.')
    expect(words({ tie: { ...TIE, why: 'contrast', margin: 6 } })).toMatch(/El segundo método cambia la yunta/)
    expect(words({ tie: { ...TIE, why: 'unknown' } })).toMatch(/Lo que falta puede cambiar la yunta/)
    expect(words({ tie: { ...TIE, why: 'chance', margin: 6 } })).toMatch(/en menos de 80 de cada 100 simulaciones/)
    expect(words({})).not.toContain('Empate')
  })

  it('story 17: keeps the first and proposes the next chain', () => {
    expect(words({ oneChain: { chain: 'cacao', first: 'Cacao fino', instead: 'Queso' } })).toBe(
      'Los dos primeros son de la cadena cacao. Yunta deja a Cacao fino y propone Queso, el siguiente de otra cadena.',
    )
  })

  it('says what is lacking, what departs, and what was picked', () => {
    expect(words({ lacks: ['weights', 'ratings'] })).toContain('Faltan pesos. Faltan puntajes.')
    expect(words({ departs: true })).toContain('40 letras')
    expect(words({ picked: ['Cacao', 'Café'], tie: TIE })).toBe('La yunta quedó confirmada: Cacao y Café.')
  })
})
