import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { downloaded, goTo, serveApp, untilSaved, valueAt } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile, type Profile } from './browser'
import type { StaticServer } from './staticServer'

const RATINGS = '#/ejemplo/13/puntuacion'

describeInBrowser('two laptops of a mesa that wrote apart', () => {
  const folders = [newProfile(), newProfile()]
  let server: StaticServer
  let profiles: readonly Profile[]
  let fomento: Page
  let facilitation: Page

  beforeAll(async () => {
    server = await serveApp()
    profiles = await Promise.all(folders.map((folder) => launchProfile(folder)))
    const [one, other] = await Promise.all(profiles.map((profile) => profile.open(`${server.address}${RATINGS}`)))
    if (!one || !other) throw new Error('no page')
    ;[facilitation, fomento] = [one, other]
    for (const page of [one, other]) await page.locator('[data-cell="0-0"]').waitFor()
  })
  afterAll(async () => {
    await Promise.all(profiles.map((profile) => profile.close()))
    await server.stop()
    for (const folder of folders) forgetProfile(folder)
  })

  async function rate(page: Page, place: string, value: string): Promise<void> {
    await page.locator(`[data-cell="${place}"]`).focus()
    await page.keyboard.press(value)
    await expect.poll(() => valueAt(page, place)).toBe(value)
  }

  async function fileOf(page: Page): Promise<Buffer> {
    await untilSaved(page)
    return downloaded(page, () => page.keyboard.press('Control+s'))
  }

  async function join(page: Page, ...files: readonly Buffer[]): Promise<void> {
    await goTo(page, '#/ejemplo')
    await page.locator('#sheet').getByRole('heading', { level: 1 }).waitFor()
    await goTo(page, '#/ejemplo/unir')
    await page
      .getByLabel('Elegir expedientes')
      .setInputFiles(files.map((buffer, i) => ({ name: `otra-${i}.yunta.json`, mimeType: 'application/json', buffer })))
  }

  it('sees what a file brings before anything enters', async () => {
    await rate(facilitation, '0-0', '2')
    await rate(fomento, '0-0', '4')
    await rate(fomento, '1-0', '1')
    await join(facilitation, await fileOf(fomento))
    await facilitation.getByText(/entran 2 actos, 1 choca y 0 quedan aparte/).waitFor()
    await facilitation.getByRole('rowheader', { name: /Manabí/ }).waitFor()
    await goTo(facilitation, RATINGS)
    expect(await valueAt(facilitation, '0-0')).toBe('2')
  })

  it('joins by one act, and the cell on which they differ is missing until somebody decides, with a reason', async () => {
    await join(facilitation, await fileOf(fomento))
    await facilitation.getByRole('button', { name: 'Unir 1 expediente' }).click()
    await facilitation.getByRole('heading', { name: 'Ya están unidos' }).waitFor()
    await facilitation.getByRole('link', { name: 'Decidir 1 en Manabí' }).click()
    await facilitation.getByRole('heading', { name: '¿Cuál de las dos palabras queda?' }).waitFor()
    await facilitation.getByRole('button', { name: 'Decidir y seguir' }).click()
    await facilitation.getByText('Elija primero cuál queda.').waitFor()
    await facilitation.getByRole('radio', { name: /Queda «4»/ }).check()
    await facilitation.getByLabel('Por qué').fill('Se miró la hoja de papel.')
    await facilitation.getByRole('button', { name: 'Decidir y seguir' }).click()
    await facilitation.getByRole('heading', { name: 'No hay nada por decidir' }).waitFor()
    await goTo(facilitation, RATINGS)
    await expect.poll(() => valueAt(facilitation, '0-0')).toBe('4')
    await expect.poll(() => valueAt(facilitation, '1-0')).toBe('1')
  })

  it('lets in what came late to a closed step, with both closings kept', async () => {
    await rate(fomento, '2-0', '5')
    const before = await valueAt(facilitation, '2-0')
    await facilitation.getByRole('button', { name: /Cerrar los puntajes|Dar por terminado/ }).click()
    const confirm = facilitation.getByRole('dialog').getByRole('button', { name: /Cerrar|Dar por terminado/ })
    if (await confirm.count()) await confirm.last().click()
    await join(facilitation, await fileOf(fomento))
    await facilitation.getByRole('button', { name: 'Unir 1 expediente' }).click()
    await facilitation.getByRole('link', { name: 'Decidir 1 en Manabí' }).click()
    await facilitation.getByRole('heading', { name: '¿Entra el que llegó tarde?' }).waitFor()
    await facilitation.getByRole('button', { name: 'Aceptar el único' }).click()
    await facilitation.getByLabel('Por qué').fill('La hoja se entregó a tiempo.')
    await facilitation.getByRole('button', { name: 'Aceptar 1', exact: true }).click()
    await facilitation.getByRole('heading', { name: 'No hay nada por decidir' }).waitFor()
    await goTo(facilitation, RATINGS)
    expect(before).not.toBe('5')
    await expect.poll(() => valueAt(facilitation, '2-0')).toBe('5')
  })

  it('gives the same figures on both when the other joins what came of it', async () => {
    await join(fomento, await fileOf(facilitation))
    await fomento.getByRole('button', { name: 'Unir 1 expediente' }).click()
    await fomento.getByRole('heading', { name: 'Ya están unidos' }).waitFor()
    const figures = async (page: Page) => {
      await goTo(page, '#/ejemplo/13/ranking')
      await page.getByRole('heading', { level: 1, name: '¿Quiénes van adelante?' }).waitFor()
      await page.getByRole('button', { name: 'Tabla' }).first().click()
      return page.locator('#sheet table').first().innerText()
    }
    expect(await figures(fomento)).toBe(await figures(facilitation))
  })

  it('names a damaged file and goes on with the rest', async () => {
    await join(facilitation, Buffer.from('nada'), await fileOf(fomento))
    await facilitation.getByRole('rowheader', { name: 'otra-0.yunta.json' }).waitFor()
    await facilitation.getByRole('button', { name: 'Unir 1 expediente' }).waitFor()
  })
})
