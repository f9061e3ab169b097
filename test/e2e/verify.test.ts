import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventsOf } from '../../src/record/log'
import { fileOf } from '../support/forge'
import { SIGNED } from '../support/steps'
import { violations } from './accessibility'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import { type StaticServer, serveFolder } from './staticServer'

const FOLDER = fileURLToPath(new URL('../../public', import.meta.url))
const EXAMPLE = readFileSync(new URL('../../data/example/ejemplo.yunta.json', import.meta.url))

describeInBrowser('verificar.html', () => {
  let server: StaticServer
  let device: Device
  let page: Page
  const trouble: string[] = []

  beforeAll(async () => {
    server = await serveFolder(FOLDER)
    device = await freshDevice({ locale: 'es-EC' })
    page = await device.open(`${server.address}verificar.html`)
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text())
    })
    await device.context.setOffline(true)
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })
  const give = (bytes: Uint8Array) =>
    page
      .getByLabel(/^El expediente/)
      .setInputFiles({ name: 'manabi.yunta.json', mimeType: 'application/json', buffer: Buffer.from(bytes) })

  it('computes the example again without a network, and finds the code of a closing that the acta prints', async () => {
    await page.getByLabel(/^El código impreso/).fill('9f44')
    await page.getByText('Con el código solo no se comprueba nada').waitFor()
    await page.getByLabel(/^El código impreso/).fill('')
    await give(EXAMPLE)
    await page.getByRole('heading', { name: 'Está entera.' }).waitFor()
    await page.getByRole('table', { name: 'Los Ríos, método AHP' }).waitFor()
    expect(await page.getByRole('table', { name: 'Los Ríos, método AHP' }).innerText()).toMatch(
      /Cacao · en la yunta\s+73,40/,
    )
    await page.getByLabel(/^El código impreso/).fill('9F44 1c0b 0bc1 6c23 bc79 ed46')
    await page.getByRole('heading', { name: 'Es la que firmó la mesa' }).waitFor()
    await page.getByLabel(/^El código impreso/).fill('9F44 1c0b 0bc1 6c23 bc79 ed40')
    await page.getByRole('heading', { name: /no es el de este archivo/ }).waitFor()
    expect(await page.locator('mark').allInnerTexts()).toEqual(['0'])
    expect(trouble).toEqual([])
  })

  it('names the act that fails, and says the same in English', async () => {
    await page.getByLabel(/^El código impreso/).fill('')
    const events = eventsOf(SIGNED.log)
    const place = events.findIndex(({ kind }) => kind === 'ratings-recorded')
    await give(fileOf(events.map((event, i) => (i === place ? { ...event, actor: 'Otra persona' } : event))))
    const alert = page.getByRole('alert')
    await alert.getByRole('heading', { name: /^No está entera\. Falla el acto \d+\.$/ }).waitFor()
    expect(await page.getByRole('row', { name: /^Qué es/ }).innerText()).toContain('Puntajes de una hoja')
    await page.getByRole('button', { name: 'English' }).click()
    await alert.getByRole('heading', { name: /^It is not whole\. Act \d+ fails\.$/ }).waitFor()
    expect(await page.title()).toBe('Verify an acta · Yunta')
    await page.getByRole('button', { name: 'Español' }).click()
  })

  it('has nothing against WCAG 2.2 AA, whole and broken', async () => {
    const found = [...(await violations(page, 'broken'))]
    await give(EXAMPLE)
    await page.getByRole('heading', { name: 'Está entera.' }).waitFor()
    found.push(...(await violations(page, 'whole')))
    expect(found).toEqual([])
  })

  it('works from a stick, without any server', async () => {
    await page.goto(pathToFileURL(`${FOLDER}/verificar.html`).href)
    await give(EXAMPLE)
    await page.getByRole('table', { name: 'Los Ríos, método AHP' }).waitFor()
    expect(trouble).toEqual([])
  })
})
