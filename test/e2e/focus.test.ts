import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp, untilSaved } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import { importTables, JUDGEMENTS, makeProgramme, toStep } from './job'
import type { StaticServer } from './staticServer'

describeInBrowser('the focus never falls to the body of the page', () => {
  let server: StaticServer
  let device: Device
  let page: Page

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice()
    page = await device.open(server.address)
    await makeProgramme(page)
    await importTables(page)
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  /** Whether what has the focus is within the sheet; asked until it is, since the page may still be drawing. */
  const isOnSheet = () =>
    page.evaluate(() => document.querySelector('#sheet')?.contains(document.activeElement) ?? false)

  it('when the dialog closes over the button that opened it and is no more', async () => {
    await toStep(page, 'ponderacion')
    await page.getByRole('button', { name: 'Registrar a la primera persona' }).click()
    await page.getByLabel(/Nombre o código/).fill('PUB-01')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Cerrar', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(isOnSheet).toBe(true)
  })

  it('when the last question is answered and the ballot is delivered', async () => {
    await page.locator('[role=radio][tabindex="0"]').focus()
    for (const value of JUDGEMENTS) {
      await page.keyboard.press(String(Math.abs(value)))
      if (value > 1) await page.keyboard.press('s')
      await page.keyboard.press('Enter')
    }
    await page.locator('[role=radio]').first().waitFor({ state: 'detached' })
    await expect.poll(isOnSheet).toBe(true)
  })

  it('when a step is closed and its button goes', async () => {
    await page.getByRole('button', { name: 'Dar por terminados los pesos' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Reabrir' }).waitFor()
    await untilSaved(page)
    await expect.poll(isOnSheet).toBe(true)
  })

  it('when a line that somebody wrote is emptied', async () => {
    await toStep(page, 'candidatos')
    const line = page.locator('#sheet li textarea').first()
    await line.fill('Da trabajo todo el año')
    await line.press('Enter')
    await line.fill('')
    await line.press('Enter')
    await expect.poll(isOnSheet).toBe(true)
  })
})
