/*
 * Keeps one whole build on the device and answers from it. A new build is fetched whole beside the old one and waits: it
 * takes over when the person asks, when every window was closed, or when the page it would replace did not start
 * (arranque.js); never in the middle of work. The build fills in its digest and each file's SHA-256.
 */
const SCOPE = self.registration.scope
const OURS = `yunta ${SCOPE} `
const BUILD = `${OURS}__BUILD__`
const FILES = { __FILES__: '' }

self.addEventListener('install', (event) => {
  event.waitUntil(keep())
})

/** All files or none: a cache that misses one is deleted, and the old build stays. */
async function keep() {
  const cache = await caches.open(BUILD)
  try {
    await Promise.all(Object.entries(FILES).map(([file, digest]) => fetchInto(cache, file, digest)))
  } catch (error) {
    await caches.delete(BUILD)
    throw error
  }
}

/**
 * A proxy, a filter or a captive portal may answer any address with something else, and with status 200. What is not byte
 * for byte the file of the build is refused.
 */
async function fetchInto(cache, file, digest) {
  const response = await fetch(file, { cache: 'no-cache' })
  if (!response.ok || response.redirected) throw new Error(`cannot keep ${file}`)
  const bytes = await response.clone().arrayBuffer()
  if ((await sha256(bytes)) !== digest) throw new Error(`${file} is not the file of this build`)
  // A script under another type would be kept and then refused by the browser at every start.
  if (/\.js$/.test(file) && !/javascript/.test(response.headers.get('content-type') ?? '')) {
    throw new Error(`${file} came under another type`)
  }
  await cache.put(file, response)
}

async function sha256(bytes) {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder())
})

/**
 * The build before stays: a second window may still be on it, and loads its other screens from it. Caches of another
 * deployment on the same origin are not ours to drop.
 */
async function dropOlder() {
  const others = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== BUILD)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
  await Promise.all((await unscoped()).map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** Caches of this place from before their names said which place they are of. */
async function unscoped() {
  const names = (await caches.keys()).filter((name) => /^yunta-[0-9a-f]{16}$/.test(name))
  const here = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).keys()).every(({ url }) => url.startsWith(SCOPE))),
  )
  return names.filter((_, i) => here[i])
}

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE)) return
  event.respondWith(answer(request))
})

async function answer(request) {
  const cache = await caches.open(BUILD)
  const kept = isApp(request) ? await cache.match('index.html') : await find(cache, request)
  return kept ?? fetch(request)
}

/** Any page of this place is the application, whatever its query, but for pages that are files of their own. */
function isApp(request) {
  const path = new URL(request.url).pathname.slice(new URL(SCOPE).pathname.length)
  return request.mode === 'navigate' && !Object.hasOwn(FILES, path)
}

/** In this build, else in one before it. */
async function find(cache, request) {
  const kept = await cache.match(request, { ignoreSearch: true })
  if (kept) return kept
  for (const name of await caches.keys()) {
    const older = name.startsWith(OURS) && (await (await caches.open(name)).match(request, { ignoreSearch: true }))
    if (older) return older
  }
  return undefined
}
