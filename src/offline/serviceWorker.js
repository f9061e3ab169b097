/*
 * Keeps one whole build on the device and answers from it. A new build is fetched whole beside the old one and waits:
 * it takes over when the person asks, or when every window was closed; never in the middle of work.
 * The build fills in the list of files and its digest.
 */
const BUILD = 'yunta-__BUILD__'
const FILES = ['__FILES__']

self.addEventListener('install', (event) => {
  event.waitUntil(keep())
})

/** All files or none: a cache that misses one is deleted, and the old build stays. */
async function keep() {
  const cache = await caches.open(BUILD)
  try {
    await Promise.all(FILES.map((file) => fetchInto(cache, file)))
  } catch (error) {
    await caches.delete(BUILD)
    throw error
  }
}

async function fetchInto(cache, file) {
  const response = await fetch(file, { cache: 'no-cache' })
  // A captive portal answers every address with its own page.
  const isPage = (response.headers.get('content-type') ?? '').includes('text/html')
  if (!response.ok || response.redirected || isPage !== file.endsWith('.html')) throw new Error(`cannot keep ${file}`)
  await cache.put(file, response)
}

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder())
})

/** The build before stays: a second window may still be on it, and loads its other screens from it. */
async function dropOlder() {
  const others = (await caches.keys()).filter((name) => name.startsWith('yunta-') && name !== BUILD)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
  await self.clients.claim()
}

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  event.respondWith(answer(request))
})

async function answer(request) {
  const cache = await caches.open(BUILD)
  const page = request.mode === 'navigate' && !request.url.endsWith('recuperar.html')
  const kept = page ? await cache.match('index.html') : await find(cache, request)
  return kept ?? fetch(request)
}

/** In this build, else in the one before. */
const find = async (cache, request) =>
  (await cache.match(request, { ignoreSearch: true })) ?? caches.match(request, { ignoreSearch: true })
