import './floor'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { type DeviceId, id } from './domain/ids'
import { recordFromFile, recordToFile } from './io/recordFile'
import { newId } from './newId'
import { registerOffline } from './offline/register'
import { createDatabaseCanary, createLocalCanary } from './storage/canary'
import { createDatabaseCopy } from './storage/databaseCopy'
import { createJournalCopy } from './storage/journalCopy'
import { createKeeper } from './storage/keeper'
import { createTabs, lonelyTabs } from './storage/tabs'
import type { Preferences } from './store/ports'
import { addressOf, routeOf } from './store/route'
import { createAppStore } from './store/store'
import './ui/index.css'
import { App } from './App'
import { createEstimator } from './workers/estimator'

/** The composition root: the only file that touches document, storage and workers. */
allowOwnScripts()

const clock = {
  now: () => Date.now(),
  // 0 − x, not −x: in UTC the negation is −0, which the record does not write.
  offset: () => 0 - new Date().getTimezoneOffset(),
  after: (milliseconds: number, run: () => void) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

const keeper = createKeeper({
  copies: [
    createJournalCopy(() => new Worker(new URL('./storage/journal.worker.ts', import.meta.url), { type: 'module' })),
    createDatabaseCopy('yunta'),
  ],
  canaries: [createLocalCanary(() => localStorage), createDatabaseCanary('yunta-canary')],
  tabs: 'locks' in navigator ? createTabs(navigator.locks, (name) => new BroadcastChannel(name)) : lonelyTabs,
  clock,
  persist: async () => {
    if (typeof navigator.storage?.persist !== 'function') return 'unavailable'
    return (await navigator.storage.persist()) ? 'granted' : 'refused'
  },
})

const startEstimates = () => new Worker(new URL('./workers/estimate.worker.ts', import.meta.url), { type: 'module' })

const store = createAppStore({
  device: id<DeviceId>(remembered('yunta.device', newId)),
  clock,
  newId,
  keeper,
  preferences: { read: readPreferences, write: (chosen) => remember('yunta.preferences', JSON.stringify(chosen)) },
  files: { write: recordToFile, read: recordFromFile },
  estimators: { panel: createEstimator(startEstimates), step: createEstimator(startEstimates) },
  loadFormulas: async () => {
    const { checkFormula, evaluateFormula } = await import('./engine/formula')
    return { check: checkFormula, evaluate: evaluateFormula }
  },
})

const follow = () => store.getState().goTo(routeOf(location.hash))
follow()
addEventListener('hashchange', follow)
store.subscribe(({ route }, before) => {
  if (route === before.route) return
  const address = addressOf(route)
  if (address !== addressOf(routeOf(location.hash))) history.pushState(null, '', address)
})
addEventListener('popstate', follow)

const offline = registerOffline(navigator.serviceWorker, import.meta.env.PROD && window.isSecureContext)
const place = document.getElementById('yunta')
if (!place) throw new Error('index.html has no #yunta')
createRoot(place).render(
  <StrictMode>
    <App store={store} offline={offline} />
  </StrictMode>,
)

/** Preferences and the name of this device; never data. Where storage is forbidden they last as long as the page. */
function remembered(key: string, fresh: () => string): string {
  try {
    const known = localStorage.getItem(key)
    if (known) return known
  } catch {
    return fresh()
  }
  const made = fresh()
  remember(key, made)
  return made
}

function remember(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch {
    // The preference holds for this page only.
  }
}

function readPreferences(): Preferences {
  const usual: Preferences = { language: 'es', theme: 'luz', actor: 'Facilitación', letterKeys: true }
  try {
    const { language, theme, actor, letterKeys } = JSON.parse(localStorage.getItem('yunta.preferences') ?? '{}')
    return {
      language: typeof language === 'string' ? language : usual.language,
      theme: theme === 'proyector' ? 'proyector' : 'luz',
      actor: typeof actor === 'string' && actor !== '' ? actor : usual.actor,
      letterKeys: letterKeys !== false,
    }
  } catch {
    return usual
  }
}

/** The content policy asks for Trusted Types: only scripts of this site may start, and nothing may become HTML. */
function allowOwnScripts(): void {
  const types = (window as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }).trustedTypes
  types?.createPolicy('default', {
    createScriptURL: (url: string) => {
      if (new URL(url, location.href).origin === location.origin) return url
      throw new TypeError(`not ours: ${url}`)
    },
  })
}
