import type { Page } from 'playwright-core'
import { middle, ms, quantile, row } from './measure'

const MOVES = 160
const DOUBTS = ['around', 'any', 'members'] as const

interface Watch {
  /** From the pointer's event until the page's elements are changed. */
  readonly scripting: number[]
  /** From the pointer's event until the frame with it is painted. */
  readonly painted: number[]
  readonly longTasks: number[]
}

declare global {
  interface Window {
    watch: Watch
  }
}

/** A weight dragged to and fro right after loading, while the panel's own estimate runs; then every estimate of chance in turn. */
export async function dragging(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address)
  await page.reload()
  await page.waitForSelector('[role=slider]')
  await page.evaluate(startWatching)
  const box = await page.locator('[role=slider] rect').boundingBox()
  if (!box) throw new Error('no weight to drag')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let move = 1; move <= MOVES; move++) {
    await page.mouse.move(x + 100 * Math.abs(Math.sin(move / 20)), y)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  await page.mouse.up()
  const drag = await page.evaluate(() => window.watch)
  await page.getByRole('tab').nth(1).click()
  const before = await page.evaluate(() => window.watch.longTasks.length)
  for (const doubt of DOUBTS) {
    await page.locator('#sheet select').first().selectOption(doubt)
    await page.waitForTimeout(1500)
  }
  const { longTasks } = await page.evaluate(() => window.watch)
  if (!(await page.evaluate(seesLongTasks))) throw new Error('this browser does not report long tasks')
  const chance = longTasks.slice(before)
  return [
    row('', 'median', 'p95', 'longest', 'tasks > 50 ms'),
    row('---', '---:', '---:', '---:', '---:'),
    row(
      `weight dragged, ${drag.scripting.length} moves: scripting (target p95 ≤ 16 ms)`,
      ...spreadOf(drag.scripting),
      `${drag.longTasks.length}`,
    ),
    row('the same, until painted', ...spreadOf(drag.painted), ''),
    row(
      'every estimate of chance asked, one after the other (target 0)',
      '',
      '',
      longestOf(chance),
      `${chance.length}`,
    ),
    '',
  ]
}

const spreadOf = (times: readonly number[]) => [ms(middle(times)), ms(quantile(times, 0.95)), longestOf(times)]
const longestOf = (times: readonly number[]) => (times.length === 0 ? '–' : ms(Math.max(...times)))

/** In the page: whether a task made long on purpose is noticed, without which none noticed would say nothing. */
function seesLongTasks(): Promise<boolean> {
  const before = window.watch.longTasks.length
  setTimeout(() => {
    const start = performance.now()
    while (performance.now() - start < 80);
  })
  return new Promise((resolve) => setTimeout(() => resolve(window.watch.longTasks.length > before), 500))
}

/** In the page. */
function startWatching(): void {
  const watch: Watch = { scripting: [], painted: [], longTasks: [] }
  window.watch = watch
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longTasks.push(duration)
  }).observe({ type: 'longtask' })
  let asked: number | null = null
  addEventListener(
    'pointermove',
    ({ buttons }) => {
      if (buttons === 1) asked ??= performance.now()
    },
    { capture: true },
  )
  new MutationObserver(() => {
    if (asked === null) return
    const start = asked
    asked = null
    watch.scripting.push(performance.now() - start)
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => watch.painted.push(performance.now() - start)
      channel.port2.postMessage(null)
    })
  }).observe(document.body, { subtree: true, attributes: true, childList: true, characterData: true })
}
