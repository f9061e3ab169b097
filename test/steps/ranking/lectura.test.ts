import { describe, expect, it } from 'vitest'
import { marginWord } from '../../../src/domain/margin'
import { spoken } from '../../../src/i18n/message'
import { loadLanguage, SPANISH } from '../../../src/i18n/useI18n'
import { agreementNote, type RankingFacts, rankingLectura, whyParagraph } from '../../../src/steps/ranking/lectura'

const es = SPANISH
const facts: RankingFacts = {
  first: 'Cacao fino de aroma',
  second: 'Café arábigo',
  third: 'Camarón',
  lead: 'ample',
  margin: 5,
  word: 'ample',
  shared: null,
  tie: [],
  unofficial: null,
}
const say = (change: Partial<RankingFacts>, i18n = es) => spoken(rankingLectura({ ...facts, ...change }, i18n))

describe('the sentence of the ranking', () => {
  it.each([
    [2, 'ocupa el segundo puesto por solo 2,0 puntos sobre Camarón: el margen es ajustado.'],
    [4.99, 'el margen es ajustado.'],
    [5, 'ocupa el segundo puesto por 5,0 puntos sobre Camarón: el margen es claro.'],
    [8.99, 'el margen es claro.'],
    [9, 'el margen es holgado.'],
  ])('with %s points and no tie it says «%s»', (margin, words) => {
    expect(say({ margin, word: marginWord(margin, [], null) })).toContain(words)
  })

  it.each([0.49, 1.3, 1.99])('under two points, at %s, it speaks of a technical tie and of nothing tight', (margin) => {
    const said = say({ margin, word: marginWord(margin, ['small-margin'], null), tie: ['small-margin'] })
    expect(said).toBe(
      'Cacao fino de aroma va primero con holgura. Empate técnico entre Café arábigo y Camarón: diferencia menor a 2 puntos. Decide la mesa.',
    )
  })

  it('story 1: names both reasons of the tie', () => {
    expect(
      say({ third: 'Queso fresco', margin: 0.13, word: 'tie', tie: ['small-margin', 'contrast-differs'] }),
    ).toContain(
      'Empate técnico entre Café arábigo y Queso fresco: diferencia menor a 2 puntos; el segundo método cambia la yunta.',
    )
  })

  it('says a tie by chance alone, with the points and without a word for them', () => {
    const said = say({ word: 'tie', tie: ['pair-unsure'] })
    expect(said).toContain(
      'ocupa el segundo puesto por 5,0 puntos sobre Camarón. Empate técnico entre Café arábigo y Camarón: la yunta sale en menos de 80 de cada 100 simulaciones. Decide la mesa.',
    )
    expect(said).not.toContain('el margen es')
  })

  it('says a tie by contrast or by missing data where the points alone would be ample, and then not that they are', () => {
    const said = say({ margin: 20, word: 'tie', tie: ['contrast-differs', 'interval-overlaps'] })
    expect(said).toContain('el segundo método cambia la yunta; lo que falta puede cambiar la yunta.')
    expect(said).not.toContain('holgado')
  })

  it.each([
    ['clear', 'va primero con claridad'],
    ['tight', 'va primero por poco'],
    ['tie', 'va primero, casi a la par de Café arábigo'],
    ['shared', 'Cacao fino de aroma y Café arábigo comparten el primer puesto'],
  ] as const)('says how the first leads: %s', (lead, words) => {
    expect(say({ lead })).toContain(words)
  })

  it('says who shares the place at the cut, and does not call one of them second', () => {
    const said = say({
      shared: { names: ['Café', 'Camarón', 'Maní'], place: 2 },
      margin: 0,
      word: 'tie',
      tie: ['equal-scores'],
    })
    expect(said).toContain(
      'Café, Camarón y Maní comparten el 2.º puesto y la línea de corte pasa entre ellos. Decide la mesa.',
    )
    expect(said).not.toContain('Empate técnico entre')
  })

  it('a tie of three for the first place names them once, and none as first or second', () => {
    const shared = { names: ['Cacao', 'Café', 'Camarón'], place: 1 }
    expect(say({ lead: 'shared', shared, margin: 0, word: 'tie', tie: ['equal-scores', 'small-margin'] })).toBe(
      'Cacao, Café y Camarón comparten el 1.º puesto y la línea de corte pasa entre ellos. Decide la mesa.',
    )
  })

  it('two who share the first place are both over the third, and neither holds the second', () => {
    expect(say({ lead: 'shared', margin: 6, word: 'clear' })).toBe(
      'Cacao fino de aroma y Café arábigo comparten el primer puesto. Están 6,0 puntos sobre Camarón: el margen es claro.',
    )
  })

  it('has no margin with two products, and calls neither of two who are level «the other»', () => {
    const two = { third: '', margin: null, word: null }
    expect(say(two)).toContain('con dos productos no hay tercero')
    expect(say({ ...two, lead: 'shared' })).toBe(
      'Cacao fino de aroma y Café arábigo comparten el primer puesto. Con dos productos no hay tercero.',
    )
  })

  it('says whose order it is when it is not the official one, and uses no words made for AHP points', () => {
    const said = say({ lead: null, word: null, margin: 25, unofficial: { method: 'VIKOR', official: 'AHP' } })
    expect(said).toBe(
      'Cacao fino de aroma va primero. Café arábigo ocupa el segundo puesto por 25,0 puntos sobre Camarón. Así ordena VIKOR; el ranking oficial de la mesa es por AHP.',
    )
  })

  it('speaks English', async () => {
    expect(say({ margin: 2.5, word: 'tight' }, await loadLanguage('en'))).toContain(
      'by only 2.5 points over Camarón: the margin is tight',
    )
  })
})

describe('whether methods agree on the pair', () => {
  const same = { method: 'AHP', against: 'TOPSIS', others: false, enters: [], leaves: [], cut: null }

  it('says so in one sentence', () => {
    expect(agreementNote(same, es)).toBe('Los dos métodos dan la misma yunta.')
    expect(agreementNote({ ...same, method: 'VIKOR', against: 'AHP', others: true }, es)).toBe(
      'VIKOR y AHP dan la misma yunta.',
    )
  })

  it('names the one that would change it: the contrast, or the method that is not official', () => {
    expect(agreementNote({ ...same, enters: ['Queso'], leaves: ['Café'] }, es)).toBe(
      'TOPSIS pondría a Queso en lugar de Café.',
    )
    const others = { ...same, method: 'VIKOR', against: 'AHP', others: true, enters: ['Café'], leaves: ['Queso'] }
    expect(agreementNote(others, es)).toBe('VIKOR pondría a Queso en lugar de Café.')
  })

  it('where a cut runs through a tie nobody takes anybody’s place: the tie is not contradicted, or the other pair is told', () => {
    const cut = { inside: ['Cacao'], level: ['Café', 'Queso'] }
    expect(agreementNote({ ...same, cut }, es)).toBe('TOPSIS no contradice el empate.')
    // Said before: «TOPSIS pondría a Queso en lugar de .»
    const theirs = { inside: ['Queso'], level: ['Cacao', 'Café'] }
    expect(agreementNote({ ...same, enters: ['Queso'], cut: theirs }, es)).toBe(
      'Por TOPSIS la yunta sería Queso, con Cacao o Café.',
    )
    expect(agreementNote({ ...same, leaves: ['Cacao'], cut: { inside: ['Café', 'Queso'], level: [] } }, es)).toBe(
      'Por TOPSIS la yunta sería Café y Queso.',
    )
  })
})

describe('why one and not the other', () => {
  const differences = [
    { indicator: 'Demanda internacional', points: 7.65 },
    { indicator: 'Calidad', points: 4.4 },
    { indicator: 'Valor agregado', points: 0 },
    { indicator: 'Volumen', points: -0.9 },
    { indicator: 'Precios', points: -11.02 },
  ]
  const say = (change: Partial<Parameters<typeof whyParagraph>[0]>) =>
    spoken(whyParagraph({ first: 'café', differences, changes: [], ...change }, es))

  it('tells differences of a point or more, largest first on each side, and the sum', () => {
    expect(say({})).toBe(
      'Café gana en demanda internacional (+7,7) y calidad (+4,4). Pierde en precios (−11,0). La suma deja a café 0,1 puntos arriba.',
    )
  })

  it('tells the largest of a side that has none', () => {
    expect(say({ differences: differences.slice(0, 4) })).toContain('Pierde en volumen (−0,9).')
  })

  it('calls level what reads 0,0, and behind what is behind', () => {
    expect(say({ differences: [{ indicator: 'Precios', points: 0.04 }] })).toBe('La suma los deja a la par.')
    expect(say({ differences: [{ indicator: 'Precios', points: -1 }] })).toContain(
      'La suma deja a café 1,0 punto abajo.',
    )
  })

  it('says which weights would swap them', () => {
    const changes = [
      { indicators: ['Demanda nacional', 'Precios'], from: 0.1894, to: 0.1935, shown: 0.189 },
      { indicators: ['Calidad'], from: 0.1, to: 0.05, shown: 0.1 },
    ]
    expect(say({ changes }).replaceAll('\u00a0', ' ')).toContain(
      'Bastaría que demanda nacional o precios subiera de 18,9 % a más de 19,3 %, o que calidad bajara de 10,0 % a menos de 5,0 % para invertirlos.',
    )
  })
})
