import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp, untilSaved } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile, type Profile } from './browser'
import type { StaticServer } from './staticServer'

describeInBrowser('leaving the page', () => {
  const folder = newProfile()
  let server: StaticServer
  let profile: Profile

  beforeAll(async () => {
    server = await serveApp()
    profile = await launchProfile(folder)
  })
  afterAll(async () => {
    await profile.close()
    await server.stop()
    forgetProfile(folder)
  })

  /** Rates a cell, tries to leave, and says which question the browser asked, if any. */
  async function leave(withoutStores: boolean): Promise<string> {
    const page = await profile.context.newPage()
    if (withoutStores)
      await page.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', { value: undefined })
        Object.defineProperty(window, 'Worker', {
          value: class {
            constructor() {
              throw Object.assign(new Error('no workers here'), { name: 'UnavailableError' })
            }
          },
        })
      })
    await page.goto(`${server.address}#/ejemplo/13/puntuacion`)
    await page.locator('[data-cell="0-0"]').focus()
    await page.keyboard.press('4')
    if (withoutStores) await page.locator('[data-save="red"]').waitFor()
    else await untilSaved(page)
    let asked = 'nothing'
    page.on('dialog', (dialog) => {
      asked = dialog.type()
      void dialog.accept()
    })
    const closed = page.waitForEvent('close')
    await page.close({ runBeforeUnload: true })
    await closed
    return asked
  }

  it('asks nothing while everything is saved', async () => {
    expect(await leave(false)).toBe('nothing')
  })

  it('asks when some of the work is in memory only', async () => {
    expect(await leave(true)).toBe('beforeunload')
  })
})
