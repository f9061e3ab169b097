import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { downloaded, serveApp, untilSaved } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile, type Profile } from './browser'
import type { StaticServer } from './staticServer'

/** The worked example as a facilitator receives it: a CSV with titles above, semicolons, Windows-1252 letters. */
const CANDIDATES = Buffer.from(
  [
    'Mesa provincial de Manabí',
    '',
    'Producto;Clase;Cadena',
    'Cacao fino;producto;Cacao y derivados',
    'Café arábigo;producto;Café',
    'Queso fresco;producto;Lácteos',
    'Maracuyá;producto;Frutas',
    'Maíz duro;producto;Maíz duro',
  ].join('\r\n'),
  'latin1',
)
const DATA = Buffer.from(
  [
    'Producto;Subindicador;Valor;Unidad;Fuente;Año;Tipo',
    'Cacao fino;DI1;1.171,2;USD millones FOB;BCE;2023;oficial',
    'Café arábigo;CO1;1,18;índice;ESPAC-INEC;2024;oficial',
    'Maíz duro;VO1;33,5;%;ESPAC-INEC;2024;oficial',
  ].join('\r\n'),
  'utf8',
)

/** The judgements of the worked example, in the order the questions come: positive favours the first, 1 is equal. */
const JUDGEMENTS = [2, 2, 3, 2, 2, -3, 3, -2, 1, -2, 3, 2, -2]

const RATINGS = ['354344432', '344343243', '413423344', '334234342', '513233512']

describeInBrowser('the main job, as a person does it', () => {
  const folder = newProfile()
  let server: StaticServer
  let profile: Profile
  let page: Page
  const requests: string[] = []
  const reports: string[] = []

  beforeAll(async () => {
    server = await serveApp()
    profile = await launchProfile(folder)
    page = await profile.open(server.address)
    page.on('pageerror', (error) => reports.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') reports.push(message.text())
    })
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true))
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) requests.push(request.url())
    })
  })
  afterAll(async () => {
    await profile.close()
    await server.stop()
    forgetProfile(folder)
  })

  const upload = async (name: string, buffer: Buffer) => {
    await page.locator('main input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
  }
  const goTo = async (path: string) => {
    const slot = (await page.evaluate(() => location.hash)).split('/')[1]
    await page.evaluate((address) => {
      location.hash = address
    }, `#/${slot}/13/${path}`)
  }

  it('makes a new programme with one province', async () => {
    await page.getByRole('button', { name: /Empezar un programa nuevo/ }).click()
    await page.getByLabel('Nombre del programa').fill('Manabí elige')
    await page.getByLabel('Su nombre').fill('Rosa Zambrano')
    await page.getByLabel('Manabí', { exact: true }).check()
    await page.getByRole('button', { name: 'Crear el programa' }).click()
    await page.getByRole('heading', { name: '¿Cómo va la provincia?' }).waitFor()
    await untilSaved(page)
  })

  it('imports candidates and data from CSV as people write them', async () => {
    await page.locator('[data-province]', { hasText: 'Manabí' }).click()
    await page.waitForURL(/\/13\/candidatos/)
    await goTo('importar/candidatos')
    await upload('candidatos.csv', CANDIDATES)
    await page.getByRole('button', { name: 'Importar 5 filas' }).click()
    await page.getByText('Maracuyá').first().waitFor()
    await goTo('importar/datos')
    await upload('datos.csv', DATA)
    // The file's point and comma agree in "1.171,2", so nothing is asked.
    await page.getByRole('button', { name: 'Importar 3 filas' }).click()
    await untilSaved(page)
  })

  it('judges weights by keyboard, question by question', async () => {
    await goTo('ponderacion')
    await page.getByRole('button', { name: 'Registrar a la primera persona' }).click()
    await page.getByLabel(/Nombre o código/).fill('PUB-01')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Cerrar', exact: true }).click()
    await page.locator('[role=radio][tabindex="0"]').focus()
    for (const value of JUDGEMENTS) {
      await page.keyboard.press(String(Math.abs(value)))
      if (value > 1) await page.keyboard.press('s')
      await page.keyboard.press('Enter')
    }
    await page.getByRole('button', { name: 'Cerrar los pesos' }).click()
    await page.getByRole('button', { name: 'Reabrir' }).waitFor()
    await untilSaved(page)
  })

  it('rates by keyboard', async () => {
    await goTo('puntuacion')
    await page.locator('[data-cell="0-0"]').waitFor()
    for (let column = 0; column < 9; column++) {
      await page.locator(`[data-cell="0-${column}"]`).focus()
      for (const row of RATINGS) await page.keyboard.press(row[column] ?? '')
    }
    await untilSaved(page)
  })

  it('shows 61.3, 56.4, 56.2, 49.4 and 46.6, the cut, and the technical tie', async () => {
    await goTo('ranking')
    const text = async () => (await page.locator('#sheet').innerText()).replace(/\s+/g, ' ')
    await expect.poll(text).toMatch(/empate técnico/i)
    const panel = await page.locator('#panel').innerText()
    for (const figure of ['61,3', '56,4', '56,2', '49,4', '46,6']) expect(panel).toContain(figure)
    expect(panel).toContain('Cacao fino')
  })

  it('picks two, with the reasons, and exports what reads back as it was', async () => {
    await goTo('puntuacion')
    await answerDepartures(page)
    await goTo('seleccion')
    await page.getByRole('heading', { name: '¿Con cuáles dos nos quedamos?' }).waitFor()
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page
      .getByRole('textbox')
      .first()
      .fill('La mesa confirma los dos primeros: llevan la ganancia a más familias de la provincia.')
    await page
      .getByRole('button', { name: /Confirmar|Elegir|Cerrar la elección/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Reabrir' }).waitFor()
    const csv = String(await downloaded(page, () => page.getByRole('button', { name: /Ranking/ }).click()))
    expect(csv.startsWith('\uFEFFcorrida;fecha;nivel;dpa_prov')).toBe(true)
    expect(csv).toMatch(/Cacao fino;.*;1;AHP;61,27;/)
    expect(csv).toMatch(/Café arábigo;.*;2;AHP;56,38;/)
    expect(csv).toMatch(/Queso fresco;.*;3;AHP;56,25;/)
    expect(csv).toContain(';"13";Manabí;')
    await untilSaved(page)
  })

  it('finds all of it after the browser was closed', async () => {
    const { hash } = new URL(page.url())
    await profile.close()
    profile = await launchProfile(folder)
    page = await profile.open(`${server.address}${hash}`)
    await page.getByRole('button', { name: 'Reabrir' }).waitFor()
    expect(await page.locator('#panel').innerText()).toContain('61,3')
  })

  it('asked the network for nothing and broke no content policy', () => {
    expect(reports).toEqual([])
    expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([])
  })
})

/** Data suggest: two of the ratings depart from them by two levels or more, and each owes its sentence. */
async function answerDepartures(page: Page): Promise<void> {
  const fields = page.getByRole('textbox')
  for (let i = (await fields.count()) - 1; i >= 0; i--) {
    await fields.nth(i).fill('La mesa conoce el mercado local mejor que el dato nacional.')
    await page.keyboard.press('Enter')
  }
}
