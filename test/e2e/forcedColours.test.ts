import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp, showScreen } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import { importTables, judgeWeights, makeProgramme, rateByKeyboard, toStep } from './job'
import type { StaticServer } from './staticServer'

const SCREENS = process.env.PICTURES

/** What an element is painted with, as the browser resolved it. */
const painted = (place: Locator) =>
  place.evaluate((element) => {
    const { backgroundColor, backgroundImage, color, boxShadow, outlineStyle, outlineColor, fill } =
      getComputedStyle(element)
    return { backgroundColor, backgroundImage, color, boxShadow, outlineStyle, outlineColor, fill }
  })

const colours = (text: string) => new Set(text.match(/rgba?\([^)]*\)/g))

describeInBrowser('forced colours', () => {
  let server: StaticServer
  let device: Device
  let page: Page

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice({ forcedColors: 'active', colorScheme: 'dark' })
    page = await device.open(server.address)
    await makeProgramme(page)
    await importTables(page)
    await judgeWeights(page)
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  const picture = async (name: string) => {
    if (SCREENS) await page.screenshot({ path: `${SCREENS}/${name}.png` })
  }

  /** The ring of the element that has the focus, whatever it is made of. */
  const ringIsSeen = async () => {
    const { boxShadow, outlineStyle } = await painted(page.locator(':focus'))
    return boxShadow !== 'none' || outlineStyle !== 'none'
  }

  it('shows the focus on a cell, on a button and on a place of the scale', async () => {
    await toStep(page, 'puntuacion')
    await page.locator('[data-cell="0-0"]').focus()
    expect(await ringIsSeen()).toBe(true)
    await picture('ratings-empty')
    await page.keyboard.press('Tab')
    expect(await ringIsSeen()).toBe(true)
    await toStep(page, 'ponderacion')
    await page.getByRole('tab').first().focus()
    expect(await ringIsSeen()).toBe(true)
  })

  it('shows by hatching which cell has no rating, and by the cell itself which has one', async () => {
    await toStep(page, 'puntuacion')
    const missing = await painted(page.locator('[data-cell="0-0"]'))
    expect(colours(missing.backgroundImage).size).toBe(2)
  })

  it('rates the sheet as in any colours', async () => {
    await rateByKeyboard(page)
    await picture('ratings')
    expect((await painted(page.locator('[data-cell="0-0"]'))).backgroundImage).toBe('none')
  })

  it('shows which of some choices is pressed', async () => {
    await toStep(page, 'ranking')
    const pressed = page.locator('#sheet [aria-pressed="true"]').first()
    await pressed.waitFor()
    const [on, off] = [await painted(pressed), await painted(page.locator('#sheet [aria-pressed="false"]').first())]
    expect(on.backgroundColor).not.toBe(off.backgroundColor)
    expect([on.outlineStyle, off.outlineStyle]).toEqual(['solid', 'none'])
    await picture('ranking')
  })

  it('shows how far the questions, the steps and the provinces are, and what the colours of the map mean', async () => {
    await showScreen(page, '#/ejemplo/12/ponderacion', '¿Qué importa más?')
    const ground = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
    const bar = page.locator('#sheet ol[aria-hidden="true"] > li')
    expect((await painted(bar.first())).backgroundColor).not.toBe(ground)
    await picture('weights')
    await showScreen(page, '#/ejemplo', '¿Cómo van las')
    const kinds = (await page.locator('figcaption i').all()).slice(0, 3)
    const looks = await Promise.all(
      kinds.map(async (kind) => {
        const { backgroundColor, backgroundImage } = await painted(kind)
        return backgroundColor + backgroundImage
      }),
    )
    expect(looks.length).toBe(3)
    expect(new Set(looks).size).toBe(3)
    await picture('programme')
  })
})
