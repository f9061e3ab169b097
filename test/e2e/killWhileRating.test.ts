import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { serveApp, untilSaved } from './app'
import { describeInBrowser, forgetProfile, killHard, launchProfile, newProfile } from './browser'
import { moment, seeded } from './seed'
import type { StaticServer } from './staticServer'

const KILLS = 20
const MOST_RATINGS = 8
const LONGEST_PAUSE = 60
const ROWS = 10
const COLUMNS = 9

describeInBrowser('a browser killed while the mesa rates', () => {
  const folder = newProfile()
  const streams = seeded('a browser killed while the mesa rates')
  let server: StaticServer
  beforeAll(async () => {
    server = await serveApp()
  })
  afterAll(async () => {
    await server.stop()
    forgetProfile(folder)
  })

  it(`A01: after each of ${KILLS} kills at random, every rating that had the green check is there`, async () => {
    const acknowledged = new Map<string, string>()
    let ratings = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const below = streams(kill)
      const wanted = ratings + below(MOST_RATINGS)
      const pause = below(LONGEST_PAUSE)
      const profile = await launchProfile(folder)
      const page = await profile.open(`${server.address}#/ejemplo/13/puntuacion`)
      const found = await shown(page)
      for (const [place, value] of acknowledged) expect(found.get(place), `${place} after kill ${kill}`).toBe(value)
      await untilSaved(page)
      let killed = false
      const rate = async () => {
        while (!killed) {
          const place = `${below(ROWS)}-${below(COLUMNS)}`
          const value = String(below(5) + 1)
          await page.locator(`[data-cell="${place}"]`).focus()
          // From here the cell may hold the old value or the new one: neither is promised until the check is green.
          acknowledged.delete(place)
          await page.keyboard.press(value)
          await untilSaved(page)
          acknowledged.set(place, value)
          ratings++
        }
      }
      const rating = rate().catch((error) => {
        if (!killed) throw error
      })
      await Promise.race([vi.waitUntil(() => ratings >= wanted, { timeout: 60_000, interval: 5 }), rating])
      await moment(pause)
      killed = true
      await killHard(profile)
      await rating
    }
    console.info(`${ratings} ratings with the green check over ${KILLS} kills, 0 missing`)
    expect(ratings).toBeGreaterThan(KILLS)
  }, 300_000)
})

/** The digit in each cell of the grid, '' in those without. */
async function shown(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.locator('[data-cell="0-0"]').waitFor()
  const cells = await page.evaluate(() =>
    Array.from(document.querySelectorAll('[data-cell]'), (cell) => [
      cell.getAttribute('data-cell') ?? '',
      /\d/.exec(cell.textContent ?? '')?.[0] ?? '',
    ]),
  )
  return new Map(cells.map(([place = '', value = '']) => [place, value]))
}
