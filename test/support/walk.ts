import { act, waitFor } from '@testing-library/react'
import { id, type TerritoryId } from '../../src/domain/ids'
import { STEPS } from '../../src/domain/step'
import { type Estimator, estimate } from '../../src/engine/estimate'
import { selectProgramme } from '../../src/shared/model/current'
import type { Updates } from '../../src/store/ports'
import { IMPORTS, type Route } from '../../src/store/route'
import { type AppStore, createAppStore } from '../../src/store/store'
import { bytesOf, EXAMPLE, memoryPorts } from './app'

export const calm: Updates = { onReady: () => {}, onWaiting: () => {} }
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

/** Every kind of screen, as routes. */
export const SCREENS: readonly (readonly [string, Route])[] = [
  ['start', { screen: 'start' }],
  ['programme', { screen: 'programme', slot: SLOT }],
  ...at(EARLY),
  ...at(LATE),
  ...at(BARE),
  ['plan', { screen: 'plan', slot: SLOT }],
  ['12 change', { screen: 'change', slot: SLOT, territory: LATE }],
  ['12 charter', { screen: 'charter', slot: SLOT, territory: LATE }],
  ['join', { screen: 'join', slot: SLOT }],
  ['13 mesas', { screen: 'mesas', slot: SLOT, territory: EARLY }],
  ['13 arrivals', { screen: 'arrivals', slot: SLOT, territory: EARLY }],
  ['13 meetings', { screen: 'meetings', slot: SLOT, territory: EARLY }],
  ['13 register', { screen: 'register', slot: SLOT, territory: EARLY }],
  ...IMPORTS.map((what): readonly [string, Route] => [
    `import ${what}`,
    { screen: 'import', slot: SLOT, territory: EARLY, what },
  ]),
]

/** The example as the page holds it, in a language; chance says its first word and no more. */
export async function opened(language: string): Promise<AppStore> {
  const ports = memoryPorts()
  const store = createAppStore({ ...ports, estimators: { panel: quiet, step: quiet, file: quiet } })
  const outcome = await store.getState().openFile(bytesOf(EXAMPLE), 'ejemplo.yunta.json', SLOT)
  if (outcome.status === 'refused') throw new Error(JSON.stringify(outcome.findings))
  store.getState().prefer({ language })
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

/** Goes to a screen and waits until it stands. */
export async function show(store: AppStore, route: Route, tag: string): Promise<void> {
  act(() => store.getState().goTo(route))
  await waitFor(() => {
    const sheet = document.querySelector('#sheet:not([aria-busy])')
    if (!sheet?.querySelector('h1')) throw new Error('the screen is not there')
    if (document.documentElement.lang !== tag) throw new Error('the words are not there')
  })
}

const LABELS = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext', 'data-tip'] as const

/** Everything that is read or heard on the page, whatever is folded away included. */
export function textsOnPage(): readonly string[] {
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
