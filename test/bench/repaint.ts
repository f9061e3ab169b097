import { serveApp } from '../e2e/app'
import { forgetProfile, launchProfile, newProfile } from '../e2e/browser'
import { bigRecord } from '../support/bigRecord'
import { dragging } from './drag'
import { middle, ms, quantile, row } from './measure'
import { openRecord } from './page'

const KEYS = 80

/** In Chromium: opening sixty ballots; with 20 × 15 and 40 ballots, from a key press to the repaint of grid and panel, and a weight dragged. */
export async function repaints(): Promise<readonly string[]> {
  const server = await serveApp()
  const folder = newProfile()
  const profile = await launchProfile(folder)
  try {
    const page = await profile.open(server.address)
    const sixty = await openRecord(page, bigRecord({ products: 10, indicators: 9, members: 60 }))
    await page.goto(`${server.address}#/`)
    const { slot } = await openRecord(page, bigRecord({ products: 20, indicators: 15, members: 40 }))
    await page.goto(`${server.address}#/${slot}/13/puntuacion`)
    await page.waitForSelector('[role=gridcell]')
    const times: number[] = []
    for (let i = 0; i < KEYS; i++) {
      await page.locator(`[data-cell="${i % 20}-${Math.floor(i / 20)}"]`).focus()
      times.push(await page.evaluate(pressAndPaint))
    }
    return [
      `## In Chromium ${profile.context.browser()?.version() ?? ''}`,
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
      '### Sensibilidad, 20 × 15, 40 ballots',
      '',
      ...(await dragging(page, `${server.address}#/${slot}/13/sensibilidad`)),
    ]
  } finally {
    await profile.close()
    forgetProfile(folder)
    await server.stop()
  }
}

/** In the page: a level other than the one shown typed on the focused cell, and the time until the frame that shows it is painted. */
function pressAndPaint(): Promise<number> {
  return new Promise((resolve) => {
    const cell = document.activeElement
    const key = cell?.querySelector('[data-value]')?.textContent === '5' ? '1' : '5'
    const start = performance.now()
    const shown = new MutationObserver(() => {
      if (cell?.querySelector('[data-value]')?.textContent !== key) return
      shown.disconnect()
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve(performance.now() - start)
        channel.port2.postMessage(null)
      })
    })
    if (cell) shown.observe(cell, { subtree: true, childList: true, characterData: true })
    cell?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
}
