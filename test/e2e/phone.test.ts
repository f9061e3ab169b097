import { afterAll, beforeAll, expect, it } from 'vitest'
import { goTo, serveApp } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile, type Profile } from './browser'
import type { StaticServer } from './staticServer'

const WIDTH = 360

describeInBrowser('a phone of 360 points', () => {
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

  it.each(['Rehacer', 'Redo'])('has room for the whole letterhead where redo is called %s', async (redo) => {
    const page = await profile.open(`${server.address}#/ejemplo`)
    await page.locator('.pv').first().waitFor()
    if (redo === 'Redo') await page.getByRole('button', { name: 'EN', exact: true }).click()
    await goTo(page, '#/ejemplo/13/candidatos')
    await page.locator('#sheet h1').waitFor()
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
