import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { USUAL_SITTING } from '../../src/domain/sitting'
import { recordFromFile } from '../../src/io/recordFile'
import { fold } from '../../src/record/fold'
import { MANABI } from '../support/mesa'
import { type RelayProcess, runRelay } from '../support/relay'
import { PEOPLE, sittingMesa } from '../support/sitting'
import { buildApp, downloaded, openExpediente, showScreen, untilSaved } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true }

describeInBrowser('a mesa that votes through the hall', () => {
  let relay: RelayProcess
  let laptop: Device
  let desk: Page
  const phones: Device[] = []

  beforeAll(async () => {
    await buildApp()
    relay = await runRelay(0)
    laptop = await freshDevice()
    desk = await laptop.open(relay.address)
    await openExpediente(desk, 'mesa.yunta.json', sittingMesa(USUAL_SITTING).bytes('0.1.0'))
    await desk.locator('[data-province]').waitFor()
  })
  afterAll(async () => {
    for (const device of [laptop, ...phones]) await device.close()
    await relay.kill()
    rmSync(relay.folder, { recursive: true, force: true })
  })

  /** A phone that answers the one question and seals it. */
  async function sealed(address: string, ticket: string, which: number): Promise<{ device: Device; page: Page }> {
    const device = await freshDevice(PHONE)
    phones.push(device)
    const page = await device.open(`${address}#b=${ticket}`)
    await page.getByText('En la sala', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Ir directo a las preguntas' }).tap()
    await page.getByRole('group', { name: 'Qué mejora importa más' }).getByRole('radio').nth(which).check()
    await page
      .getByRole('group', { name: '¿Cuánto más?' })
      .getByRole('radio', { name: 'Bastante', exact: true })
      .check()
    await page.getByRole('button', { name: 'Repasar' }).tap()
    return { device, page }
  }
  const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

  it('takes each ballot once, over a cut of the phone, a relay killed and begun again, and a laptop that was away', async () => {
    const slot = (await desk.evaluate(() => location.hash)).split('/')[1]
    await showScreen(desk, `#/${slot}/13/boletas`, '¿Quién falta por entregar?')
    await desk.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = document.querySelector('body > div:has(article)')?.textContent ?? ''
      }
    })
    await desk.getByRole('button', { name: 'Preparar 4 boletas' }).click()
    await desk.getByRole('button', { name: 'Imprimir 1 hoja' }).click()
    await desk.waitForFunction(() => document.body.dataset.printed !== undefined)
    const printed = await desk.evaluate(() => document.body.dataset.printed ?? '')
    const keys = [...printed.matchAll(/la clave([A-Z0-9]{4}) ([A-Z0-9]{4})/g)].map(([, one, two]) => `${one}${two}`)
    expect(keys).toHaveLength(4)
    await desk.getByRole('tab', { name: /^Buzón/ }).click()
    await desk.getByText('Conectada, con 0 teléfonos').waitFor()
    await desk.getByRole('tab', { name: 'Para el proyector' }).click()
    const wall =
      (await desk.getByRole('img', { name: 'Código con las preguntas de la mesa' }).getAttribute('data-says')) ?? ''
    expect(wall).toMatch(/^http:\/\/[\d.]+:\d+\/b$/)
    await desk.getByRole('tab', { name: /^Buzón/ }).click()

    const first = await sealed(wall, `${PEOPLE[0]}.${keys[0]}`, 0)
    await first.page.getByRole('button', { name: 'Sellar y entregar' }).tap()
    await title(first.page, 'Entregada')
    await desk.getByRole('tab', { name: 'Buzón · 1 de 4' }).waitFor()

    // With the round open nothing that leaves or stays anywhere tells what was answered.
    await untilSaved(desk)
    const bytes = await downloaded(desk, () => desk.keyboard.press('Control+s'))
    const { programme } = fold(recordFromFile(new Uint8Array(bytes), 'mesa').events)
    expect(programme?.territories[MANABI]?.judgements).toEqual({})
    const stored = () => JSON.stringify({ ...localStorage }) + document.documentElement.outerHTML
    const disk = readdirSync(relay.folder).map((file) => readFileSync(join(relay.folder, file), 'utf8'))
    for (const place of [await desk.evaluate(stored), bytes.toString('utf8'), relay.printed(), ...disk])
      for (const trace of ['MER|PRO', '"judgements-made"', keys[0] ?? '', '"answers"'])
        expect(place).not.toContain(trace)

    // The phone's network is gone when the ballot is sealed, and comes back.
    const second = await sealed(wall, `${PEOPLE[1]}.${keys[1]}`, 1)
    expect(await second.page.evaluate(stored)).not.toContain(PEOPLE[0])
    await second.device.context.setOffline(true)
    await second.page.getByRole('button', { name: 'Sellar y entregar' }).tap()
    await title(second.page, 'Todavía no llega: espere aquí')
    await second.page.getByText('Se fue la red').waitFor()
    await second.device.context.setOffline(false)
    await title(second.page, 'Entregada')

    // The laptop is away: the relay keeps the ballot, is killed, and has it still.
    await untilSaved(desk)
    await desk.close()
    const third = await sealed(wall, `${PEOPLE[2]}.${keys[2]}`, 0)
    await third.page.getByRole('button', { name: 'Sellar y entregar' }).tap()
    await third.page.getByText('La sala la guarda, sellada').waitFor()
    await relay.kill()
    await third.page.getByText('Se fue la red').waitFor()
    await third.page.close()
    await relay.start()
    const again = await third.device.open(wall)
    await again.getByText('La sala la guarda, sellada').waitFor()
    desk = await laptop.open(`${relay.address}#/${slot}/13/boletas`)
    await desk.getByRole('tab', { name: 'Buzón · 3 de 4' }).waitFor()
    await title(again, 'Entregada')
    const receipt = await again.getByRole('img', { name: /^Recibo/ }).innerText()
    const row = desk.getByRole('row').filter({ hasText: PEOPLE[2] ?? '' })
    expect(await row.innerText()).toContain(receipt.replace(/[✓\s]/g, ''))
    expect(await desk.getByRole('row').filter({ hasText: 'entregada' }).count()).toBe(3)
  })
})
