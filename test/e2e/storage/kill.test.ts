import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser, forgetProfile, killHard, launchProfile, newProfile } from '../browser'
import { startHarness } from './buildHarness'
import type {} from './harness/page'

const KILLS = 8 // the application itself is killed more often, in killWhileRating
const SLOT = 'mesa-1'

describeInBrowser('a browser killed while writing', () => {
  let server: Awaited<ReturnType<typeof startHarness>>
  const folder = newProfile()

  beforeAll(async () => {
    server = await startHarness()
  })
  afterAll(async () => {
    await server.stop()
    forgetProfile(folder)
  })

  it(`A01: ${KILLS} times, loses no event that was acknowledged`, async () => {
    const safe: number[] = []
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const profile = await launchProfile(folder)
      let heard = () => {}
      const firstHeard = new Promise<void>((resolve) => {
        heard = resolve
      })
      await profile.context.exposeFunction('acknowledge', (n: number, state: string) => {
        if (state === 'green' || state === 'amber') safe.push(n)
        heard()
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
      await firstHeard
      await sleep(Math.random() * 300)
      await killHard(profile)
    }
    console.info(`${safe.length} acknowledged events over ${KILLS} kills, 0 missing`)
    expect(safe.length).toBeGreaterThan(KILLS)
  }, 300_000)
})
