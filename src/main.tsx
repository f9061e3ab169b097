import './floor'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { type DeviceId, id } from './domain/ids'
import { UNREACHABLE_HALL } from './hall/unreachableHall'
import { createTableReader } from './io/tableReader'
import { newId } from './newId'
import { allowOwnScripts } from './offline/ownScripts'
import { registerOffline } from './offline/register'
import { carriesItsId } from './record/readEvent'
import { TablesContext } from './shared/tables'
import { createDatabaseCanary, createLocalCanary } from './storage/canary'
import { createDatabaseCopy } from './storage/databaseCopy'
import { createDraftStore } from './storage/drafts'
import { createJournalCopy } from './storage/journalCopy'
import { createKeeper } from './storage/keeper'
import { keeperAfter, moveIn } from './storage/moveIn'
import { FORMER, folderOf, placesOf, type StorageNames } from './storage/places'
import { createTabs, lonelyTabs } from './storage/tabs'
import type { CodesTold, HallDesk, Preferences } from './store/ports'
import { addressOf, routeOf } from './store/route'
import { createAppStore } from './store/store'
import { isUnsaved } from './store/unsaved'
import './ui/index.css'
import { App } from './App'
import { createEstimator } from './workers/estimator'
import { createPlanner } from './workers/planner'

/** The composition root: the only file that touches document, storage and workers. */
allowOwnScripts()

const clock = {
  now: () => Date.now(),
  // Whole minutes, as the record writes them: before time zones, local time had seconds. And 0, never −0.
  offset: () => 0 - Math.round(new Date().getTimezoneOffset()),
  after: (milliseconds: number, run: () => void) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** Opened by a double click, with no address that a phone or a service worker could have. */
const asFile = location.protocol === 'file:'

/** What the versions before kept for the whole origin comes over once, before anything opens. */
const places = placesOf(folderOf(location))
const startJournal = () => new Worker(new URL('./storage/journal.worker.ts', import.meta.url), { type: 'module' })
const storeAt = ({ folder, database, canaryDatabase, prefix }: StorageNames) => ({
  copies: [createJournalCopy(folder, startJournal, clock), createDatabaseCopy(database)],
  canaries: [createLocalCanary(prefix, () => localStorage), createDatabaseCanary(canaryDatabase)],
})
const own = storeAt(places)
const keeper = keeperAfter(
  moveOver(),
  createKeeper({
    ...own,
    tabs:
      'locks' in navigator
        ? createTabs(places.prefix, navigator.locks, (name) => new BroadcastChannel(name))
        : lonelyTabs,
    clock,
    recognises: carriesItsId,
    persist: async () => {
      if (typeof navigator.storage?.persist !== 'function') return 'unavailable'
      return (await navigator.storage.persist()) ? 'granted' : 'refused'
    },
  }),
)

const startEstimates = () => new Worker(new URL('./workers/estimate.worker.ts', import.meta.url), { type: 'module' })

const startPlans = () => new Worker(new URL('./workers/plan.worker.ts', import.meta.url), { type: 'module' })

const startReading = () => new Worker(new URL('./io/reading.worker.ts', import.meta.url), { type: 'module' })

const startTables = () => new Worker(new URL('./io/tables.worker.ts', import.meta.url), { type: 'module' })
const tables = createTableReader(startTables)

let hall: Promise<HallDesk> | undefined
const store = createAppStore({
  device: id<DeviceId>(deviceName()),
  clock,
  newId,
  keeper,
  preferences: { read: readPreferences, write: (chosen) => remember('preferences', JSON.stringify(chosen)) },
  drafts: createDraftStore(`${places.prefix}drafts`),
  ballots: {
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    seed: (opening) => recalled(`seed.${opening}`),
    keepSeed: (opening, seed) => {
      remember(`seed.${opening}`, seed)
      return recalled(`seed.${opening}`) === seed
    },
    phonePage: asFile ? '' : new URL('boleta.html', location.href).href,
    camera: navigator.mediaDevices ? readCodes : null,
    print: () => window.print(),
    hall: () => (hall ??= openHall()),
  },
  contacts: {
    read: (place) => recalled(`contacts.${place}`),
    keep: (place, text) => {
      remember(`contacts.${place}`, text)
      return recalled(`contacts.${place}`) === text
    },
  },
  estimators: {
    panel: createEstimator(startEstimates),
    step: createEstimator(startEstimates),
    file: createEstimator(startEstimates),
  },
  loadRecord: async () => {
    const [{ createReader }, { recordToFile }] = await Promise.all([import('./io/reader'), import('./io/recordFile')])
    return { reader: createReader(startReading), files: { write: recordToFile } }
  },
  planner: createPlanner(startPlans),
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
addEventListener('beforeunload', (event) => {
  const { work } = store.getState()
  if (work && isUnsaved(work)) event.preventDefault()
})

const offline = registerOffline(navigator.serviceWorker, import.meta.env.PROD && window.isSecureContext && !asFile)
const place = document.getElementById('yunta')
if (!place) throw new Error('index.html has no #yunta')
createRoot(place).render(
  <StrictMode>
    <TablesContext value={tables}>
      <App store={store} offline={offline} />
    </TablesContext>
  </StrictMode>,
)

/** The reader is fetched when somebody asks for the camera. */
function readCodes(video: HTMLVideoElement, { onCode, onTrouble }: CodesTold): () => void {
  let stop: (() => void) | null = null
  let wanted = true
  void (async () => {
    const [{ nativeReader, threadedReader }, { openCodeCamera }] = await Promise.all([
      import('./camera/codeReader'),
      import('./camera/codeCamera'),
    ])
    const start = () => new Worker(new URL('./camera/codes.worker.ts', import.meta.url), { type: 'module' })
    const reader = (await nativeReader()) ?? threadedReader(start)
    const opened = await openCodeCamera({ media: navigator.mediaDevices, reader, video, onCode })
    if (typeof opened === 'string') onTrouble(opened)
    else if (wanted) stop = opened
    else opened()
  })()
  return () => {
    wanted = false
    stop?.()
  }
}

/** The single page has no relay to speak to, and goes without what speaks to one. */
async function openHall(): Promise<HallDesk> {
  if (import.meta.env.MODE === 'archivo') return UNREACHABLE_HALL
  const { openHallDesk } = await import('./hall/desk')
  return openHallDesk(store, location.href)
}

async function moveOver(): Promise<void> {
  if (places.prefix === FORMER.prefix || recalled('moved') !== null) return
  await moveIn(storeAt(FORMER), own, clock)
  remember('moved', new Date(clock.now()).toISOString())
}

/** Preferences and the name of this device; never data. Where storage is forbidden they last as long as the page. */
function recalled(key: string): string | null {
  try {
    return localStorage.getItem(places.prefix + key)
  } catch {
    return null
  }
}

function remember(key: string, text: string): void {
  try {
    localStorage.setItem(places.prefix + key, text)
  } catch {
    // The preference holds for this page only.
  }
}

function deviceName(): string {
  const known = recalled('device')
  if (known) return known
  const made = newId()
  remember('device', made)
  return made
}

function readPreferences(): Preferences {
  const usual: Preferences = {
    language: 'es',
    theme: 'luz',
    actor: 'Facilitación',
    letterKeys: true,
    toldPersistence: false,
    lesson: false,
  }
  try {
    const { language, theme, actor, letterKeys, toldPersistence, lesson } = JSON.parse(recalled('preferences') ?? '{}')
    return {
      language: typeof language === 'string' ? language : usual.language,
      theme: theme === 'proyector' ? 'proyector' : 'luz',
      actor: typeof actor === 'string' && actor !== '' ? actor : usual.actor,
      letterKeys: letterKeys !== false,
      toldPersistence: toldPersistence === true,
      lesson: lesson === true,
    }
  } catch {
    return usual
  }
}
