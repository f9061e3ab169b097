import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp, untilSaved, valueAt } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import type { StaticServer } from './staticServer'

const FOCUSED = ':focus'
const MOST_TABS = 60
const NOTE = 'ESPAC 2024: 4 de cada 10 fincas'

describeInBrowser('without a mouse', () => {
  let server: StaticServer
  let device: Device
  let page: Page

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice()
    page = await device.open(server.address)
    await page.getByRole('button', { name: /Abrir el programa de ejemplo/ }).waitFor()
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  const press = (key: string) => page.keyboard.press(key)
  const focused = () => page.locator(FOCUSED)
  const place = () => focused().getAttribute('data-cell')
  /** Tab until the focus is on what is sought; no stop on the way may be out of sight. */
  async function tabTo(sought: Locator): Promise<void> {
    for (let i = 0; i < MOST_TABS; i++) {
      await press('Tab')
      const stop = await page.evaluate(() => {
        const at = document.activeElement
        if (!at || at === document.body) return null // past the last stop: the browser's own bar
        const { width, height } = at.getBoundingClientRect()
        return { area: width * height, html: at.outerHTML.slice(0, 80) }
      })
      if (stop) expect(stop.area, stop.html).toBeGreaterThan(100)
      if ((await sought.and(focused()).count()) > 0) return
    }
    throw new Error(`${MOST_TABS} tabs and never on ${sought}`)
  }

  it('the first Tab is the way past the letterhead; Tab and Enter open the example', async () => {
    await press('Tab')
    expect(await focused().innerText()).toBe('Saltar al contenido')
    await press('Enter')
    expect(await focused().getAttribute('id')).toBe('sheet')
    await tabTo(page.getByRole('button', { name: /Abrir el programa de ejemplo/ }))
    await press('Enter')
    await page.locator('[data-province]').first().waitFor()
  })

  it('so does its number, and Esc closes the dialog of another', async () => {
    await tabTo(page.getByRole('banner').getByRole('button').first())
    await press('Enter')
    await page.getByRole('button', { name: /Seguir con/ }).waitFor()
    await press('3')
    await page.getByRole('dialog', { name: 'Programa nuevo' }).waitFor()
    await press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await press('1')
    await page.locator('[data-province]').first().waitFor()
  })

  it('arrows reach Manabí, Enter opens it, Alt+4 its ratings', async () => {
    await tabTo(page.locator('[data-province]'))
    for (let i = 0; i < 24 && !(await focused().innerText()).includes('Manabí'); i++) await press('ArrowDown')
    await press('Enter')
    await page.waitForURL(/#\/ejemplo\/13\//)
    await page.locator('#sheet').getByRole('heading', { level: 1 }).waitFor()
    await press('Alt+4')
    await page.waitForURL(/\/13\/puntuacion$/)
    await page.locator('[data-cell="0-0"]').waitFor()
  })

  it('a digit rates and goes down, N writes the note, Ctrl+Z takes them back one by one', async () => {
    await tabTo(page.locator('[data-cell]'))
    await press('Control+Home')
    expect(await place()).toBe('0-0')
    const before = await valueAt(page, '0-0')
    const value = before === '5' ? '4' : '5'
    await press(value)
    expect(await place()).toBe('1-0')
    await press('ArrowUp')
    expect(await valueAt(page, '0-0')).toBe(value)
    await press('n')
    expect(await focused().evaluate((field) => field.tagName)).toBe('TEXTAREA')
    await page.keyboard.insertText(NOTE)
    await press('Enter')
    expect(await place()).toBe('0-0')
    expect(await focused().getAttribute('aria-label')).toContain('Con nota de evidencia')
    await press('Control+z')
    expect(await focused().getAttribute('aria-label')).not.toContain('Con nota de evidencia')
    expect(await valueAt(page, '0-0')).toBe(value)
    await press('Control+z')
    expect(await valueAt(page, '0-0')).toBe(before)
    expect(await place()).toBe('0-0')
    await press('Control+Shift+z')
    expect(await valueAt(page, '0-0')).toBe(value)
    await untilSaved(page)
  })

  it('Alt+5 is the ranking, T turns the chart in focus into its table and back', async () => {
    await press('Alt+5')
    await page.waitForURL(/\/13\/ranking$/)
    await page.locator('figure').first().waitFor()
    await tabTo(page.locator('figure *'))
    const figure = page.locator('figure', { has: page.locator(FOCUSED) })
    expect(await figure.locator('table').count()).toBe(0)
    await press('t')
    await figure.locator('table').waitFor()
    await press('t')
    await figure.locator('svg').first().waitFor()
    expect(await figure.locator('table').count()).toBe(0)
  })

  it('P is the projector and back; Y goes to the panel and back', async () => {
    const theme = () => page.evaluate(() => document.documentElement.dataset.tema)
    await press('p')
    await expect.poll(theme).toBe('proyector')
    await press('p')
    await expect.poll(theme).toBe('luz')
    await press('y')
    expect(await focused().getAttribute('id')).toBe('panel')
    await press('y')
    expect(await focused().getAttribute('id')).toBe('sheet')
  })

  it('? shows the keys, Esc closes them, and the focus returns to where it was', async () => {
    await tabTo(page.locator('figure').getByRole('button'))
    const before = await focused().innerText()
    await press('?')
    const dialog = page.getByRole('dialog', { name: 'Atajos de teclado' })
    await dialog.waitFor()
    expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    await press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await focused().innerText()).toBe(before)
  })

  it('Shift+F8 and F8 walk what waits back and forth, from any step to a missing cell, ready to be rated', async () => {
    /** The cell with the focus, once it is one that waits for a rating, and another than this. */
    const missingCell = async (other?: string) => {
      const reached = async () => {
        const at = await place()
        return at !== null && at !== other && (await valueAt(page, at)) === 'falta'
      }
      await expect.poll(reached).toBe(true)
      return (await place()) ?? ''
    }
    await press('Shift+F8')
    const first = await missingCell()
    await press('F8')
    const next = await missingCell(first)
    await press('3')
    await expect.poll(() => valueAt(page, next)).toBe('3')
  })
})
