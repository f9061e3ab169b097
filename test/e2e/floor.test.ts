import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serviceWorkerOf } from '../../src/offline/serviceWorkerOf'
import { ticketFragment, wallFragment } from '../phone/mesa'
import { NEWER_BUILT_INS, NEWER_SYNTAX } from '../support/floor'
import { copyOfApp, showScreen } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import {
  answerDepartures,
  FIGURES,
  importTables,
  judgeWeights,
  makeProgramme,
  pickTwo,
  rateByKeyboard,
  toStep,
} from './job'
import { EXAMPLE_STEPS } from './screens'
import { type StaticServer, serveFolder } from './staticServer'

const SERVICE_WORKER = readFileSync(new URL('../../src/offline/serviceWorker.js', import.meta.url), 'utf8')

/** Takes away what an old browser has not. Runs before the first script of a page or of a worker, service worker included. */
const WITHOUT = `for (const path of ${JSON.stringify(NEWER_BUILT_INS)}) {
  const names = path.split('.')
  const last = names.pop()
  const owner = names.reduce((thing, name) => thing?.[name], globalThis)
  for (let place = owner; place; place = Object.getPrototypeOf(place)) delete place[last]
  if (owner && last in owner) throw new Error('still there: ' + path)
}
globalThis.without = true
`

describeInBrowser('a browser with the built-ins of Chrome 109, Firefox 115 and Safari 15.6 only', () => {
  const folder = copyOfApp()
  const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'))
  const workers = scripts.filter((file) => file.includes('.worker-')).map((file) => `assets/${file}`)
  const reports: string[] = []
  let server: StaticServer
  let device: Device
  let page: Page

  beforeAll(async () => {
    for (const file of ['arranque.js', 'recuperar.js', ...workers]) {
      writeFileSync(join(folder, file), WITHOUT + readFileSync(join(folder, file), 'utf8'))
    }
    writeFileSync(join(folder, 'sw.js'), WITHOUT + serviceWorkerOf(folder, SERVICE_WORKER))
    server = await serveFolder(folder)
    device = await freshDevice()
    page = await device.context.newPage()
    page.on('pageerror', (error) => reports.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') reports.push(message.text())
    })
    await page.goto(server.address)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is what the page and its workers run in', async () => {
    expect(workers.length).toBeGreaterThanOrEqual(2)
    expect(await page.evaluate(() => 'without' in globalThis && !('Iterator' in globalThis))).toBe(true)
  })

  it('makes a programme, imports, weighs, rates, ranks and picks two', async () => {
    await makeProgramme(page)
    await importTables(page)
    await judgeWeights(page)
    await rateByKeyboard(page)
    await toStep(page, 'ranking')
    for (const figure of FIGURES) await expect.poll(() => page.locator('#panel').innerText()).toContain(figure)
    await answerDepartures(page)
    await pickTwo(page)
  })

  it.each([['ejemplo', '¿Cómo van las'], ...EXAMPLE_STEPS] as const)(
    'shows the example on «#/%s» with all its tabs',
    async (address, question) => {
      await showScreen(page, `#/${address}`, question)
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click()
        await page.locator('#sheet').getByRole('tabpanel').first().waitFor()
      }
      expect(await page.getByText('Esta parte no se pudo mostrar').count()).toBe(0)
    },
  )

  it('answers and seals a ballot on the page for phones', async () => {
    const phone = await device.context.newPage()
    await phone.addInitScript(WITHOUT)
    phone.on('pageerror', (error) => reports.push(error.message))
    await phone.goto(`${server.address}boleta.html${wallFragment()}&${ticketFragment().slice(1)}`)
    await phone.getByRole('button', { name: 'Ir directo a las preguntas' }).click()
    for (let i = 1; i <= 13; i++) {
      await phone.getByText(`Pregunta ${i} de 13`).waitFor()
      await phone.getByRole('radio', { name: 'No sé' }).check()
      await phone.getByRole('button', { name: i < 13 ? 'Siguiente' : 'Repasar' }).click()
    }
    await phone.getByRole('button', { name: 'Sellar y entregar' }).click()
    await phone.getByRole('img', { name: /^Código de su boleta/ }).waitFor()
    await phone.close()
  })

  it('reads what is kept in recuperar.html', async () => {
    const recovery = await device.open(`${server.address}recuperar.html`)
    await recovery.getByText(/Expedientes en este equipo: [1-9]/).waitFor()
    await recovery.close()
  })

  it('has reported no error in all of it', () => {
    expect(reports).toEqual([])
  })

  it('gets no pattern it could not read from any library either', () => {
    const unread = NEWER_SYNTAX.flatMap(([name, pattern]) =>
      scripts
        .filter((file) => pattern.test(readFileSync(join(folder, 'assets', file), 'utf8')))
        .map((file) => `${file}: ${name}`),
    )
    expect(unread).toEqual([])
  })
})
