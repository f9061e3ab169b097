import { act, fireEvent, render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { App } from '../../src/App'
import { words } from '../../src/i18n/body.words.en'
import { LANGUAGES } from '../../src/i18n/languages'
import { selectProgramme } from '../../src/shared/model/current'
import type { AppStore } from '../../src/store/store'
import { present } from '../support/present'
import { type SpanishFinder, spanishFinder } from '../support/spanish'
import { calm, opened, SCREENS, show, textsOnPage } from '../support/walk'
import '../support/render'

/** What is read on a screen or behind its buttons when the walk has been everywhere it means to go. */
const HEARD: Readonly<Record<string, readonly string[]>> = {
  start: ['programme:Programa de ejemplo (boletas simuladas)'],
  programme: ['chain:Cacao y derivados'],
  '13 candidates': ['F1.text', 'chain:Cacao y derivados', 'sector:agricultura'],
  '13 indicators': ['DEM_NAC.question', 'DEM_NAC.rubric.1', 'DEM_NAC.guide', 'DN1.name', 'unit:% anual'],
  '23 indicators': ['AMB.question', 'DN1.source'],
  '13 weights': ['MER.name', 'pub.name'],
  '13 ratings': ['DEM_NAC.question', 'DEM_NAC.rubric.5', 'DEM_NAC.name'],
  '12 sensitivity': ['com.name', 'EXCED.name'],
}

async function page(): Promise<{ readonly store: AppStore; readonly finder: SpanishFinder }> {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const store = await opened('en')
  const programme = selectProgramme(store.getState())
  if (!programme) throw new Error('the example has no programme')
  render(<App store={store} offline={calm} />)
  const { actor } = store.getState().preferences
  return {
    store,
    finder: spanishFinder(programme, [
      actor,
      'ejemplo.yunta.json',
      ...LANGUAGES.flatMap(({ label, name }) => [label, name]),
    ]),
  }
}

/** Spanish among texts: "why: text". */
const spanishIn = (texts: Iterable<string>, { whyOf }: SpanishFinder): readonly string[] =>
  [...texts].flatMap((text) => {
    const why = whyOf(text)
    return why === null ? [] : [`${why}: ${text}`]
  })

/** Buttons of the sheet and the letterhead, one of each look in each list: what one opens, its like opens too. */
function buttons(): readonly HTMLElement[] {
  const seen = new Set<string>()
  return [...document.body.querySelectorAll<HTMLElement>('button, summary, [role=tab]')].filter((one) => {
    if (one.closest('dialog') || one.textContent === 'ES') return false
    const list = one.closest('ul, ol, table, nav, [role=tablist], [role=radiogroup]')
    const name = list && one.getAttribute('role') !== 'tab' ? '' : (one.getAttribute('aria-label') ?? one.textContent)
    const key = [one.className, list?.className, list?.getAttribute('aria-label'), name].join('|')
    if (seen.has(key) || one.hasAttribute('disabled')) return false
    seen.add(key)
    return true
  })
}

const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 20))))

/** Puts away whatever a click opened. */
async function closeAll(): Promise<void> {
  for (const dialog of document.querySelectorAll('dialog')) {
    fireEvent(dialog, new Event('cancel', { cancelable: true }))
    fireEvent(dialog, new Event('close'))
  }
  fireEvent.keyDown(present(document.activeElement, 'what has the focus'), { key: 'Escape' })
  await settled()
}

it.each(SCREENS)(
  'no Spanish of ours is read or heard on the English screen «%s», nor on what its buttons open',
  async (name, route) => {
    const { store, finder } = await page()
    await show(store, route, 'en')
    const heard = new Set(textsOnPage())
    const count = buttons().length
    for (let i = 0; i < count; i++) {
      const button = buttons()[i]
      if (!button) break
      fireEvent.click(button)
      await settled()
      for (const text of textsOnPage()) heard.add(text)
      await closeAll()
      if (JSON.stringify(store.getState().route) !== JSON.stringify(route)) await show(store, route, 'en')
    }
    expect(spanishIn(heard, finder)).toEqual([])
    const said = [...heard].join('\n')
    expect((HEARD[name] ?? []).filter((key) => !said.includes(words[key] ?? key))).toEqual([])
  },
  240_000,
)
