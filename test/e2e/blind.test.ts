import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ratingApart } from '../support/sitting'
import { downloaded, openExpediente, serveApp, showScreen, untilSaved } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import type { StaticServer } from './staticServer'

const SCREENS = [
  ['ponderacion', '¿Qué importa más?'],
  ['puntuacion', '¿Qué tan bien está cada producto?'],
  ['ranking', '¿Quiénes van adelante?'],
  ['sensibilidad', '¿Qué tan firme es la yunta?'],
  ['escenarios', '¿Y si la mesa pensara distinto?'],
  ['seleccion', '¿Con cuáles dos nos quedamos?'],
] as const

describeInBrowser('a round of ratings that is open and blind', () => {
  let server: StaticServer
  const devices: Device[] = []
  const pages: Page[] = []

  /** Two mesas that delivered the same sheets and answered the other way round, each on a device of its own. */
  beforeAll(async () => {
    server = await serveApp()
    for (const mesa of [0, 1] as const) {
      const device = await freshDevice()
      const page = await device.open(server.address)
      await openExpediente(page, 'mesa.yunta.json', ratingApart(mesa).bytes('0.1.0'))
      await page.locator('[data-province]').waitFor()
      await untilSaved(page)
      devices.push(device)
      pages.push(page)
    }
  })
  afterAll(async () => {
    for (const device of devices) await device.close()
    await server.stop()
  })

  /** The same asked of both. */
  const both = async <T>(ask: (page: Page) => Promise<T>): Promise<readonly T[]> => [
    await ask(pages[0] as Page),
    await ask(pages[1] as Page),
  ]
  const to = (step: string, question: string) => async (page: Page) => {
    const slot = (await page.evaluate(() => location.hash)).split('/')[1]
    await showScreen(page, `#/${slot}/13/${step}`, question)
    await page.locator('#panel').getByText('de 3 entregaron').waitFor()
  }
  /** The code of the record, the address of its slot and the hour differ; nothing else may. */
  const withoutCodes = (text: string) =>
    text.replace(/#\/[^/"]+/g, '#').replace(/[0-9a-f]{4}([ -][0-9a-f]{4})+|\b\d{2}:\d{2}\b/g, '…')

  it.each(SCREENS)('looks alike on %s, to the eye, to a reader and on paper', async (step, question) => {
    await both(to(step, question))
    const [one, other] = await both(async (page) => {
      const seen = await page.locator('body').innerText()
      const read = await page.locator('body').ariaSnapshot()
      await page.emulateMedia({ media: 'print' })
      const printed = await page.locator('body').innerText()
      await page.emulateMedia({ media: 'screen' })
      return withoutCodes([seen, read, printed].join('\n'))
    })
    expect(other).toBe(one)
  })

  it('looks alike on the wall', async () => {
    await both(to('ranking', '¿Quiénes van adelante?'))
    const [one, other] = await both(async (page) => {
      await page.keyboard.press('Shift+P')
      const wall = page.getByRole('dialog')
      await wall.getByText('de 3 entregaron').waitFor()
      const said = await wall.innerText()
      await page.keyboard.press('Escape')
      return said
    })
    expect(other).toBe(one)
    expect(one).not.toMatch(/\d+,\d/)
  })

  it('writes the same file of the programme', async () => {
    const [one, other] = await both(async (page) => {
      const slot = (await page.evaluate(() => location.hash)).split('/')[1]
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/${slot}`)
      await page.getByRole('button', { name: /^Bajar los/ }).click()
      const bytes = await downloaded(page, () => page.getByRole('menuitem').first().click())
      return withoutCodes(bytes.toString('utf8'))
    })
    expect(other).toBe(one)
  })

  it('is closed, its code is read, and only what is shown then tells the two apart', async () => {
    await both(to('puntuacion', '¿Qué tan bien está cada producto?'))
    await both(async (page) => {
      await page.getByRole('button', { name: 'Entregar la hoja', exact: true }).click()
      await page.getByRole('button', { name: 'Cerrar la ronda 1' }).click()
      await page.getByRole('button', { name: 'Mostrar la yunta' }).waitFor()
    })
    const covered = await both(async (page) => withoutCodes(await page.locator('body').ariaSnapshot()))
    expect(covered[1]).toBe(covered[0])
    const shown = await both(async (page) => {
      await page.getByRole('button', { name: 'Mostrar la yunta' }).click()
      await page.locator('#panel').getByText('línea de corte').waitFor()
      return page.locator('#panel').innerText()
    })
    expect(shown[0]).toContain('Cacao')
    expect(shown[1]).not.toBe(shown[0])
  })
})
