import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { streamOf } from '../../src/engine/kernel/random'
import { serveApp, untilSaved } from './app'
import { describeInBrowser, forgetProfile, killHard, launchProfile, newProfile } from './browser'
import type { StaticServer } from './staticServer'

const KILLS = 20
const ROWS = 10
const COLUMNS = 9

describeInBrowser('a browser killed while the mesa rates', () => {
  const folder = newProfile()
  const uniform = streamOf(Date.now() % 1_000_000, 0)
  const below = (n: number) => Math.floor(uniform() * n)
  let server: StaticServer
  beforeAll(async () => {
    server = await serveApp()
  })
  afterAll(async () => {
    await server.stop()
    forgetProfile(folder)
  })

  it(`A01: ${KILLS} kills at random, no rating with the green check is missing`, async () => {
    const acknowledged = new Map<string, string>()
    let ratings = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const profile = await launchProfile(folder)
      const page = await profile.open(`${server.address}#/ejemplo/13/puntuacion`)
      await page.locator('[data-cell="0-0"]').waitFor()
      const shown = await page.evaluate(() =>
        Array.from(document.querySelectorAll('[data-cell]'), (cell) => [
          cell.getAttribute('data-cell') ?? '',
          /\d/.exec(cell.textContent ?? '')?.[0] ?? '',
        ]),
      )
      const found = new Map(shown.map(([place = '', value = '']) => [place, value]))
      for (const [place, value] of acknowledged) expect(found.get(place), `${place} after kill ${kill}`).toBe(value)
      await untilSaved(page)
      const until = Date.now() + below(1200)
      let pending: Promise<void> = Promise.resolve()
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
      pending = rate().catch(() => undefined)
      while (Date.now() < until || ratings === 0) await sleep(5)
      killed = true
      await killHard(profile)
      await pending
    }
    console.info(`${ratings} ratings with the green check over ${KILLS} kills, 0 missing`)
    expect(ratings).toBeGreaterThan(KILLS)
  })
})
