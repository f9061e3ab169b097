import { describe, expect, it } from 'vitest'
import { spoken } from '../../../src/i18n/message'
import { SPANISH } from '../../../src/i18n/useI18n'
import { type SelectionFacts, selectionLectura } from '../../../src/steps/selection/lectura'

const es = SPANISH
const FACTS: SelectionFacts = {
  lacks: [],
  picked: null,
  outdated: null,
  oneChain: null,
  tie: null,
  decided: [],
  departs: false,
}
const TIE = { second: 'Café', third: 'Queso', shared: null, tie: ['small-margin'], margin: 0.13 } as const
const words = (facts: Partial<SelectionFacts>) => spoken(selectionLectura({ ...FACTS, ...facts }, es))

describe('the sentence of the selection', () => {
  it('announces a technical tie before anything else', () => {
    expect(words({ tie: TIE })).toMatch(/^Empate técnico: decide la mesa\. Entre Café y Queso hay 0,1 puntos\. La mesa/)
    expect(words({ tie: { ...TIE, margin: 1.04 } })).toContain('hay 1,0 punto.')
    const because = (reason: NonNullable<SelectionFacts['tie']>['tie'][number]) =>
      words({ tie: { ...TIE, tie: [reason], margin: 6 } })
    expect(because('contrast-differs')).toMatch(/decide la mesa\. El segundo método cambia la yunta\. La mesa/)
    expect(because('interval-overlaps')).toMatch(/decide la mesa\. Lo que falta puede cambiar la yunta\. La mesa/)
    expect(because('pair-unsure')).toMatch(/La yunta sale en menos de 80 de cada 100 simulaciones\./)
    expect(words({})).not.toContain('Empate')
  })

  it('proposes nobody for a place that a tie leaves open: the mesa chooses among those who share it', () => {
    const shared = { names: ['Café', 'Queso', 'Maní'], place: 2 }
    const exact = { ...TIE, shared, tie: ['equal-scores', 'small-margin'], margin: 0 } as const
    expect(words({ tie: exact, decided: ['Cacao'] })).toBe(
      'Empate técnico: decide la mesa. Café, Queso y Maní comparten el 2.º puesto y la línea de corte pasa entre ellos. Cacao queda entre los dos; al otro lo escoge la mesa entre Café, Queso y Maní. Escriba por qué y confirme la yunta.',
    )
    expect(words({ tie: { ...exact, shared: { ...shared, place: 1 } }, decided: [] })).toContain(
      'La mesa escoge a dos de Café, Queso y Maní.',
    )
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
