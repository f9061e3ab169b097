import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadStepWords } from '../../../src/i18n/es'
import { loadLanguage } from '../../../src/i18n/useI18n'
import { glossaryPage } from './glossaryPage'
import { GUIDE_LANGUAGES, GUIDE_PAGES, placeOf } from './pages'
import { scriptPage } from './scriptPage'
import { mainOf, shell } from './shell'
import { toolboxPage } from './toolboxPage'

/** A file of the guide. */
export const inGuide = (path: string): string => fileURLToPath(new URL(`../../../public/guia/${path}`, import.meta.url))

/** Pages that are made of what the app says, so that neither can say another thing. */
const MADE = { 'glosario.html': glossaryPage, 'guion.html': scriptPage, 'caja.html': toolboxPage } as const

/** The whole guide as it should stand: what people write keeps its words, between a shell that is the same for all. */
export async function guidePages(): Promise<ReadonlyMap<string, string>> {
  await loadStepWords()
  const pages = new Map<string, string>()
  for (const language of GUIDE_LANGUAGES) {
    const i18n = await loadLanguage(language)
    for (const page of GUIDE_PAGES) {
      const place = placeOf(language, page.file)
      const make = page.file in MADE ? MADE[page.file as keyof typeof MADE] : null
      pages.set(
        place,
        shell(language, page, make ? make(language, i18n) : mainOf(readFileSync(inGuide(place), 'utf8'))),
      )
    }
  }
  return pages
}
