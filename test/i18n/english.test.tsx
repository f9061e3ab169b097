import { act, fireEvent, render, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { App } from '../../src/App'
import { id, type TerritoryId } from '../../src/domain/ids'
import { STEPS } from '../../src/domain/step'
import { type Estimator, estimate } from '../../src/engine/estimate'
import { words } from '../../src/i18n/body.words.en'
import { LANGUAGES } from '../../src/i18n/languages'
import { selectProgramme } from '../../src/shared/model/current'
import { IMPORTS, type Route } from '../../src/store/route'
import { type AppStore, createAppStore } from '../../src/store/store'
import { bytesOf, EXAMPLE, memoryPorts } from '../support/app'
import { present } from '../support/present'
import { type SpanishFinder, spanishFinder } from '../support/spanish'
import '../support/render'

const calm = { onReady: () => {}, onWaiting: () => {} }
const EARLY = id<TerritoryId>('13')
const LATE = id<TerritoryId>('12')
/** Still without ballots. */
const BARE = id<TerritoryId>('23')
const SLOT = 'ejemplo'
const at = (territory: TerritoryId) =>
  STEPS.map((step): readonly [string, Route] => [
    `${territory} ${step}`,
    { screen: 'step', slot: SLOT, territory, step },
  ])

const SCREENS: readonly (readonly [string, Route])[] = [
  ['start', { screen: 'start' }],
  ['programme', { screen: 'programme', slot: SLOT }],
  ...at(EARLY),
  ...at(LATE),
  ...at(BARE),
  ['join', { screen: 'join', slot: SLOT }],
  ['13 mesas', { screen: 'mesas', slot: SLOT, territory: EARLY }],
  ['13 arrivals', { screen: 'arrivals', slot: SLOT, territory: EARLY }],
  ['13 meetings', { screen: 'meetings', slot: SLOT, territory: EARLY }],
  ['13 register', { screen: 'register', slot: SLOT, territory: EARLY }],
  ['12 charter', { screen: 'charter', slot: SLOT, territory: LATE }],
  ...IMPORTS.map((what): readonly [string, Route] => [
    `import ${what}`,
    { screen: 'import', slot: SLOT, territory: EARLY, what },
  ]),
]

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

/** The example as the page holds it, in English; chance says its first word and no more. */
async function opened(): Promise<AppStore> {
  const ports = memoryPorts()
  const store = createAppStore({ ...ports, estimators: { panel: quiet, step: quiet, file: quiet } })
  const outcome = await store.getState().openFile(bytesOf(EXAMPLE), 'ejemplo.yunta.json', SLOT)
  if (outcome.status === 'refused') throw new Error(JSON.stringify(outcome.findings))
  store.getState().prefer({ language: 'en' })
  const label = selectProgramme(store.getState())?.name ?? ''
  store.setState({
    keptSlots: async () => ({
      slots: [{ slot: SLOT, label, heldBy: ['journal'], count: 1, savedAt: 1 }],
      unread: false,
    }),
  })
  return store
}
const quiet: Estimator = (request, onStep) => {
  const timer = setTimeout(() => {
    for (const step of estimate(request)) return onStep(step)
  })
  return () => clearTimeout(timer)
}

async function page(): Promise<{ readonly store: AppStore; readonly finder: SpanishFinder }> {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const store = await opened()
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

/** Goes to a screen and waits until it stands. */
async function show(store: AppStore, route: Route): Promise<void> {
  act(() => store.getState().goTo(route))
  await waitFor(() => {
    const sheet = document.querySelector('#sheet:not([aria-busy])')
    if (!sheet?.querySelector('h1')) throw new Error('the screen is not there')
    if (document.documentElement.lang !== 'en') throw new Error('the words are not there')
  })
}

const LABELS = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext', 'data-tip'] as const

/** Everything that is read or heard on the page, whatever is folded away included. */
function textsOnPage(): readonly string[] {
  const said: string[] = [document.title]
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('style, script, textarea')) said.push(node.textContent ?? '')
  }
  for (const element of document.body.querySelectorAll('*')) {
    said.push(...LABELS.map((name) => element.getAttribute(name) ?? ''))
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) said.push(element.value)
  }
  return said
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
    await show(store, route)
    const heard = new Set(textsOnPage())
    const count = buttons().length
    for (let i = 0; i < count; i++) {
      const button = buttons()[i]
      if (!button) break
      fireEvent.click(button)
      await settled()
      for (const text of textsOnPage()) heard.add(text)
      await closeAll()
      if (JSON.stringify(store.getState().route) !== JSON.stringify(route)) await show(store, route)
    }
    expect(spanishIn(heard, finder)).toEqual([])
    const said = [...heard].join('\n')
    expect((HEARD[name] ?? []).filter((key) => !said.includes(words[key] ?? key))).toEqual([])
  },
  240_000,
)
