import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile, type Profile } from './browser'
import type { StaticServer } from './staticServer'

const SCREENS = [
  '',
  'ejemplo',
  'ejemplo/13/candidatos',
  'ejemplo/13/indicadores',
  'ejemplo/13/ponderacion',
  'ejemplo/13/puntuacion',
  'ejemplo/12/ranking',
  'ejemplo/12/sensibilidad',
  'ejemplo/12/escenarios',
  'ejemplo/12/seleccion',
  'ejemplo/13/importar/puntajes',
  'ejemplo/04/ranking',
] as const

describeInBrowser('axe', () => {
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

  for (const theme of ['luz', 'proyector'] as const) {
    it(`finds nothing against WCAG 2.2 AA on any screen, theme ${theme}`, async () => {
      const page = await profile.open(`${server.address}#/ejemplo`)
      await page.locator('[data-province]').first().waitFor()
      const found: string[] = []
      for (const screen of SCREENS) {
        await page.evaluate((to) => {
          location.hash = to
        }, `#/${screen}`)
        await page.locator('#sheet h1').waitFor()
        await page.evaluate((chosen) => {
          document.documentElement.dataset.tema = chosen
        }, theme)
        found.push(...(await violations(page, screen)))
        for (const tab of (await page.getByRole('tab').all()).slice(1)) {
          await tab.click()
          await page.waitForTimeout(400) // what chance answers is drawn by then
          found.push(...(await violations(page, `${screen}, ${await tab.innerText()}`)))
        }
        if (!screen.endsWith('escenarios')) continue
        for (const name of [/Pesos iguales/, /TOPSIS/]) await addScenario(page, name)
        found.push(...(await violations(page, `${screen}, three beside each other`)))
        await page.getByRole('button', { name: 'Agregar un escenario' }).click()
        await page.getByRole('menuitem').last().click()
        found.push(...(await violations(page, `${screen}, editor`)))
        await page.keyboard.press('Escape')
      }
      await page.close()
      expect(found).toEqual([])
    })
  }
})

/** Adds a suggested scenario, unless it was added under the other theme. */
async function addScenario(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Agregar un escenario' }).click()
  const item = page.getByRole('menuitem', { name })
  if ((await item.count()) > 0) await item.click()
  else await page.keyboard.press('Escape')
}

/** What axe finds on the page as it stands, each with the place it was found at. */
async function violations(page: Page, where: string): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return found.map(({ id, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' ')).slice(0, 3)
    return `${where}: ${id} ${places.join(' | ')}`
  })
}
