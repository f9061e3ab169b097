import { afterAll, beforeAll, expect, it } from 'vitest'
import { goTo, serveApp, showScreen, untilSaved } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile } from './browser'
import { STEP_SCREENS } from './screens'

describeInBrowser('without a network', () => {
  const folder = newProfile()
  let address = ''

  beforeAll(async () => {
    const server = await serveApp()
    address = server.address
    const profile = await launchProfile(folder)
    const page = await profile.open(`${address}#/ejemplo`)
    await page.locator('[data-province]').first().waitFor()
    await untilSaved(page)
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true))
    await profile.close()
    await server.stop()
  })
  afterAll(() => forgetProfile(folder))

  it('server stopped and browser restarted, every step opens, works, and asks for nothing', async () => {
    const profile = await launchProfile(folder)
    const page = await profile.context.newPage()
    const failed: string[] = []
    page.on('requestfailed', (request) => failed.push(request.url()))
    page.on('pageerror', (error) => failed.push(error.message))
    await page.goto(`${address}#/ejemplo`)
    await page.locator('[data-province]').first().waitFor()
    for (const [step, question] of STEP_SCREENS) await showScreen(page, `#/ejemplo/13/${step}`, question)
    await goTo(page, '#/ejemplo/13/puntuacion')
    await page.locator('[data-cell="0-0"]').focus()
    await page.keyboard.press('4')
    await untilSaved(page)
    expect(failed).toEqual([])
    await profile.close()
  })
})
