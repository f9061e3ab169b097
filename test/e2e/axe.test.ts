import AxeBuilder from '@axe-core/playwright'
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
      await page.locator('.pv').first().waitFor()
      const found: string[] = []
      for (const screen of SCREENS) {
        await page.evaluate((to) => {
          location.hash = to
        }, `#/${screen}`)
        await page.locator('#hoja h1').waitFor()
        await page.evaluate((chosen) => {
          document.documentElement.dataset.tema = chosen
        }, theme)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze()
        for (const { id, nodes } of violations)
          found.push(
            `${screen}: ${id} ${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 3)
              .join(' | ')}`,
          )
      }
      await page.close()
      expect(found).toEqual([])
    })
  }
})
