import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp, showScreen } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import { SCREENS } from './screens'
import type { StaticServer } from './staticServer'

describeInBrowser('the headings of a page', () => {
  let server: StaticServer
  let device: Device
  let page: Page

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice()
    page = await device.open(`${server.address}#/ejemplo`)
    await page.locator('[data-province]').first().waitFor()
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  /** Headings that go down by more than one level, as "level text", in the order a screen reader walks them. */
  const jumps = async () => {
    const all = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) =>
        headings.map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent ?? '' })),
      )
    const deep = all.filter(({ level }, i) => level > (all[i - 1]?.level ?? 1) + 1)
    return [
      ...deep.map(({ level, text }) => `${level} ${text}`),
      ...(all.filter(({ level }) => level === 1).length === 1 ? [] : ['not one heading of the first level']),
    ]
  }

  it.each(SCREENS)('follow each other level by level on «#/%s» and its tabs', async (address, question) => {
    await showScreen(page, `#/${address}`, question)
    const found = [...(await jumps())]
    for (const tab of (await page.getByRole('tab').all()).slice(1)) {
      await tab.click()
      found.push(...(await jumps()))
    }
    expect(found).toEqual([])
  })
})
