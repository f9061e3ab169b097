import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { type Device, describeInBrowser } from '../browser'
import { freshDevice } from '../device'
import type { StaticServer } from '../staticServer'
import type {} from './harness/page'
import { serveHarness } from './serveHarness'

const SLOT = 'mesa-1'

describeInBrowser('two tabs on one record', () => {
  let server: StaticServer
  let device: Device

  beforeAll(async () => {
    server = await serveHarness()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    device = await freshDevice()
  })
  afterEach(() => device.close())

  async function openTab() {
    const page = await device.open(server.address)
    return { page, found: await page.evaluate((slot) => window.harness.open(slot), SLOT) }
  }
  const append = (page: Page, n: number) => page.evaluate((each) => window.harness.append([each]), n)
  const role = (page: Page) => page.evaluate(() => window.harness.role())
  const heard = (page: Page) =>
    page.evaluate(() =>
      window.harness.notices().flatMap((each) => {
        // The harness writes these notices itself.
        const notice = each as { kind: string; numbers?: number[] }
        return notice.kind === 'events' ? (notice.numbers ?? []) : []
      }),
    )

  it('the second reads along live, takes over, and the first follows', async () => {
    const first = await openTab()
    expect((await append(first.page, 0)).state).toBe('green')
    const second = await openTab()
    expect(second.found).toMatchObject({ numbers: [0], role: 'follower', damage: [], failures: [] })
    expect(await append(second.page, 7)).toEqual({ state: 'readOnly' })
    await append(first.page, 1)
    await vi.waitFor(async () => expect(await heard(second.page)).toEqual([1]))

    expect(await second.page.evaluate(() => window.harness.takeOver())).toBe('writer')
    expect(await role(first.page)).toBe('follower')
    expect(await append(first.page, 8)).toEqual({ state: 'readOnly' })
    // Green: the first tab let go of the journal's file.
    expect((await append(second.page, 2)).state).toBe('green')
    await vi.waitFor(async () => expect(await heard(first.page)).toEqual([2]))

    expect(await first.page.evaluate(() => window.harness.takeOver())).toBe('writer')
    expect((await append(first.page, 3)).state).toBe('green')
    const third = await openTab()
    expect(third.found.numbers).toEqual([0, 1, 2, 3])
  })

  it('B02: when the writing tab crashes, the other takes its place', async () => {
    const first = await openTab()
    await append(first.page, 0)
    const second = await openTab()
    const devtools = await device.context.newCDPSession(first.page)
    devtools.send('Page.crash').catch(() => undefined) // a crashed page never answers
    await vi.waitFor(async () => expect(await role(second.page)).toBe('writer'), { timeout: 10_000 })
    expect((await append(second.page, 1)).state).toBe('green')
  })

  it('two records have a writer each', async () => {
    const first = await openTab()
    await append(first.page, 0)
    const page = await device.open(server.address)
    expect(await page.evaluate(() => window.harness.open('mesa-2'))).toMatchObject({ role: 'writer' })
    expect((await append(page, 5)).state).toBe('green')
    const { slots } = await page.evaluate(() => window.harness.slots())
    expect(slots.map(({ slot, heldBy }) => [slot, heldBy.length])).toEqual([
      ['mesa-2', 2],
      ['mesa-1', 2],
    ])
  })
})
