import { type BrowserContextOptions, chromium } from 'playwright-core'
import { inject } from 'vitest'
import { type Device, deviceOn, VIEWPORT } from './browser'

/**
 * A new device in the browser that files share: nothing is stored on it before, nothing is left after. What must outlive its browser, or be
 * touched on the disk, needs a profile of its own (`launchProfile`).
 */
export async function freshDevice(options: BrowserContextOptions = {}): Promise<Device> {
  const browser = await chromium.connect(inject('browser'))
  const context = await browser.newContext({ viewport: VIEWPORT, ...options })
  return {
    ...deviceOn(context),
    async close() {
      await context.close()
      await browser.close() // only this connection: the browser itself goes on
    },
  }
}
