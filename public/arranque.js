/*
 * Looks after the start of the page, apart from the application so that it works when the application does not. It shows
 * what index.html says in case of trouble, and lets a newer version in that is already on the device or can be fetched. As
 * soon as the application stands on the page, it does nothing more. Written for old browsers: they come here first.
 */
;(() => {
  const PATIENCE = 8000

  /** The application takes the place of this box when it is drawn. */
  const box = () => document.getElementById('arranque')

  function trouble() {
    const here = box()
    if (!here || here.className === 'tarda') return
    here.className = 'tarda'
    if (tooOld()) document.getElementById('arranque-antiguo').hidden = false
    letNewerIn()
  }

  /** What every browser from Chrome and Edge 109, Firefox 115 and Safari 15.6 on has. */
  function tooOld() {
    return typeof structuredClone !== 'function' || typeof [].findLast !== 'function'
  }

  /** A version that does not start cannot offer the next one, so the next one comes in here. */
  function letNewerIn() {
    const workers = navigator.serviceWorker
    if (!workers) return
    workers.addEventListener('controllerchange', () => {
      if (box()) location.reload()
    })
    const takeOver = (worker) => {
      if (worker && box()) worker.postMessage('take-over')
    }
    const onceInstalled = (worker) => {
      if (!worker) return
      worker.addEventListener('statechange', () => {
        if (worker.state === 'installed') takeOver(worker)
      })
    }
    const update = (registration) => {
      if (!registration) return undefined
      takeOver(registration.waiting)
      // The browser looks for a newer version at every visit, and may have begun before this page asks.
      onceInstalled(registration.installing)
      registration.addEventListener('updatefound', () => onceInstalled(registration.installing))
      return registration.update()
    }
    // A page that was opened as a file has no registration to ask for, and off the network there is nothing newer.
    workers
      .getRegistration()
      .then(update)
      .catch(() => undefined)
  }

  // A script that cannot be fetched or throws at the start need not be waited for.
  addEventListener('error', trouble, true)
  addEventListener('unhandledrejection', trouble)
  setTimeout(trouble, PATIENCE)
})()
