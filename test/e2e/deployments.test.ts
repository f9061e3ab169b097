import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyOfApp, untilSaved, valueAt } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile } from './browser'
import { type StaticServer, serveFolder } from './staticServer'

/** Names of everything the page keeps, wherever it keeps it. */
const kept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const folders: string[] = []
    for await (const name of (await navigator.storage.getDirectory()).keys()) folders.push(name)
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '')
    return [...folders, ...databases, ...Object.keys(localStorage)].sort()
  })

describeInBrowser('two deployments on one origin', () => {
  const profileFolder = newProfile()
  const site = mkdtempSync(join(tmpdir(), 'yunta-site-'))
  let server: StaticServer

  beforeAll(async () => {
    const app = copyOfApp()
    for (const folder of ['', 'a', 'b']) cpSync(app, join(site, folder), { recursive: true })
    rmSync(app, { recursive: true })
    server = await serveFolder(site)
  })
  afterAll(async () => {
    await server.stop()
    rmSync(site, { recursive: true })
    forgetProfile(profileFolder)
  })

  it('share nothing, and each takes over once what an earlier version kept for the whole origin', async () => {
    const profile = await launchProfile(profileFolder)
    // At the root the names are those of the earlier versions.
    const root = await profile.open(`${server.address}#/ejemplo/13/puntuacion`)
    await root.locator('[data-cell="0-0"]').focus()
    await root.keyboard.press('2')
    await untilSaved(root)
    await root.close()

    const a = await profile.open(`${server.address}a/#/ejemplo/13/puntuacion`)
    const value = (page: Page) => valueAt(page, '0-0')
    await a.locator('[data-cell="0-0"]').waitFor()
    expect(await value(a)).toBe('2')
    await a.locator('[data-cell="0-0"]').focus()
    await a.keyboard.press('4')
    await untilSaved(a)
    const ofA = (await kept(a)).filter((name) => name.includes('~a'))
    expect(ofA).toEqual(expect.arrayContaining(['expedientes~a', 'yunta~a', 'yunta~a.device', 'yunta~a.moved']))
    await a.close()

    const b = await profile.open(`${server.address}b/#/ejemplo/13/puntuacion`)
    await b.locator('[data-cell="0-0"]').waitFor()
    expect(await value(b)).toBe('2')
    await b.close()

    const again = await profile.open(`${server.address}a/#/ejemplo/13/puntuacion`)
    await again.locator('[data-cell="0-0"]').waitFor()
    expect(await value(again)).toBe('4')
    await profile.close()
  })
})
