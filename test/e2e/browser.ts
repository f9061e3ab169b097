import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type BrowserServer, chromium, type Page } from 'playwright-core'
import { describe, vi } from 'vitest'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

const MISSING = [
  'No Chromium found, so the tests in a real browser did not run.',
  'Install one (Debian and Ubuntu: apt-get install chromium; elsewhere: Google Chrome), or set CHROMIUM_PATH to its programme.',
].join('\n')

/** CHROMIUM_PATH if set, else a browser in one of the usual places. */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH } = process.env
  return CHROMIUM_PATH || USUAL_PLACES.find((path) => existsSync(path))
}

/** `describe` for tests in a real browser: without one they are skipped in plain words, or fail if REQUIRE_BROWSER=1. */
export function describeInBrowser(name: string, tests: () => void): void {
  const found = findChromium() !== undefined
  if (!found && process.env.REQUIRE_BROWSER === '1') throw new Error(MISSING)
  if (!found) console.warn(MISSING)
  describe.skipIf(!found)(name, tests)
}

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses root with a sandbox
]

export const VIEWPORT = { width: 1280, height: 800 }

/** What a person sits before: pages that share one storage. */
export interface Device {
  readonly context: BrowserContext
  /** A page at this address, loaded. */
  open(address: string): Promise<Page>
  close(): Promise<void>
}

/** One browser on one profile: a device that can be switched off and on again. */
export interface Profile extends Device {
  readonly folder: string
}

export const deviceOn = (context: BrowserContext): Device => ({
  context,
  async open(address) {
    const page = await context.newPage()
    await page.goto(address)
    return page
  },
  close: () => context.close(),
})

function usual(flags: readonly string[]) {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(MISSING)
  return { executablePath, headless: true, chromiumSandbox: process.getuid?.() !== 0, args: [...FLAGS, ...flags] }
}

/** A browser without a profile, for any number of fresh devices. */
export const launchServer = (): Promise<BrowserServer> => chromium.launchServer(usual([]))

/** A profile folder that outlives its browsers. Remove it with `forgetProfile`. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'yunta-profile-'))
export const forgetProfile = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })

/** Launches Chromium on a profile, new or used. */
export async function launchProfile(folder: string, flags: readonly string[] = []): Promise<Profile> {
  const context = await chromium.launchPersistentContext(folder, { ...usual(flags), viewport: VIEWPORT })
  return { ...deviceOn(context), folder }
}

/**
 * SIGKILL to every process of the profile's browser at once, as a dead battery would, and a wait until they are gone.
 * Playwright starts the browser as leader of a process group, which is the number in the profile's lock.
 */
export async function killHard({ folder, context }: Profile): Promise<void> {
  const leader = leaderOf(folder)
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()))
  process.kill(-leader, 'SIGKILL')
  await gone
  await vi.waitUntil(() => !isAlive(-leader), { timeout: 10_000, interval: 10 })
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(folder, name), { force: true })
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** `SingletonLock` is a link that reads `<host>-<pid>`. */
function leaderOf(folder: string): number {
  const target = readlinkSync(join(folder, 'SingletonLock'))
  return Number(target.slice(target.lastIndexOf('-') + 1))
}

/** All files below, by full path. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** The log that LevelDB appends to, of the profile's IndexedDB. */
export function newestIdbLog(folder: string): string {
  const logs = filesBelow(join(folder, 'Default', 'IndexedDB')).filter((path) => path.endsWith('.log'))
  const [newest] = logs.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  if (!newest) throw new Error(`No IndexedDB log in ${folder}`)
  return newest
}

/** Files of the origin private file system, largest first; their names on disk are numbers. */
export function opfsFiles(folder: string): string[] {
  return filesBelow(join(folder, 'Default', 'File System'))
    .filter((path) => /[\\/]t[\\/]\d+[\\/]\d+$/.test(path))
    .sort((a, b) => statSync(b).size - statSync(a).size)
}
