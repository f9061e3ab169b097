import { describe, expect, it } from 'vitest'
import { GLOSSARY, GLOSSARY_PARTS } from '../../data/glossary'
import { en } from '../../src/i18n/en'
import { es, loadStepWords } from '../../src/i18n/es'
import { words as phoneInEnglish } from '../../src/phone/words.en'
import { words as phone } from '../../src/phone/words.es'
import { saysTerm } from '../../src/shared/model/terms'

await loadStepWords()
const SAID = {
  es: [...Object.entries(es), ...Object.entries(phone)],
  en: [...Object.entries(en), ...Object.entries(phoneInEnglish)],
} as const
const LANGUAGES = ['es', 'en'] as const

describe('the glossary', () => {
  it('has each word once, in a part that the guide shows', () => {
    const ids = GLOSSARY.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(GLOSSARY.filter(({ part }) => !GLOSSARY_PARTS.includes(part))).toEqual([])
    expect(GLOSSARY_PARTS.filter((part) => !GLOSSARY.some((term) => term.part === part))).toEqual([])
  })

  it.each(LANGUAGES)('in «%s» says each word in at most three sentences that end', (language) => {
    const wrong = GLOSSARY.filter((term) => {
      const { means } = term[language]
      return !means.endsWith('.') || means.split(/[.?!:] /).length > 4 || means.length > 260
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it.each(LANGUAGES)('in «%s» explains no word that no screen says', (language) => {
    const all = SAID[language].map(([, text]) => text).join('\n')
    expect(GLOSSARY.filter((term) => !saysTerm(all, term[language])).map(({ id }) => id)).toEqual([])
  })

  it.each(LANGUAGES)('in «%s» has one word for each thing: no screen says another in its place', (language) => {
    const others = GLOSSARY.flatMap((term) =>
      (term[language].avoid ?? []).map((other) => ({ say: term[language].term, other })),
    )
    const said = others.flatMap(({ say, other }) =>
      SAID[language]
        .filter(([, text]) => saysTerm(text, { term: other, means: '' }))
        .map(([key, text]) => `${key}: not «${other}» but «${say}»: ${text}`),
    )
    expect(said).toEqual([])
  })
})
