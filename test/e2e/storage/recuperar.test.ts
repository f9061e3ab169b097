import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { recordFromFile } from '../../../src/io/recordFile'
import { eventBytes } from '../../../src/record/chain'
import { downloaded } from '../app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile, opfsFiles, type Profile } from '../browser'
import type { StaticServer } from '../staticServer'
import type {} from './harness/page'
import { serveHarness } from './serveHarness'

const SLOT = 'manabi-1'
const saved = readFileSync(new URL('../../saved/v1/ejemplo-d0.yunta.json', import.meta.url))
const record = recordFromFile(saved, 'ejemplo-d0.yunta.json').events
const texts = record.map((event) => ({ id: event.id as string, text: new TextDecoder().decode(eventBytes(event)) }))

describeInBrowser('recuperar.html', () => {
  let server: StaticServer
  let folder: string
  let profile: Profile

  beforeAll(async () => {
    server = await serveHarness()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    folder = newProfile()
    profile = await launchProfile(folder)
  })
  afterEach(async () => {
    await profile.close()
    forgetProfile(folder)
  })

  async function keepRecord(): Promise<void> {
    const page = await profile.open(server.address)
    await page.evaluate((slot) => window.harness.open(slot), SLOT)
    for (const event of texts) {
      expect(await page.evaluate((each) => window.harness.appendTexts([each]), event)).toMatchObject({ state: 'green' })
    }
    await page.evaluate((slot) => window.harness.label(slot, 'Manabí <2026>'), SLOT)
  }

  async function recover() {
    const page = await profile.context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${server.address}recuperar.html`)
    await page.locator('#estado', { hasNotText: 'Leyendo' }).waitFor()
    return { page, complaints }
  }

  const cells = (page: Page) => page.locator(`[data-slot="${SLOT}"] td`).allTextContents()
  const press = (page: Page, name: string) => downloaded(page, () => page.getByRole('button', { name }).click())

  it('finds nothing on a new device, and makes nothing', async () => {
    const { page, complaints } = await recover()
    expect(await page.locator('#estado').textContent()).toContain('no hay nada guardado')
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('reads both copies beside a tab that writes, and gives back an expediente that opens', async () => {
    await keepRecord()
    const { page, complaints } = await recover()
    expect(await page.locator('h2').first().textContent()).toBe('Manabí <2026>')
    const count = String(record.length)
    expect(await cells(page)).toEqual([count, '0', count, '0'])
    const file = await press(page, 'Descargar como expediente')
    expect(recordFromFile(file, 'recuperado.yunta.json')).toEqual({ events: record, findings: [] })
    expect(complaints).toEqual([])
  })

  it('says what was here when both copies are gone', async () => {
    await keepRecord()
    await profile.close()
    for (const store of ['IndexedDB', 'File System']) rmSync(join(folder, 'Default', store), { recursive: true })
    profile = await launchProfile(folder)
    const { page } = await recover()
    expect(await page.locator(`[data-slot="${SLOT}"] .aviso`).first().textContent()).toContain(
      `tenía ${record.length} registros`,
    )
  })

  it('names the damage, fills it from the other copy, and hands out everything raw', async () => {
    await keepRecord()
    await profile.close()
    const [journal = ''] = opfsFiles(folder)
    const content = readFileSync(journal)
    content[content.length - 20] = (content[content.length - 20] ?? 0) ^ 0xff
    writeFileSync(journal, content)
    profile = await launchProfile(folder)
    const { page } = await recover()
    expect(await cells(page)).toEqual([String(record.length - 1), '1', String(record.length), '0'])
    const file = await press(page, 'Descargar como expediente')
    expect(recordFromFile(file, 'recuperado.yunta.json').events).toHaveLength(record.length)
    const raw = JSON.parse((await press(page, 'Descargar todo')).toString())
    const whole = raw.files.find(({ name }: { name: string }) => name === 'journal-000001')
    expect(Buffer.from(whole.base64, 'base64').equals(content)).toBe(true)
    expect(raw.rows.map(({ bytes }: { bytes: string }) => Buffer.from(bytes, 'base64').toString())).toEqual(
      texts.map(({ text }) => text),
    )
  })
})
