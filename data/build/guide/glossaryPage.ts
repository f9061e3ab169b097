import { GLOSSARY, GLOSSARY_PARTS, type GlossaryPart } from '../../glossary'
import type { GuideLanguage } from './pages'
import { html } from './shell'

const SAID = {
  es: {
    title: 'Glosario',
    lead: 'Cada palabra se usa igual en la pantalla, en esta guía y en el papel. En Yunta, la tecla <kbd>G</kbd> abre las palabras de la pantalla en que está.',
    parts: {
      people: 'Las personas',
      products: 'Qué se escoge',
      paper: 'Boletas y rondas',
      weights: 'Los pesos',
      ratings: 'Los puntajes',
      result: 'El resultado',
      record: 'El expediente y el acta',
    },
  },
  en: {
    title: 'Glossary',
    lead: 'Each word is used alike on screen, in this guide and on paper. In Yunta the key <kbd>G</kbd> opens the words of the screen you are on.',
    parts: {
      people: 'People',
      products: 'What is chosen',
      paper: 'Ballots and rounds',
      weights: 'The weights',
      ratings: 'The ratings',
      result: 'The result',
      record: 'The expediente and the acta',
    },
  },
} as const satisfies Record<GuideLanguage, { title: string; lead: string; parts: Record<GlossaryPart, string> }>

/** All words by what they are about, each with an anchor. */
export function glossaryPage(language: GuideLanguage): string {
  const said = SAID[language]
  const parts = GLOSSARY_PARTS.map((part) => {
    const words = GLOSSARY.filter((term) => term.part === part).map((term) => {
      const { term: word, means } = term[language]
      return `          <dt id="${term.id}">${html(word)}</dt>\n          <dd>${html(means)}</dd>`
    })
    return `        <h2>${said.parts[part]}</h2>\n        <dl>\n${words.join('\n')}\n        </dl>`
  })
  return `\n        <h1>${said.title}</h1>\n        <p class="lectura">${said.lead}</p>\n${parts.join('\n')}\n      `
}
