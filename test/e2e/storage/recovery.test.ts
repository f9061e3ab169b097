import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  describeInBrowser,
  forgetProfile,
  launchProfile,
  newestIdbLog,
  newProfile,
  opfsFiles,
  type Profile,
} from '../browser'
import type { StaticServer } from '../staticServer'
import type {} from './harness/page'
import { serveHarness } from './serveHarness'

const SLOT = 'mesa-1'
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i)

describeInBrowser('a record on a real disk', () => {
  let server: StaticServer
  let folder: string
  let profile: Profile | undefined

  beforeAll(async () => {
    server = await serveHarness()
  })
  afterAll(() => server.stop())
  beforeEach(() => {
    folder = newProfile()
  })
  afterEach(async () => {
    await profile?.close().catch(() => undefined)
    forgetProfile(folder)
  })

  /** Starts the browser, opens the slot, and closes cleanly after the work. */
  async function withPage<T>(work: (page: Page) => Promise<T>, init?: string): Promise<T> {
    profile = await launchProfile(folder)
    if (init) await profile.context.addInitScript(init)
    const page = await profile.open(server.address)
    const result = await work(page)
    await profile.close()
    profile = undefined
    return result
  }

  const open = (page: Page) => page.evaluate((slot) => window.harness.open(slot), SLOT)
  const append = (page: Page, numbers: readonly number[]) =>
    page.evaluate((each) => window.harness.append(each), numbers)
  const appendEach = async (page: Page, numbers: readonly number[]) => {
    for (const n of numbers) expect((await append(page, [n])).state).toBe('green')
  }

  it('two copies, green, and all of it again after a restart', async () => {
    await withPage(async (page) => {
      expect(await open(page)).toMatchObject({ numbers: [], role: 'writer', damage: [], failures: [] })
      await appendEach(page, upTo(10))
    })
    const found = await withPage(open)
    expect(found).toMatchObject({
      numbers: upTo(10),
      healed: { journal: 0, database: 0 },
      damage: [],
      failures: [],
      save: { state: 'green' },
    })
    expect(found.loss).toBeUndefined()
  })

  it('A02: a torn database log, met twice, wipes the database and loses nothing', async () => {
    await withPage(async (page) => {
      await open(page)
      await appendEach(page, upTo(50))
    })
    appendFileSync(newestIdbLog(folder), Uint8Array.of(0x11, 0x22, 0x33, 0x44, 0x4b, 0x00, 0x01))
    await withPage(async (page) => {
      expect((await open(page)).numbers).toEqual(upTo(50))
      await appendEach(page, [50])
    })
    appendFileSync(newestIdbLog(folder), Uint8Array.of(0x11, 0x22, 0x33, 0x44, 0x4b, 0x00, 0x01))
    const third = await withPage(open)
    expect(third).toMatchObject({ numbers: upTo(51), save: { state: 'green' } })
    const fourth = await withPage(open)
    expect(fourth).toMatchObject({ numbers: upTo(51), save: { state: 'green' } })
    // The recipe must really have hurt: the database was healed from the journal on the way.
    expect(third.healed.database + fourth.healed.database).toBeGreaterThanOrEqual(50)
  })

  it('a deleted database is rebuilt from the journal', async () => {
    await withPage(async (page) => {
      await open(page)
      await appendEach(page, upTo(5))
    })
    rmSync(join(folder, 'Default', 'IndexedDB'), { recursive: true })
    expect(await withPage(open)).toMatchObject({ numbers: upTo(5), healed: { journal: 0, database: 5 } })
  })

  it('A03: a flipped byte in the journal costs nothing, is reported once as news, and its bytes are kept', async () => {
    await withPage(async (page) => {
      await open(page)
      await appendEach(page, upTo(20))
    })
    const [journal = ''] = opfsFiles(folder)
    const content = readFileSync(journal)
    // Inside an event: a hit on the head of a frame is mended from its checksum.
    const at = Math.floor((content.length * 12.9) / 20)
    content[at] = (content[at] ?? 0) ^ 0x10
    writeFileSync(journal, content)
    const found = await withPage(open)
    expect(found).toMatchObject({ numbers: upTo(20), healed: { journal: 1, database: 0 }, save: { state: 'green' } })
    expect(found.damage).toMatchObject([{ copy: 'journal', atEnd: false, known: false }])
    const again = await withPage(open)
    expect(again).toMatchObject({ numbers: upTo(20), healed: { journal: 0, database: 0 } })
    expect(again.damage).toMatchObject([{ known: true }])
  })

  it('A03: a journal cut short, and one gone, are filled from the database', async () => {
    await withPage(async (page) => {
      await open(page)
      await appendEach(page, upTo(20))
    })
    const [journal = ''] = opfsFiles(folder)
    truncateSync(journal, Math.floor(readFileSync(journal).length / 2))
    const cut = await withPage(open)
    expect(cut.numbers).toEqual(upTo(20))
    expect(cut.healed.journal).toBeGreaterThanOrEqual(10)
    expect(cut.damage).toMatchObject([{ atEnd: true }])
    rmSync(join(folder, 'Default', 'File System'), { recursive: true })
    expect(await withPage(open)).toMatchObject({ numbers: upTo(20), healed: { journal: 20, database: 0 } })
  })

  it('A05: with both copies gone it says what is missing instead of starting as new', async () => {
    await withPage(async (page) => {
      await open(page)
      await appendEach(page, upTo(3))
    })
    for (const store of ['IndexedDB', 'File System']) rmSync(join(folder, 'Default', store), { recursive: true })
    const { list, found } = await withPage(async (page) => ({
      list: await page.evaluate(() => window.harness.slots()),
      found: await open(page),
    }))
    expect(list.slots).toMatchObject([{ slot: SLOT, count: 3, heldBy: [] }])
    expect(found.loss).toMatchObject({ expected: 3, found: 0 })
  })

  it('A06: no space left: amber or grey with the reason, nothing lost, and green once there is space', async () => {
    let written = 0
    await withPage(async (page) => {
      const devtools = await page.context().newCDPSession(page)
      const origin = new URL(server.address).origin
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 })
      await open(page)
      await appendEach(page, [0])
      const states: string[] = []
      while (states.at(-1) !== 'grey' && states.length < 120) {
        const n = states.length + 1
        const save = await page.evaluate((each) => window.harness.append([each], 50_000), n)
        states.push(save.state)
        if (save.state === 'amber' || save.state === 'grey') {
          for (const { reason } of save.failures) expect(reason).toBe('quota')
        }
      }
      expect([...new Set(states)]).toEqual(['green', 'amber', 'grey'])
      await devtools.send('Storage.overrideQuotaForOrigin', { origin })
      expect(await page.evaluate(() => window.harness.retry())).toMatchObject({ state: 'green' })
      written = states.length + 1
    })
    expect(await withPage(open)).toMatchObject({ numbers: upTo(written), save: { state: 'green' } })
  })

  it.each([
    ['A08: no IndexedDB', "indexedDB.open = () => { throw new DOMException('no', 'UnknownError') }", 'database'],
    [
      'A09: no OPFS',
      'delete Worker; globalThis.Worker = class { constructor() { throw new ReferenceError() } }',
      'journal',
    ],
  ])('%s: amber on the other copy, and nothing lost', async (_, init, failing) => {
    await withPage(async (page) => {
      await open(page)
      expect(await append(page, [0])).toMatchObject({ state: 'amber', failures: [{ copy: failing }] })
    }, init)
    expect(await withPage(open)).toMatchObject({ numbers: [0], save: { state: 'green' } })
  })
})
