import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { type StaticServer, serveFolder } from './staticServer'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** The built application on a port of its own; built now if it was not before. */
export async function serveApp(port = 0): Promise<StaticServer> {
  await built()
  return serveFolder(dist, port)
}

/** A copy of the built application, for a test that changes it. Remove it afterwards. */
export async function copyOfApp(): Promise<string> {
  await built()
  const folder = mkdtempSync(join(tmpdir(), 'yunta-build-'))
  cpSync(dist, folder, { recursive: true })
  return folder
}

async function built(): Promise<void> {
  if (!existsSync(`${dist}/sw.js`)) await build({ root, logLevel: 'error' })
}

/** Opens an address of the application within the page, as a link would. */
export const goTo = (page: Page, address: string) =>
  page.evaluate((to) => {
    location.hash = to
  }, address)

/** What the ratings grid shows in a cell, "0-0" the first: "4", "3,5", "SD" or "falta". */
export const valueAt = (page: Page, place: string) => page.locator(`[data-cell="${place}"] .valor`).innerText()

/** Waits until both copies confirmed everything on the page. */
export const untilSaved = (page: Page) => page.waitForSelector('[data-save="green"]')

/** Hands a file to the page as a person choosing it would, by the field of the sheet with this name. */
export async function chooseFile(page: Page, label: string, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('main')
    .getByLabel(label)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}
