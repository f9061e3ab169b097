import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp, showScreen } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import { EXAMPLE_STEPS } from './screens'
import type { StaticServer } from './staticServer'

/** A screen of 1280 × 1024 at 400 %, as WCAG 1.4.10 counts it: 320 × 256. */
const ENLARGED = { width: 320, height: 256 }

describeInBrowser('a page enlarged to 400 %', () => {
  let server: StaticServer
  let device: Device
  let page: Page

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice({ viewport: ENLARGED })
    page = await device.open(`${server.address}#/ejemplo`)
    await page.locator('[data-province]').first().waitFor()
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  /** How much of the window's height, down its middle, belongs to the sheet once it is scrolled into. */
  const share = () =>
    page.evaluate(() => {
      document.querySelector('#sheet h1')?.scrollIntoView()
      const sheet = document.querySelector('#sheet')
      const lines = Array.from({ length: innerHeight }, (_, y) => y)
      return lines.filter((y) => sheet?.contains(document.elementFromPoint(innerWidth / 2, y))).length / innerHeight
    })

  it.each(EXAMPLE_STEPS)(
    'keeps half its height for the sheet, and scrolls one way only, on «#/%s»',
    async (address, question) => {
      await showScreen(page, `#/${address}`, question)
      expect(await share()).toBeGreaterThanOrEqual(0.5)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(ENLARGED.width)
    },
  )
})
