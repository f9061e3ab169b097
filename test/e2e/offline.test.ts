import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp, untilSaved } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile } from './browser'

const STEPS = [
  'candidatos',
  'indicadores',
  'ponderacion',
  'puntuacion',
  'ranking',
  'sensibilidad',
  'escenarios',
  'seleccion',
] as const

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
    for (const step of STEPS) {
      await page.evaluate((to) => {
        location.hash = to
      }, `#/ejemplo/13/${step}`)
      await page.locator('#sheet h1').waitFor()
      expect(await page.getByText('Esta pantalla no se pudo dibujar').count(), step).toBe(0)
    }
    await page.evaluate(() => {
      location.hash = '#/ejemplo/13/puntuacion'
    })
    await page.locator('[data-cell="0-0"]').focus()
    await page.keyboard.press('4')
    await untilSaved(page)
    expect(failed).toEqual([])
    await profile.close()
  })
})
