import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Page } from 'playwright-core'
import { serveApp } from '../e2e/app'
import { forgetProfile, launchProfile, newProfile } from '../e2e/browser'
import { manyTerritories } from '../support/manyTerritories'

/**
 * Opening large expedientes in a browser: time until the programme can be used, the longest task of the page's thread,
 * opening the same again after a reload, and the programme screen visited anew. The example, which is small, is measured
 * first in the same run: the others are told as so many times it.
 *
 *   npx tsx test/bench/opening.ts
 */
interface Measured {
  readonly usable: number
  readonly longest: number
  readonly reload: number
  readonly screen: number
}

const SIZES = [
  { name: '1 territory × 8 tables (baseline)', territories: 1, tables: 8, members: 0 },
  { name: '13 territories × 60 sheets', territories: 13, tables: 0, members: 60 },
  { name: '100 territories × 8 tables', territories: 100, tables: 8, members: 0 },
] as const

const PATIENCE = 120_000

const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen: number[] = []
    Object.assign(window, { longTasks: seen })
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
  })
const longest = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks))

async function measure(page: Page, file: string): Promise<Measured> {
  const asked = performance.now()
  // By its path: bytes handed over are decoded by the page's own thread, which would be measured too.
  await page.locator('main').getByLabel('Abrir un expediente').setInputFiles(file)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Abrir el archivo/ })
    .click({ timeout: PATIENCE })
  await page.waitForSelector('[data-province]')
  const usable = performance.now() - asked
  await page.waitForSelector('[data-save="green"]', { timeout: PATIENCE })
  const long = await longest(page)
  const again = performance.now()
  await page.reload()
  await page.waitForSelector('[data-province]')
  const reload = performance.now() - again
  await page.getByRole('button', { name: 'Ir al inicio' }).click()
  await page.waitForSelector('main input[type=file]', { state: 'attached' })
  const visit = performance.now()
  await page.goBack()
  await page.waitForSelector('[data-province]')
  return { usable, longest: Math.max(long, await longest(page)), reload, screen: performance.now() - visit }
}

const server = await serveApp()
let base: Measured | null = null
for (const { name, ...size } of SIZES) {
  const bytes = manyTerritories({ ...size, products: 20, indicators: 15 })
  const folder = newProfile()
  const file = join(folder, 'grande.yunta.json')
  writeFileSync(file, bytes)
  const device = await launchProfile(folder)
  const page = await device.open('about:blank')
  await watch(page)
  await page.goto(server.address)
  const found = await measure(page, file)
  base ??= found
  const times = (of: keyof Measured) => `${found[of].toFixed(0)} ms (× ${(found[of] / (base?.[of] || 1)).toFixed(1)})`
  console.log(`${name}, ${(bytes.length / 1e6).toFixed(1)} MB`)
  for (const what of ['usable', 'longest', 'reload', 'screen'] as const)
    console.log(`  ${what.padEnd(8)} ${times(what)}`)
  await device.close()
  forgetProfile(folder)
}
await server.stop()
