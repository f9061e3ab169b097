import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ONE_FILE } from '../../src/offline/oneFilePage'
import { serviceWorkerOf } from '../../src/offline/serviceWorkerOf'
import { copyOfApp, showScreen, untilSaved, valueAt } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import { type Interference, type StaticServer, serveFolder } from './staticServer'

const NOTICE = /Hay una versión nueva de Yunta/
const RATINGS = '#/ejemplo/13/puntuacion'
const SOURCE = readFileSync(new URL('../../src/offline/serviceWorker.js', import.meta.url), 'utf8')
const PORTAL = '<!doctype html><title>Acepte las condiciones</title>'

describeInBrowser('a new version', () => {
  let oldBuild: string
  let newBuild: string
  let device: Device
  let server: StaticServer
  let page: Page

  /** The old build, kept on the device and in charge of the page, with the first cell rated 2. */
  beforeAll(async () => {
    oldBuild = copyOfApp()
    newBuild = laterBuild()
    device = await freshDevice()
    server = await serveFolder(oldBuild)
    page = await device.open(`${server.address}${RATINGS}`)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.locator('[data-cell="0-0"]').focus()
    await page.keyboard.press('2')
    await untilSaved(page)
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
    for (const made of [oldBuild, newBuild]) rmSync(made, { recursive: true, force: true })
  })

  /** The same address now answers with the new build, or with something in the way. */
  async function publish(interfere?: Interference): Promise<void> {
    await server.stop()
    server = await serveFolder(newBuild, Number(new URL(server.address).port), interfere)
  }

  /** Looks for a new version, as the browser does on its own each day, and waits for how it ends. */
  const look = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update().catch(() => undefined)
      const fresh = registration.installing
      if (fresh) await new Promise((resolve) => fresh.addEventListener('statechange', resolve, { once: true }))
      return registration.waiting ? 'installed' : 'dropped'
    })
  /** The first look may share one the browser began by itself after a reload, when another server still answered. */
  const lookForUpdate = async () => {
    await look()
    return look()
  }
  const build = (on: Page) => on.evaluate(() => document.documentElement.dataset.build ?? 'old')
  const caches = () => page.evaluate(() => window.caches.keys())

  it.each<[string, () => Interference]>([
    ['a captive portal answers every script', () => (path) => (/assets.*\.js$/.test(path) ? portal(200) : null)],
    ['the server fails from the fifth file on', () => failing(5)],
    ['the server fails at the last file', () => failing(filesOf(newBuild).length)],
    ['a captive portal answers everything', () => () => portal(200)],
    ['a filter puts other text in place of one script', () => oneScriptOther(newBuild)],
  ])('is dropped whole when %s, and the old one goes on working', async (_, interference) => {
    await publish(interference())
    expect(await lookForUpdate()).toBe('dropped')
    // The browser looks again by itself after each reload, so a cache may be on its way in or out.
    await expect.poll(caches).toEqual([expect.not.stringContaining(digestOf(newBuild))])
    await page.reload()
    await page.locator('[data-cell="0-0"]').waitFor()
    expect(await build(page)).toBe('old')
    expect(await valueAt(page, '0-0')).toBe('2')
    expect(await page.getByText(NOTICE).count()).toBe(0)
  })

  it('comes in once the way is free, and waits, also over a reload', async () => {
    await publish()
    expect(await lookForUpdate()).toBe('installed')
    await page.getByText(NOTICE).waitFor()
    await page.reload()
    await page.getByText(NOTICE).waitFor()
    expect(await build(page)).toBe('old')
  })

  it('is there when the person says so, with the rating; a second window stays whole on the one before', async () => {
    const other = await device.open(`${server.address}${RATINGS}`)
    await other.getByText('se está editando en otra pestaña').waitFor()
    await page.getByRole('button', { name: 'Instalar ahora' }).click()
    await page.waitForFunction(() => document.documentElement.dataset.build === 'new')
    await page.locator('[data-cell="0-0"]').waitFor()
    expect(await valueAt(page, '0-0')).toBe('2')
    expect(await page.getByText(NOTICE).count()).toBe(0)

    // A screen it has not loaded yet, and the server no longer has.
    await showScreen(other, '#/ejemplo/13/seleccion', '¿Con cuáles dos nos quedamos?')
    expect(await build(other)).toBe('old')
  })
})

const portal = (status: number) => ({ status, html: PORTAL })

/** A proxy that means well: the first chunk of the build comes as a script, with status 200, and holds other text. */
function oneScriptOther(build: string): Interference {
  const [first = ''] = filesOf(build).filter((file) => /assets.*\.js$/.test(file))
  return (path) =>
    first.endsWith(path) ? { status: 200, type: 'text/javascript', html: '<html>filtrado</html>' } : null
}

/** At each look the service worker comes through, and its files up to the n-th; from there on the server fails. */
function failing(n: number): Interference {
  let asked = 0
  return (path) => {
    if (path.endsWith('sw.js')) {
      asked = 0
      return null
    }
    asked += 1
    return asked >= n ? portal(500) : null
  }
}

/** What the service worker keeps of a build: all but itself and the single page, which goes alone. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'sw.js' && entry.name !== ONE_FILE)
    .map((entry) => join(entry.parentPath, entry.name))

/** The application as a later build has it: every chunk under another name, another digest, and a mark to know it by. */
function laterBuild(): string {
  const folder = copyOfApp()
  const assets = join(folder, 'assets')
  const chunks = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const renamed = (text: string) => chunks.reduce((now, name) => now.replaceAll(name, later(name)), text)
  for (const path of filesOf(folder)) {
    if (!/\.(js|css|html)$/.test(path)) continue
    writeFileSync(path, renamed(readFileSync(path, 'utf8')))
  }
  for (const name of chunks) {
    const content = readFileSync(join(assets, name))
    rmSync(join(assets, name))
    writeFileSync(join(assets, later(name)), content)
  }
  const edit = (name: string, from: string | RegExp, to: string) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const changed = text.replace(from, to)
    if (changed === text) throw new Error(`nothing to change in ${name}`)
    writeFileSync(join(folder, name), changed)
  }
  edit('index.html', '<html lang="es"', '<html lang="es" data-build="new"')
  writeFileSync(join(folder, 'sw.js'), serviceWorkerOf(folder, SOURCE))
  return folder
}

/** What the caches of a build are known by. */
const digestOf = (folder: string): string =>
  /[0-9a-f]{16}(?=`)/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[0] ?? ''

const later = (name: string): string => name.replace(/\.js$/, '.later.js')
