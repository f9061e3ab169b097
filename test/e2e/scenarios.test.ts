import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violations } from './accessibility'
import { serveApp, showScreen, untilSaved } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import type { StaticServer } from './staticServer'

/** Every state of the comparison that the walk over all screens does not reach. */
describeInBrowser('scenarios, in a real browser', () => {
  const reports: string[] = []
  let server: StaticServer
  let device: Device
  let page: Page

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice()
    page = await device.open(`${server.address}#/ejemplo`)
    page.on('pageerror', (error) => reports.push(error.message))
    await page.locator('[data-province]').first().waitFor()
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  const resize = (w: number, h: number) => page.setViewportSize({ width: w, height: h })

  it('stand over their columns, and the menu of one is reached by keyboard', async () => {
    await showScreen(page, '#/ejemplo/13/escenarios', '¿Y si la mesa pensara distinto?')
    await page.getByRole('button', { name: 'Agregar «Pesos iguales»' }).click()
    for (const name of ['TOPSIS', 'Una persona, un voto']) {
      await page.getByRole('button', { name: 'Agregar un escenario' }).click()
      await page.getByRole('menuitem', { name }).click()
    }
    const middles = (found: Locator) =>
      found.evaluateAll((all) =>
        all.map((one) => {
          const { left, width } = one.getBoundingClientRect()
          return Math.round(left + width / 2)
        }),
      )
    const names = await middles(page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) }))
    // Where the line of the first product passes each column.
    const lines = await middles(page.locator('[data-mark^="0-"]'))
    expect(names).toHaveLength(4)
    names.forEach((name, i) => {
      expect(Math.abs(name - (lines[i] ?? 0))).toBeLessThanOrEqual(1)
    })
    await page.getByRole('button', { name: 'Escenario TOPSIS: acciones' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
      'Duplicar y cambiar una cosa',
      'Cambiar',
      'Renombrar',
      'Preguntar en todas las provincias',
      'Quitar',
    ])
    expect(await violations(page, 'menu of a scenario')).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Cambiar «TOPSIS»' }).waitFor()
  })

  it('are edited without a fault, and on a phone without scrolling sideways', async () => {
    await page.getByRole('button', { name: 'Cambiar un dato' }).click()
    await page.getByLabel('Pesos', { exact: true }).selectOption('typed')
    await page.getByText('Dejar fuera').click()
    expect(await violations(page, 'editor')).toEqual([])
    await resize(360, 740)
    expect(await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
    await page.keyboard.press('Escape')
    expect(await width()).toBe(360)
    expect(await violations(page, 'comparison on a phone')).toEqual([])
    const low = await page
      .locator('#sheet button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 48).map((one) => one.textContent))
    expect(low).toEqual([])
    await untilSaved(page)
  })

  it('of every province fill a table that scrolls by itself', async () => {
    await showScreen(page, '#/ejemplo', '¿Cómo van las')
    await page.getByText('¿Cambiaría la yunta de cada provincia ').click()
    await page.getByRole('rowheader', { name: 'Imbabura' }).waitFor()
    expect(await width()).toBe(360)
    expect(await violations(page, 'provinces on a phone')).toEqual([])
    await resize(1366, 768)
    expect(await violations(page, 'provinces on a laptop')).toEqual([])
    expect(reports).toEqual([])
  })
})
