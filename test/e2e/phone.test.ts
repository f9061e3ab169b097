import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp, showScreen } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import type { StaticServer } from './staticServer'

const WIDTH = 360

describeInBrowser('a phone of 360 points', () => {
  let server: StaticServer
  let device: Device

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice()
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  it.each([
    ['Rehacer', '¿Qué productos compiten?'],
    ['Redo', 'Which products compete?'],
  ])('has room for the whole letterhead where redo is called %s', async (redo, question) => {
    const page = await device.open(`${server.address}#/ejemplo`)
    await page.locator('[data-province]').first().waitFor()
    if (redo === 'Redo') await page.getByRole('button', { name: 'EN', exact: true }).click()
    await showScreen(page, '#/ejemplo/13/candidatos', question)
    await page.getByRole('button', { name: new RegExp(redo) }).waitFor()
    await page.setViewportSize({ width: WIDTH, height: 740 })
    expect(
      await page
        .locator('header')
        .first()
        .evaluate((header) => header.scrollWidth),
    ).toBeLessThanOrEqual(WIDTH)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH)
    await page.close()
  })
})
