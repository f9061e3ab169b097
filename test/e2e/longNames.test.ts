import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { longNamed } from '../support/longNames'
import { openExpediente, serveApp, showScreen, untilChanceAnswered } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import { STEP_SCREENS } from './screens'
import type { StaticServer } from './staticServer'

const SIZES = [
  [1366, 768],
  [1366, 650],
  [1024, 768],
  [360, 740],
] as const
/** Steps with charts or grids of products. */
const SHOWN = ['puntuacion', 'ranking', 'sensibilidad', 'escenarios', 'seleccion']
/** Where pictures are kept, when asked for: PICTURES=folder npx vitest run … test/e2e/longNames */
const { PICTURES } = process.env

/** Runs in the page: what is cut, and what of a chart stands over other text. */
function faults(): readonly string[] {
  const found: string[] = []
  if (document.documentElement.scrollWidth > innerWidth + 1) found.push('the page is wider than the window')
  const texts = [...document.querySelectorAll<SVGTextElement>('#sheet svg text, #panel svg text')]
  const boxes = texts.map((text) => ({ text, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 1)
  for (const { text } of boxes)
    if (/…\s*$/.test(text.textContent ?? '')) found.push(`ends in an ellipsis: ${text.textContent}`)
  boxes.forEach(({ text, box }, i) => {
    for (const { text: other, box: next } of boxes.slice(i + 1)) {
      if (text.ownerSVGElement !== other.ownerSVGElement) continue
      const width = Math.min(box.right, next.right) - Math.max(box.left, next.left)
      const height = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top)
      if (width > 3 && height > 0.4 * Math.min(box.height, next.height))
        found.push(`over each other: ${text.textContent} | ${other.textContent}`)
    }
  })
  return found
}

describeInBrowser('names of 46 to 120 letters', () => {
  let server: StaticServer

  beforeAll(async () => {
    server = await serveApp()
  })
  afterAll(() => server.stop())

  async function opened(device: Device, products: 3 | 10): Promise<{ page: Page; slot: string }> {
    const page = await device.open(server.address)
    await openExpediente(page, 'largos.yunta.json', longNamed(products))
    await page.waitForFunction(() => /^#\/[\w-]{6,}/.test(location.hash))
    return { page, slot: page.url().split('#/')[1]?.split('/')[0] ?? '' }
  }

  it.each(SIZES.flatMap(([width, height]) => ([3, 10] as const).map((products) => ({ width, height, products }))))(
    'are whole and over nothing at $width × $height with $products products',
    async ({ width, height, products }) => {
      const device = await freshDevice({ viewport: { width, height } })
      const { page, slot } = await opened(device, products)
      const seen: string[] = []
      for (const [step, question] of STEP_SCREENS.filter(([own]) => SHOWN.includes(own))) {
        await showScreen(page, `#/${slot}/13/${step}`, question)
        await untilChanceAnswered(page)
        seen.push(...(await page.evaluate(faults)).map((fault) => `${step}: ${fault}`))
        if (PICTURES) {
          mkdirSync(PICTURES, { recursive: true })
          await page.screenshot({ path: join(PICTURES, `${step}-${products}-${width}x${height}.png`) })
        }
      }
      expect(seen).toEqual([])
      await device.close()
    },
  )

  it('leave the hall whole on one screen of 1366 × 768', async () => {
    const device = await freshDevice({ viewport: { width: 1366, height: 768 } })
    const { page, slot } = await opened(device, 10)
    await showScreen(page, `#/${slot}/13/ranking`, '¿Quiénes van adelante?')
    await page.keyboard.press('Shift+P')
    const hall = page.getByRole('dialog')
    await hall.waitFor()
    expect(await hall.evaluate((dialog) => dialog.scrollHeight - dialog.clientHeight)).toBeLessThanOrEqual(0)
    await device.close()
  })
})
