import type { Page } from 'playwright-core'
import { untilSaved } from '../e2e/app'

/** Opens a record's file in the page and waits until it is kept; where it then lives, and what opening it again took, load and all. */
export async function openRecord(page: Page, bytes: Uint8Array): Promise<{ slot: string; reopened: number }> {
  const input = page.locator('input[type=file]').first()
  await input.setInputFiles({ name: 'grande.yunta.json', mimeType: 'application/json', buffer: Buffer.from(bytes) })
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Abrir el archivo/ })
    .click()
  await page.waitForSelector('[data-province]')
  await untilSaved(page)
  const slot = (await page.evaluate(() => location.hash)).split('/')[1] ?? ''
  await page.reload()
  const start = Date.now()
  await page.waitForSelector('[data-province]')
  return { slot, reopened: Date.now() - start }
}
