import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { downloaded, serveApp, untilSaved } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile, type Profile } from './browser'
import {
  answerDepartures,
  FIGURES,
  importTables,
  judgeWeights,
  makeProgramme,
  pickTwo,
  rateByKeyboard,
  toStep,
} from './job'
import type { StaticServer } from './staticServer'

describeInBrowser('the main job, as a person does it', () => {
  const folder = newProfile()
  let server: StaticServer
  let profile: Profile
  let page: Page
  const requests: string[] = []
  const reports: string[] = []

  beforeAll(async () => {
    server = await serveApp()
    profile = await launchProfile(folder)
    page = await profile.open(server.address)
    page.on('pageerror', (error) => reports.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') reports.push(message.text())
    })
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true))
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) requests.push(request.url())
    })
  })
  afterAll(async () => {
    await profile.close()
    await server.stop()
    forgetProfile(folder)
  })

  it('makes a new programme with one province', () => makeProgramme(page))

  it('imports candidates and data from CSV as people write them', () => importTables(page))

  it('judges weights by keyboard, question by question', () => judgeWeights(page))

  it('rates by keyboard', () => rateByKeyboard(page))

  it('shows 61.3, 56.4, 56.2, 49.4 and 46.6, the cut, and the technical tie', async () => {
    await toStep(page, 'ranking')
    const text = async () => (await page.locator('#sheet').innerText()).replace(/\s+/g, ' ')
    await expect.poll(text).toMatch(/empate técnico/i)
    const panel = await page.locator('#panel').innerText()
    for (const figure of FIGURES) expect(panel).toContain(figure)
    expect(panel).toContain('Cacao fino')
  })

  it('picks two, with the reasons, and exports what reads back as it was', async () => {
    await answerDepartures(page)
    await pickTwo(page)
    const csv = String(await downloaded(page, () => page.getByRole('button', { name: /Ranking/ }).click()))
    expect(csv.startsWith('\uFEFFcorrida;fecha;nivel;dpa_prov')).toBe(true)
    expect(csv).toMatch(/Cacao fino;.*;1;AHP;61,27;/)
    expect(csv).toMatch(/Café arábigo;.*;2;AHP;56,38;/)
    expect(csv).toMatch(/Queso fresco;.*;3;AHP;56,25;/)
    expect(csv).toContain(';"=""13""";Manabí;')
    await untilSaved(page)
  })

  it('finds all of it after the browser was closed', async () => {
    const { hash } = new URL(page.url())
    await profile.close()
    profile = await launchProfile(folder)
    page = await profile.open(`${server.address}${hash}`)
    await page.getByRole('button', { name: 'Reabrir' }).waitFor()
    expect(await page.locator('#panel').innerText()).toContain('61,3')
  })

  it('asked the network for nothing and broke no content policy', () => {
    expect(reports).toEqual([])
    expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([])
  })
})
