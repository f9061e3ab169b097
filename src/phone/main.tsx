/** @jsxImportSource preact */
import '../floor'
import { render } from 'preact'
import bodyFile from '../../data/body.json'
import { broughtBy } from '../ballot/address'
import type { IndicatorBody } from '../domain/indicator'
import { allowOwnScripts } from '../offline/ownScripts'
import { registerOffline } from '../offline/register'
import type { HallReply } from './model/hallWorld'
import { PhoneApp } from './PhoneApp'
import './phone.css'
import type { CameraTold, PhonePorts } from './ports'

/** The composition root of the phone's page: the only file of it that touches document and storage. */
// JSON literals are read as string; a test passes the body through the record's schema.
const body = bodyFile as unknown as IndicatorBody

/** Apart from other deployments of the same origin. */
const KEPT = `yunta boleta ${new URL('./', location.href).pathname}`

const startReading = () => new Worker(new URL('../camera/codes.worker.ts', import.meta.url), { type: 'module' })

const ports: PhonePorts = {
  kept() {
    try {
      return localStorage.getItem(KEPT)
    } catch {
      return null
    }
  },
  keep(text) {
    try {
      localStorage.setItem(KEPT, text)
    } catch {
      // Where nothing may be kept the ballot lasts as long as the page.
    }
  },
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  copy,
  camera: navigator.mediaDevices ? camera : null,
  share: typeof navigator.share === 'function' ? (text) => void navigator.share({ text }).catch(() => undefined) : null,
  hall: location.protocol === 'file:' ? null : { ask: askHost, pause, chance: () => Math.random() },
  onNetwork(listener) {
    const tell = () => listener(navigator.onLine)
    tell()
    addEventListener('online', tell)
    addEventListener('offline', tell)
    return () => {
      removeEventListener('online', tell)
      removeEventListener('offline', tell)
    }
  },
  onAddress(listener) {
    const tell = () => {
      const brought = broughtBy(location.hash)
      if (brought.invitation === null && brought.ticket === null) return
      // The key of a ticket does not stay in the address, nor in the history of a phone that goes from hand to hand.
      history.replaceState(null, '', location.pathname)
      listener(brought)
    }
    tell()
    addEventListener('hashchange', tell)
    return () => removeEventListener('hashchange', tell)
  },
}

allowOwnScripts()
registerOffline(navigator.serviceWorker, import.meta.env.PROD && window.isSecureContext)
const place = document.getElementById('yunta')
if (!place) throw new Error('boleta.html has no #yunta')
place.replaceChildren()
render(
  <PhoneApp
    ports={ports}
    body={body}
    onLook={({ language, larger, title }) => {
      document.documentElement.lang = language
      document.documentElement.dataset.larger = String(larger)
      document.title = title
    }}
  />,
  place,
)

/** Longer than a relay keeps a phone waiting, so that a silent network is noticed. */
const PATIENCE = 30_000

/** Asks the host of this page. What waits is given up with the page's turn, or when the network went silent. */
async function askHost(
  path: string,
  { body, stop }: { readonly body?: string; readonly stop: AbortSignal },
): Promise<HallReply> {
  const end = new AbortController()
  const give = () => end.abort()
  stop.addEventListener('abort', give)
  const timer = setTimeout(give, PATIENCE)
  try {
    const response = await fetch(new URL(path, location.href), {
      cache: 'no-store',
      signal: end.signal,
      ...(body !== undefined && { method: 'POST', body, headers: { 'content-type': 'text/plain' } }),
    })
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, value: isJson ? await response.json() : null }
  } finally {
    clearTimeout(timer)
    stop.removeEventListener('abort', give)
  }
}

/** A while, cut short when the network comes back. */
function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      removeEventListener('online', done)
      stop.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    addEventListener('online', done)
    stop.addEventListener('abort', done)
  })
}

/** The reader is fetched when somebody asks for the camera: most phones read codes by themselves. */
function camera(video: HTMLVideoElement, { onCode, onTrouble }: CameraTold): () => void {
  let stop: (() => void) | null = null
  let wanted = true
  void (async () => {
    const [{ nativeReader, threadedReader }, { openCodeCamera }] = await Promise.all([
      import('../camera/codeReader'),
      import('../camera/codeCamera'),
    ])
    const reader = (await nativeReader()) ?? threadedReader(startReading)
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

/** The clipboard where the page may use it; else, as on plain http, the text that is selected. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.querySelector('textarea')
    field?.select()
    return field !== null && document.execCommand('copy')
  }
}
