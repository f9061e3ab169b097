import { describe, expect, it } from 'vitest'
import { en as english } from '../../../../src/i18n/en'
import { languageOf } from '../../../../src/i18n/languages'
import { spoken } from '../../../../src/i18n/message'
import { i18nIn, SPANISH } from '../../../../src/i18n/useI18n'
import { pivotSentences } from '../../../../src/steps/ratings/lectura/disputes'
import { disagreementLectura, type RatingsFacts, ratingsLectura } from '../../../../src/steps/ratings/lectura/ratings'

const es = SPANISH
const widest = { product: 'camarón', indicator: 'distribución del excedente' }
const facts = (some: Partial<RatingsFacts>): RatingsFacts => ({
  cells: 90,
  missing: 0,
  disputed: 0,
  widest: null,
  severalVoices: true,
  ...some,
})
const rating = (some: Partial<RatingsFacts>) => spoken(ratingsLectura(facts(some), es))
const disagreement = (some: Partial<RatingsFacts>) => spoken(disagreementLectura(facts(some), es))

describe('lectura of the ratings', () => {
  it('counts what is missing, in singular and plural', () => {
    expect(rating({ missing: 3, disputed: 1, widest })).toBe(
      'Faltan 3 puntajes de 90. La mesa está de acuerdo en casi todo; discute camarón en distribución del excedente.',
    )
    expect(rating({ missing: 1 })).toMatch(/^Falta 1 puntaje de 90\./)
    expect(rating({ missing: 90 })).toBe('Todavía no hay puntajes: son 90. Empiece por cualquiera.')
    expect(rating({ cells: 0 })).toBe('Todavía no hay qué puntuar.')
  })

  it('agreement on nearly everything ends above one cell in ten', () => {
    expect(rating({ disputed: 9, widest })).toContain('de acuerdo en casi todo; discute 9 puntajes')
    expect(rating({ disputed: 10, widest })).toContain('En 10 puntajes la mesa no coincide')
  })

  it('does not speak of agreement where nobody but one has spoken', () => {
    expect(rating({ severalVoices: false })).toBe('Ya están los 90 puntajes.')
    expect(disagreement({ severalVoices: false })).toContain('no se puede hablar de acuerdo')
  })

  it('says how many cells divide the mesa and which one most', () => {
    expect(disagreement({ disputed: 6, widest })).toBe(
      'En 6 puntajes la mesa no coincide. El más discutido: camarón en distribución del excedente. Convérsenlos antes de cerrar.',
    )
    expect(disagreement({ disputed: 1, widest })).toContain('En 1 puntaje la mesa no coincide')
    expect(disagreement({})).toBe('En ningún puntaje se divide la mesa en dos niveles o más.')
  })
})

describe('what a disputed cell can change', () => {
  const sides = {
    lowest: { names: ['EPS', 'Comunidades'], value: 1 },
    highest: { names: ['Privados'], value: 4 },
  }

  it('says the level, who enters and leaves, and whose voices are apart', () => {
    const flips = [{ level: 3, entered: ['camarón'], left: ['café'] }]
    expect(spoken(pivotSentences({ ...widest, value: 2.5, flips, ...sides }, es))).toBe(
      'Si camarón sube de 2,5 a 3 en distribución del excedente, entra camarón y sale café. EPS y Comunidades le dan 1; Privados le da 4.',
    )
  })

  it('says both directions when both change the pair', () => {
    const flips = [
      { level: 1, entered: ['queso'], left: ['café'] },
      { level: 5, entered: ['camarón'], left: ['café'] },
    ]
    const said = spoken(pivotSentences({ ...widest, value: 3, flips, ...sides }, i18nIn(languageOf('en'), english)))
    expect(said).toContain('falls from 3 to 1')
    expect(said).toContain('rises from 3 to 5')
  })
})
