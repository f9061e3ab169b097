import type { Updates } from '../store/ports'

/** Registers the service worker, where there is one to register: not in development and not from a file. */
export function registerOffline(container: ServiceWorkerContainer | undefined, enabled: boolean): Updates {
  if (!container || !enabled) return { onReady: () => {}, onWaiting: () => {} }
  const registration = container.register('./sw.js', { scope: './', updateViaCache: 'none' })
  return {
    onReady: (listener) => {
      void container.ready.then(listener, () => {})
    },
    onWaiting: (listener) => {
      void registration.then(
        (found) => watch(container, found, listener),
        () => {},
      )
    },
  }
}

function watch(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  listener: (apply: () => void) => void,
): void {
  const offer = (worker: ServiceWorker) =>
    listener(() => {
      container.addEventListener('controllerchange', () => location.reload(), { once: true })
      worker.postMessage('take-over')
    })
  if (registration.waiting && container.controller) offer(registration.waiting)
  const onceInstalled = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && container.controller) offer(worker)
    })
  // The browser looks for a newer version at every visit, and may have begun before this page asks.
  onceInstalled(registration.installing)
  registration.addEventListener('updatefound', () => onceInstalled(registration.installing))
}
