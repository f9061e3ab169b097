import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { type StaticServer, serveFolder } from './staticServer'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** The built application on a port of its own; built now if it was not before. */
export async function serveApp(port = 0): Promise<StaticServer> {
  if (!existsSync(`${dist}/index.html`)) await build({ root, logLevel: 'error' })
  return serveFolder(dist, port)
}

/** Waits until both copies confirmed everything on the page. */
export const untilSaved = (page: Page) => page.waitForSelector('[data-guardado="verde"]')

/** Hands a file to the page as a person choosing it would, by the field with this name. */
export async function chooseFile(page: Page, label: string, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByLabel(label).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}
