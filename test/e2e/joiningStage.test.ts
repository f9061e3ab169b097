import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { id, type TerritoryId } from '../../src/domain/ids'
import { expedienteBytes } from '../../src/io/write/expediente'
import { root } from '../../src/record/chain'
import type { Event } from '../../src/record/event'
import { CREATED, product, written } from '../record/sample'
import { goTo, openExpediente, serveApp } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import type { StaticServer } from './staticServer'

const PROVINCES = ['01', '02', '03', '04', '05', '06', '08', '10', '11', '12', '13', '17', '18'].map((code) =>
  id<TerritoryId>(code),
)
const bytes = (events: readonly Event[]) => expedienteBytes(events, { app: '0.1.0', root: root(events) })

/** What each province wrote on a laptop of its own, from one programme. */
const STAGE = written([
  CREATED,
  ...PROVINCES.map((territory) => ({ kind: 'territory-opened', body: { territory } }) as const),
])
const fileOf = (territory: TerritoryId) =>
  bytes(
    written(
      [
        {
          kind: 'products-proposed',
          body: { territory, products: [product('Cacao'), product('Café'), product('Maní')] },
        },
      ],
      STAGE,
      { device: id(`provincia-${territory}`) },
    ),
  )

describeInBrowser('thirteen provinces and a damaged file', () => {
  let server: StaticServer
  let device: Device
  let page: Page

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice()
    page = await device.open(server.address)
    await openExpediente(page, 'etapa.yunta.json', bytes(STAGE))
    await page.locator('[data-province]').first().waitFor()
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  it('become one board by one act: the damaged one is named and stays out, the rest go on', async () => {
    const slot = await page.evaluate(() => location.hash.split('/')[1] ?? '')
    expect(await page.locator('[data-province]', { hasText: 'Sin empezar' }).count()).toBe(PROVINCES.length)
    await goTo(page, `#/${slot}/unir`)
    const whole = PROVINCES.map((code) => ({ name: `provincia-${code}.yunta.json`, bytes: fileOf(code) }))
    const damaged = { name: 'roto.yunta.json', bytes: fileOf(id<TerritoryId>('13')).slice(0, 900) }
    await page.getByLabel('Elegir expedientes').setInputFiles(
      [...whole, damaged].map(({ name, bytes: content }) => ({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      })),
    )
    const row = page.getByRole('row', { name: /roto\.yunta\.json/ })
    await row.waitFor()
    expect(await row.getByRole('checkbox').isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Unir 13 expedientes' }).click()
    await page.getByRole('heading', { name: 'Ya están unidos' }).waitFor()
    await goTo(page, `#/${slot}`)
    await page.locator('[data-province]').first().waitFor()
    expect(await page.locator('[data-province]').count()).toBe(PROVINCES.length)
    expect(await page.locator('[data-province]', { hasText: 'Sin empezar' }).count()).toBe(0)
  })

  it('are separate again by one undo', async () => {
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator('[data-province]', { hasText: 'Sin empezar' }).count()).toBe(PROVINCES.length)
  })
})
