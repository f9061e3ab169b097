import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { describeInBrowser, forgetProfile, killHard, launchProfile, newProfile } from '../browser'
import { moment, seeded } from '../seed'
import type { StaticServer } from '../staticServer'
import type {} from './harness/page'
import { serveHarness } from './serveHarness'

const KILLS = 8 // the application itself is killed more often, in killWhileRating
const MOST_EVENTS = 60
const LONGEST_PAUSE = 20
const SLOT = 'mesa-1'

describeInBrowser('a browser killed while writing', () => {
  const folder = newProfile()
  const streams = seeded('a browser killed while writing')
  let server: StaticServer

  beforeAll(async () => {
    server = await serveHarness()
  })
  afterAll(async () => {
    await server.stop()
    forgetProfile(folder)
  })

  it(`A01: a browser killed ${KILLS} times while writing loses no event that was acknowledged`, async () => {
    const safe: number[] = []
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const below = streams(kill)
      const wanted = 1 + below(MOST_EVENTS)
      const pause = below(LONGEST_PAUSE)
      const profile = await launchProfile(folder)
      let heard = 0
      await profile.context.exposeFunction('acknowledge', (n: number, state: string) => {
        if (state === 'green' || state === 'amber') safe.push(n)
        heard += 1
      })
      const page = await profile.open(server.address)
      const found = await page.evaluate((slot) => window.harness.open(slot), SLOT)
      const present = new Set(found.numbers)
      expect(
        safe.filter((n) => !present.has(n)),
        `missing after kill ${kill - 1}`,
      ).toEqual([])
      expect(found.loss).toBeUndefined()
      expect(found.save.state).toBe(kill === 1 ? 'grey' : 'green')
      // Never answers: the page is killed in the middle of it.
      page.evaluate((from) => window.harness.run(from), Math.max(-1, ...found.numbers) + 1).catch(() => undefined)
      await vi.waitUntil(() => heard >= wanted, { timeout: 30_000, interval: 1 })
      await moment(pause)
      await killHard(profile)
    }
    console.info(`${safe.length} acknowledged events over ${KILLS} kills, 0 missing`)
    expect(safe.length).toBeGreaterThan(KILLS)
  }, 300_000)
})
