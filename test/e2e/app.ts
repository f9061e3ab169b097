import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { type StaticServer, serveFolder } from './staticServer'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** Builds the application unless that was done before, by `npm run build` or by another run. */
export async function buildApp(): Promise<void> {
  if (existsSync(`${dist}/sw.js`)) return
  // The runner says "test", which would build a development version: other React, no service worker.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    await build({ root, logLevel: 'error' })
  } finally {
    process.env.NODE_ENV = NODE_ENV
  }
}

/** The built application on a port of its own. */
export async function serveApp(port = 0): Promise<StaticServer> {
  await buildApp()
  return serveFolder(dist, port)
}

/** A copy of the built application, for a test that changes it. Remove it afterwards. */
export function copyOfApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yunta-build-'))
  cpSync(dist, folder, { recursive: true })
  return folder
}

/** Opens an address of the application within the page, as a link would. */
export const goTo = (page: Page, address: string) =>
  page.evaluate((to) => {
    location.hash = to
  }, address)

/** Goes to a screen within the page and waits until it is there, its question at the top. */
export async function showScreen(page: Page, address: string, question: string): Promise<void> {
  await goTo(page, address)
  await page.locator('#sheet').getByRole('heading', { level: 1, name: question }).waitFor()
}

/** Waits until chance has said its last word on the sheet, where it was asked at all. */
export async function untilChanceAnswered(page: Page): Promise<void> {
  const sheet = page.locator('#sheet')
  await sheet.getByText('Yunta está repitiendo el cálculo').first().waitFor({ state: 'detached' })
  await sheet.getByRole('button', { name: 'Detener' }).waitFor({ state: 'detached' })
}

/** What the page hands over for keeping when this is done. */
export async function downloaded(page: Page, ask: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), ask()])
  return buffer(await file.createReadStream())
}

/** What the ratings grid shows in a cell, "0-0" the first: "4", "3,5", "SD" or "falta". */
export const valueAt = (page: Page, place: string) => page.locator(`[data-cell="${place}"] [data-value]`).innerText()

/** Waits until both copies confirmed everything on the page. */
export const untilSaved = (page: Page) => page.waitForSelector('[data-save="green"]')

/** Opens an expediente from the start, past the question of how it stands to what is on the device. */
export async function openExpediente(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await chooseFile(page, 'Abrir un expediente', name, bytes)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Abrir el archivo/ })
    .click()
}

/** Hands a file to the page as a person choosing it would, by the field of the sheet with this name. */
export async function chooseFile(page: Page, label: string, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('main')
    .getByLabel(label)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}
