import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serviceWorkerOf } from '../../src/offline/serviceWorkerOf'
import { firstScreen } from '../bench/size'
import { copyOfApp } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import { type StaticServer, serveFolder } from './staticServer'

const SOURCE = readFileSync(new URL('../../src/offline/serviceWorker.js', import.meta.url), 'utf8')
const TROUBLE = 'vea y descargue lo guardado'

const entryOf = (folder: string): string => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  return join(folder, /src="\.\/(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '')
}

/** The build as it is when its first script throws: the service worker lists it as it lists a good one. */
function brokenBuild(): string {
  const folder = copyOfApp()
  writeFileSync(entryOf(folder), "throw new Error('broken')")
  writeFileSync(join(folder, 'sw.js'), serviceWorkerOf(folder, SOURCE))
  return folder
}

/** The same address now holds another build. */
function replace(folder: string, build: string): void {
  rmSync(folder, { recursive: true })
  cpSync(build, folder, { recursive: true })
  rmSync(build, { recursive: true })
}

describeInBrowser('a page that cannot start is never white', () => {
  const made: string[] = []
  let device: Device
  let server: StaticServer | null = null

  beforeAll(async () => {
    device = await freshDevice()
  })
  afterAll(async () => {
    await device.close()
    await server?.stop()
    for (const folder of made) rmSync(folder, { recursive: true, force: true })
  })

  async function serve(folder: string): Promise<string> {
    made.push(folder)
    await server?.stop()
    server = await serveFolder(folder)
    return server.address
  }

  it('says so, with the way to what is kept, when its script throws', async () => {
    const page = await device.open(await serve(brokenBuild()))
    await page.getByRole('link', { name: TROUBLE }).waitFor()
    await page.getByRole('link', { name: TROUBLE }).click()
    await page.waitForURL(/recuperar\.html$/)
  })

  it('names the browsers it is for where the browser is older than all of them', async () => {
    const page = await device.context.newPage()
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'structuredClone')
    })
    await page.goto(await serve(brokenBuild()))
    await page.getByText('Yunta necesita Chrome o Edge 109, Firefox 115, Safari 15.6, o más nuevos').waitFor()
    await page.close()
  })

  it('says so when a part of it is missing on the server', async () => {
    const folder = copyOfApp()
    rmSync(entryOf(folder))
    const page = await device.open(await serve(folder))
    await page.getByRole('link', { name: TROUBLE }).waitFor()
  })

  it('says so when what works on records does not arrive', async () => {
    const folder = copyOfApp()
    for (const name of readdirSync(join(folder, 'assets')).filter((file) => file.startsWith('openRecord-')))
      rmSync(join(folder, 'assets', name))
    const page = await device.open(`${await serve(folder)}#/uno`)
    await page.getByRole('heading', { name: 'Yunta no se pudo dibujar' }).waitFor()
  })

  it('asks at most 150 KB, gzipped, of the network before its first screen is there', () => {
    expect(firstScreen()).toBeLessThanOrEqual(150 * 1024)
  })

  it('opens, and says that nothing is kept, when the browser forbids every storage', async () => {
    const page = await device.context.newPage()
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('forbidden', 'SecurityError')
          },
        })
      }
      Object.defineProperty(navigator, 'storage', { value: undefined })
    })
    await page.goto(await serve(copyOfApp()))
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

  it('shows the way to what is kept by itself when scripts are off', async () => {
    const device = await freshDevice({ javaScriptEnabled: false })
    const page = await device.open(await serve(copyOfApp()))
    await page.getByRole('link', { name: TROUBLE }).waitFor()
    await device.close()
  })

  it('is healed by a reload once a good version is published', async () => {
    const folder = copyOfApp()
    const page = await device.open(await serve(folder))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    // A version that does not start comes in, whole and with the right digests.
    replace(folder, brokenBuild())
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      const fresh = registration.installing
      if (fresh) await new Promise((resolve) => fresh.addEventListener('statechange', resolve, { once: true }))
      const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
      registration.waiting?.postMessage('take-over')
      await taken
    })
    await page.reload()
    await page.getByRole('link', { name: TROUBLE }).waitFor()
    replace(folder, copyOfApp())
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

  it('opens the recovery page by its path, whatever its query, also without a network', async () => {
    const address = await serve(copyOfApp())
    const page = await device.open(address)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await server?.stop()
    server = null
    await page.goto(`${address}recuperar.html?x=1#a`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.title()).toContain('ecupera')
  })
})
