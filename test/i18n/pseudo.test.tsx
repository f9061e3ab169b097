import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { CANTONS, PROVINCES } from '../../data/places'
import { PRODUCTS } from '../../data/products'
import { App } from '../../src/App'
import { LANGUAGES, type Language } from '../../src/i18n/languages'
import { selectProgramme } from '../../src/shared/model/current'
import { programmeIn } from '../../src/shared/model/reading'
import { PSEUDO } from '../support/pseudo'
import '../support/render'
import { calm, opened, SCREENS, show, textsOnPage } from '../support/walk'

/** What is called the same in every language. */
const NAMES = ['Yunta', 'CSV', 'Ctrl', 'Enter', 'Esc', 'Tab', 'ejemplo.yunta.json', 'yunta', 'Facilitación']

/** The code of a record, whole or its beginning. */
const CODE = /\b[0-9a-f]{4}(?: [0-9a-f]{4})+\b/g

it('every sentence of every screen is from the keys: in a language of other letters no Latin word is left but names', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const languages = LANGUAGES as unknown as Language[]
  languages.push(PSEUDO)
  const store = await opened(PSEUDO.code)
  const programme = selectProgramme(store.getState())
  if (!programme) throw new Error('the example has no programme')
  const said = textsIn(programmeIn((await PSEUDO.body()) ?? {}, programme))
  const names = [
    ...said,
    ...NAMES,
    ...languages.flatMap(({ label, name }) => [label, name]),
    ...PROVINCES.flatMap(({ name, capital }) => [name, capital]),
    ...CANTONS.map(({ name }) => name),
    // A chart has room for the first word of a product only.
    ...PRODUCTS.products.flatMap(({ name }) => [name, name.split(' ')[0] ?? name]),
    ...PRODUCTS.candidates.flatMap(({ evidence, virtue }) => [evidence, virtue]),
  ]
  const unnamed = without(names)
  render(<App store={store} offline={calm} />)
  const found: string[] = []
  for (const [screen, route] of SCREENS) {
    await show(store, route, PSEUDO.tag)
    for (const text of new Set(textsOnPage())) {
      const left = unnamed(text.replaceAll(CODE, '¤')).match(/[a-zà-ÿ]{3,}/gi)
      if (left) found.push(`${screen}: «${left.join(' ')}» in «${text.slice(0, 120)}»`)
    }
  }
  expect([...new Set(found)]).toEqual([])
}, 240_000)

/** Takes names out of a text, the longest first, also where a sentence begins with them. */
function without(names: readonly string[]): (text: string) => string {
  const known = [...new Set(names.flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]))]
    .filter((name) => /\p{L}{2}/u.test(name))
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const named = new RegExp(`(?<!\\p{L})(?:${known.join('|')})(?!\\p{L})`, 'gu')
  return (text) => text.replace(/\s+/g, ' ').replace(named, '¤')
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
