import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp, showScreen, valueAt } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import { importTables, judgeWeights, makeProgramme, toStep } from './job'
import type { StaticServer } from './staticServer'

const WIDTH = 360

describeInBrowser('a phone of 360 points', () => {
  let server: StaticServer
  let device: Device

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice()
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  it.each([
    ['Rehacer', '¿Qué productos compiten?'],
    ['Redo', 'Which products compete?'],
  ])('has room for the whole letterhead where redo is called %s', async (redo, question) => {
    const page = await device.open(`${server.address}#/ejemplo`)
    await page.locator('[data-province]').first().waitFor()
    if (redo === 'Redo') await page.getByRole('button', { name: 'EN', exact: true }).click()
    await showScreen(page, '#/ejemplo/13/candidatos', question)
    await page.getByRole('button', { name: new RegExp(redo) }).waitFor()
    await page.setViewportSize({ width: WIDTH, height: 740 })
    expect(
      await page
        .locator('header')
        .first()
        .evaluate((header) => header.scrollWidth),
    ).toBeLessThanOrEqual(WIDTH)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH)
    await page.close()
  })

  it('rates a cell with one tap of a thumb and goes on to the next, with the guide at hand', async () => {
    const thumb = await freshDevice({ hasTouch: true })
    const page = await thumb.open(server.address)
    await makeProgramme(page)
    await importTables(page)
    await judgeWeights(page)
    await page.setViewportSize({ width: WIDTH, height: 740 })
    await toStep(page, 'puntuacion')
    const pad = page.getByRole('region', { name: 'Teclas para puntuar' })
    await page.locator('[data-cell="0-0"]').tap()
    for (const key of ['4', '3', 'SD', '5', '2', '1']) await pad.getByRole('button', { name: key, exact: true }).tap()
    const shown = ['0-0', '1-0', '2-0', '3-0', '4-0', '0-1'].map((place) => valueAt(page, place))
    expect(await Promise.all(shown)).toEqual(['4', '3', 'SD', '5', '2', '1'])
    await pad.getByRole('button', { name: 'Guía' }).tap()
    await pad.getByRole('button', { name: /^5 ./ }).tap()
    expect(await valueAt(page, '1-1')).toBe('5')
    await pad.getByRole('combobox').selectOption('enter')
    await pad.getByRole('button', { name: /^1 ./ }).tap()
    await pad.getByRole('button', { name: /^2 ./ }).tap()
    expect(await valueAt(page, '2-1')).toBe('2')
    await picture(page, 'thumb')
    await thumb.close()
  })

  it('opens the panel by a tap anywhere on its bar, and folds it on the next step', async () => {
    const thumb = await freshDevice({ viewport: { width: WIDTH, height: 740 }, hasTouch: true, isMobile: true })
    const page = await thumb.open(`${server.address}#/ejemplo`)
    await page.locator('[data-province]').first().waitFor()
    await showScreen(page, '#/ejemplo/12/ranking', '¿Quiénes van adelante?')
    await page.locator('#panel[data-folded]').tap({ position: { x: 40, y: 20 } })
    await page.locator('#panel:not([data-folded])').waitFor()
    await showScreen(page, '#/ejemplo/12/seleccion', '¿Con cuáles dos nos quedamos?')
    await page.locator('#panel[data-folded]').waitFor()
    await thumb.close()
  })

  it.each([
    ['ejemplo/13/puntuacion', '¿Qué tan bien está cada producto?'],
    ['ejemplo/13/ponderacion', '¿Qué importa más?'],
    ['ejemplo/12/ranking', '¿Quiénes van adelante?'],
  ])('has nothing to tap that is smaller than 44 points on «#/%s»', async (address, question) => {
    const thumb = await freshDevice({ viewport: { width: WIDTH, height: 740 }, hasTouch: true, isMobile: true })
    const page = await thumb.open(`${server.address}#/ejemplo`)
    await page.locator('[data-province]').first().waitFor()
    await showScreen(page, `#/${address}`, question)
    expect(await smallTargets(page)).toEqual([])
    await thumb.close()
  })
})

describeInBrowser('an old projector of 1024 by 768', () => {
  it('shows the heads of the ratings beside each other, none over its neighbour', async () => {
    const server = await serveApp()
    const device = await freshDevice({ viewport: { width: 1024, height: 768 } })
    const page = await device.open(`${server.address}#/ejemplo`)
    await page.locator('[data-province]').first().waitFor()
    await showScreen(page, '#/ejemplo/13/puntuacion', '¿Qué tan bien está cada producto?')
    const over = await page
      .locator('[role=grid] thead th')
      .evaluateAll((heads) =>
        heads.filter((head) => head.scrollWidth > head.clientWidth + 1).map((head) => head.textContent),
      )
    await picture(page, 'heads')
    expect(over).toEqual([])
    await device.close()
    await server.stop()
  })
})

/**
 * Buttons, links and fields on the screen under 44 points either way. Marks of a chart have their table; the nine places of the scale of
 * importance share the width of the screen and are 84 points high.
 */
const smallTargets = (page: Page) =>
  page.locator('button, a[href], select, textarea, input, summary, [role=gridcell]').evaluateAll((targets) =>
    targets
      .filter((target) => target.checkVisibility() && !target.closest('svg') && target.role !== 'radio')
      .map((target) => ({ box: target.getBoundingClientRect(), name: target.ariaLabel ?? target.textContent ?? '' }))
      .filter(({ box }) => box.width > 1 && box.right > 0 && (box.width < 43.5 || box.height < 43.5))
      .map(({ box, name }) => `${Math.round(box.width)} × ${Math.round(box.height)} ${name.slice(0, 40)}`),
  )

/** A picture to look at, where a folder for pictures is named. */
async function picture(page: Page, name: string): Promise<void> {
  const { PICTURES } = process.env
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` })
}
