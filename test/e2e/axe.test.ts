import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violations } from './accessibility'
import { serveApp, showScreen, untilChanceAnswered } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import { SCREENS } from './screens'
import type { StaticServer } from './staticServer'

describeInBrowser('axe', () => {
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

  it.each([...SCREENS, ['ejemplo/04/ranking', '¿Quiénes van adelante?']] as const)(
    'finds nothing against WCAG 2.2 AA on «#/%s» and its tabs, in either theme',
    async (address, heading) => {
      await showScreen(page, `#/${address}`, heading)
      const found = [...(await violations(page, 'as it opens'))]
      for (const tab of (await page.getByRole('tab').all()).slice(1)) {
        await tab.click()
        await untilChanceAnswered(page)
        found.push(...(await violations(page, await tab.innerText())))
      }
      expect(found).toEqual([])
    },
  )

  it('finds nothing against WCAG 2.2 AA where three scenarios stand beside each other, nor in their editor', async () => {
    await showScreen(page, '#/ejemplo/12/escenarios', '¿Y si la mesa pensara distinto?')
    const add = page.getByRole('button', { name: 'Agregar un escenario' })
    for (const name of [/Pesos iguales/, /TOPSIS/]) {
      await add.click()
      await page.getByRole('menuitem', { name }).click()
    }
    const found = [...(await violations(page, 'three scenarios'))]
    await add.click()
    await page.getByRole('menuitem').last().click()
    await page.getByRole('dialog').waitFor()
    found.push(...(await violations(page, 'editor')))
    expect(found).toEqual([])
  })
})
