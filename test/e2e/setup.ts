import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { buildApp } from './app'
import { findChromium, launchServer } from './browser'
import { buildHarness } from './storage/buildHarness'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser listens that files share. */
    browser: string
    /** Folder of the built storage harness. */
    harness: string
  }
}

/** Once for each run, whatever number of files it has: both builds, and the browser that files share. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!findChromium()) return undefined
  await buildApp()
  const harness = await buildHarness()
  const browser = await launchServer()
  project.provide('harness', harness)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    rmSync(harness, { recursive: true, force: true })
  }
}
