import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expedienteBytes } from '../../src/io/write/expediente'
import { root } from '../../src/record/chain'
import { written } from '../record/sample'
import { SIGNED } from '../support/cantonal'
import { violations } from './accessibility'
import { openExpediente, serveApp, showScreen, untilSaved } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import type { StaticServer } from './staticServer'

const ARRIVALS = '¿Quiénes llegan de las otras mesas?'

describeInBrowser('two cantonal mesas and their province', () => {
  let server: StaticServer
  let device: Device
  let page: Page
  let slot: string

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice()
    page = await device.open(server.address)
    const events = written(SIGNED)
    await openExpediente(page, 'manabi.yunta.json', expedienteBytes(events, { app: '0.1.0', root: root(events) }))
    await page.locator('[data-province]').first().waitFor()
    slot = await page.evaluate(() => location.hash.split('/')[1] ?? '')
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  const tried = async (what: string) => {
    for (const [w, h] of [
      [360, 740],
      [1366, 768],
    ] as const) {
      await page.setViewportSize({ width: w, height: h })
      expect(await width()).toBe(w)
      expect(await violations(page, `${what}, ${w} wide`)).toEqual([])
    }
  }

  it('each mesa stands with the two it signed, at every width', async () => {
    await showScreen(page, `#/${slot}/13/mesas`, '¿En qué mesa va a trabajar?')
    const list = page.getByRole('list', { name: 'Mesas de Manabí' })
    await list.getByText('1.º Maní').waitFor()
    await list.getByText('2.º Paja toquilla').waitFor()
    await tried('mesas')
  })

  it('the province decides on the four one by one, and each keeps where it comes from', async () => {
    await page.getByRole('link', { name: '4 productos llegaron' }).click()
    await page.getByRole('heading', { name: ARRIVALS }).waitFor()
    await tried('arrivals')
    await page.getByRole('radio', { name: 'Es el mismo que ya está: juntarlos' }).check()
    await page.getByRole('button', { name: 'Juntar' }).click()
    for (const [i, name] of ['Maíz', 'Café', 'Paja toquilla'].entries()) {
      await page.getByRole('region', { name }).waitFor()
      await page.getByRole('radio', { name: `Es otro: recibirlo como candidato ${i + 3}` }).check()
      await page.getByRole('button', { name: 'Recibir' }).click()
    }
    await page.getByText('ya se decidió sobre todos').waitFor()
    await showScreen(page, `#/${slot}/13/mesas`, '¿En qué mesa va a trabajar?')
    await page.getByText('de Mesa de Tosagua, 2.º').waitFor()
    await page.getByText('de la provincia; también de Mesa de Tosagua, 1.º').waitFor()
    await untilSaved(page)
  })

  it('tickets are noted at the door by keyboard alone, and are there after a restart', async () => {
    await showScreen(page, `#/${slot}/13-tosagua/registro`, '¿Quién está en la sala?')
    await page.getByLabel('Papelito que entra').focus()
    await page.keyboard.type('e1')
    await page.keyboard.press('Enter')
    await page.getByText('Anotado: EPS-01 presente. 1 de 1 asientos.').waitFor()
    await tried('registro')
    await untilSaved(page)
    await page.reload()
    await page.getByRole('button', { name: 'EPS-01, presente' }).waitFor()
  })
})
