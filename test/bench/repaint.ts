import { serveApp, untilSaved } from '../e2e/app'
import { forgetProfile, launchProfile, newProfile } from '../e2e/browser'
import { bigRecord } from '../support/bigRecord'
import { middle, ms, quantile, row } from './measure'

const KEYS = 80

/** In Chromium: opening sixty ballots, and from a key press to the repaint of grid and panel with 20 × 15 and 40 ballots. */
export async function repaints(): Promise<readonly string[]> {
  const server = await serveApp()
  const folder = newProfile()
  const profile = await launchProfile(folder)
  try {
    const page = await profile.open(server.address)
    const opening = async (bytes: Uint8Array) => {
      const input = page.locator('input[type=file]').first()
      await input.setInputFiles({ name: 'grande.yunta.json', mimeType: 'application/json', buffer: Buffer.from(bytes) })
      await page.waitForSelector('.provs .pv')
      await untilSaved(page)
      const slot = (await page.evaluate(() => location.hash)).split('/')[1]
      await page.reload()
      const start = Date.now()
      await page.waitForSelector('.provs .pv')
      return { slot, reopened: Date.now() - start }
    }
    const sixty = await opening(bigRecord({ products: 10, indicators: 9, members: 60 }))
    await page.goto(`${server.address}#/`)
    const { slot } = await opening(bigRecord({ products: 20, indicators: 15, members: 40 }))
    await page.goto(`${server.address}#/${slot}/13/puntuacion`)
    await page.waitForSelector('[role=gridcell]')
    await page.locator('[data-celda="0-0"]').focus()
    const times: number[] = []
    for (let i = 0; i < KEYS; i++) {
      times.push(await page.evaluate(pressAndPaint, String((i % 5) + 1)))
    }
    return [
      '## In Chromium',
      '',
      row('', 'median', 'p95'),
      row('---', '---', '---'),
      row(
        'reopening 60 members × 10 products × 9 indicators, page load included (target ≤ 1 s)',
        ms(sixty.reopened),
        '',
      ),
      row(
        'key press to repaint of grid and panel, 20 × 15, 40 ballots (target p95 ≤ 50 ms)',
        ms(middle(times)),
        ms(quantile(times, 0.95)),
      ),
      '',
    ]
  } finally {
    await profile.close()
    forgetProfile(folder)
    await server.stop()
  }
}

/** In the page: a key on the focused cell, and the time until the frame after it is painted. */
function pressAndPaint(key: string): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now()
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.now() - start)
      channel.port2.postMessage(null)
    })
  })
}
