import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { goTo, serveApp, untilSaved } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile, type Profile } from './browser'
import type { StaticServer } from './staticServer'

/** Every state of the comparison that the walk over all screens does not reach. */
describeInBrowser('scenarios, in a real browser', () => {
  const folder = newProfile()
  const reports: string[] = []
  let server: StaticServer
  let profile: Profile
  let page: Page

  beforeAll(async () => {
    server = await serveApp()
    profile = await launchProfile(folder)
    page = await profile.open(`${server.address}#/ejemplo`)
    page.on('pageerror', (error) => reports.push(error.message))
    await page.locator('[data-province]').first().waitFor()
  })
  afterAll(async () => {
    await profile.close()
    await server.stop()
    forgetProfile(folder)
  })

  /** What is against WCAG 2.2 AA in the page as it stands, in both themes. */
  async function faults(): Promise<readonly string[]> {
    const found: string[] = []
    for (const theme of ['proyector', 'luz']) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset.tema = chosen
      }, theme)
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      found.push(...violations.map(({ id, nodes }) => `${theme}: ${id} ${nodes[0]?.target.join(' ')}`))
    }
    return found
  }
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  const resize = (w: number, h: number) => page.setViewportSize({ width: w, height: h })

  it('stand over their columns, and the menu of one is reached by keyboard', async () => {
    await goTo(page, '#/ejemplo/13/escenarios')
    await page.getByRole('button', { name: 'Agregar «Pesos iguales»' }).click()
    for (const name of ['TOPSIS', 'Una persona, un voto']) {
      await page.getByRole('button', { name: 'Agregar un escenario' }).click()
      await page.getByRole('menuitem', { name }).click()
    }
    const middles = (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all.map((one) => {
          const { left, width } = one.getBoundingClientRect()
          return Math.round(left + width / 2)
        }),
      )
    const names = await middles('.esc-nombres li')
    const lines = await middles('.grafico .rejilla-trazo')
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
      'Quitar',
    ])
    expect(await faults()).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Cambiar «TOPSIS»' }).waitFor()
  })

  it('are edited without a fault, and on a phone without scrolling sideways', async () => {
    await page.getByRole('button', { name: 'Cambiar un valor' }).click()
    await page.getByLabel('Pesos', { exact: true }).selectOption('typed')
    await page.getByText('Dejar fuera').click()
    expect(await faults()).toEqual([])
    await resize(360, 740)
    expect(await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
    await page.keyboard.press('Escape')
    expect(await width()).toBe(360)
    expect(await faults()).toEqual([])
    const low = await page
      .locator('#sheet button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 48).map((one) => one.textContent))
    expect(low).toEqual([])
    await untilSaved(page)
  })

  it('of every province fill a table that scrolls by itself', async () => {
    await goTo(page, '#/ejemplo')
    await page.getByText('¿Qué escogería cada provincia').click()
    await page.getByRole('rowheader', { name: 'Imbabura' }).waitFor()
    expect(await width()).toBe(360)
    expect(await faults()).toEqual([])
    await resize(1366, 768)
    expect(await faults()).toEqual([])
    expect(reports).toEqual([])
  })
})
