import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import { importTables, judgeWeights, makeProgramme, rateByKeyboard, toStep } from './job'
import type { StaticServer } from './staticServer'

/** Writes down what a screen reader is given to say: every text that comes into a live region that is not off. */
function listen(): void {
  const heard: string[] = []
  Object.assign(window, { heard })
  const regions = '[role=log], [role=status], [role=alert], [aria-live]'
  const note = (node: Node) => {
    const place = node instanceof Element ? node : node.parentElement
    const region = place?.closest(regions)
    const text = node.textContent?.trim()
    if (text && region && region.getAttribute('aria-live') !== 'off') heard.push(text)
    else if (node instanceof Element)
      for (const inner of node.querySelectorAll('[role=alert]')) heard.push(inner.textContent ?? '')
  }
  new MutationObserver((changes) => {
    for (const { addedNodes, type, target } of changes) {
      if (type === 'characterData') note(target)
      else for (const node of addedNodes) note(node)
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

describeInBrowser('what a screen reader is given to say', () => {
  let server: StaticServer
  let device: Device
  let page: Page

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice()
    page = await device.open(server.address)
    await makeProgramme(page)
    await importTables(page)
    await judgeWeights(page)
    await toStep(page, 'puntuacion')
    await page.locator('[data-cell="0-0"]').focus()
    // The toast of the last step has been said and goes.
    await page.locator('[role=status] button').waitFor({ state: 'detached' })
    await page.evaluate(listen)
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  /** Everything said since the last time, once something was. */
  const heard = async () => {
    const list = () => page.evaluate(() => Reflect.get(window, 'heard').splice(0))
    const said: string[] = []
    await expect.poll(async () => said.push(...(await list())), { timeout: 10_000 }).toBeGreaterThan(0)
    return said
  }

  it('is each of five ratings, a refusal and an undo, once, in words', async () => {
    const log: (readonly string[])[] = []
    for (const key of ['4', '3', '5', 's', '2', '6', 'Control+z']) {
      await page.keyboard.press(key)
      log.push(await heard())
    }
    // What nobody rated stands at the middle, so the second place was shared by four until Queso fresco had its five.
    expect(log).toEqual([
      ['Anotado: puntaje de Cacao fino en Demanda nacional: 4.'],
      ['Anotado: puntaje de Café arábigo en Demanda nacional: 3.'],
      [
        'Anotado: puntaje de Queso fresco en Demanda nacional: 5. Ya no hay empate en el corte: salieron Café arábigo, Maracuyá y Maíz duro.',
      ],
      ['Anotado: puntaje de Maracuyá en Demanda nacional: SD, sin dato.'],
      ['Anotado: puntaje de Maíz duro en Demanda nacional: 2.'],
      [expect.stringMatching(/6/)],
      ['Deshecho: puntaje de Maíz duro en Demanda nacional.'],
    ])
  })

  it('is a change of the pair, together with the rating that made it', async () => {
    await rateByKeyboard(page)
    await heard()
    await page.locator('[data-cell="2-0"]').focus()
    await page.keyboard.press('5')
    expect(await heard()).toEqual([
      'Anotado: puntaje de Queso fresco en Demanda nacional: 5. Entró Queso fresco; salió Café arábigo.',
    ])
  })
})
