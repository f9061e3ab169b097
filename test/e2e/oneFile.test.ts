import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ONE_FILE } from '../../src/offline/oneFilePage'
import { goTo, valueAt } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile, type Profile } from './browser'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The single page on a stick, whose folder has a name as people give them. */
async function onStick(): Promise<string> {
  const built = join(root, 'dist', ONE_FILE)
  if (!existsSync(built)) await build({ root, mode: 'archivo', logLevel: 'error' })
  const stick = mkdtempSync(join(tmpdir(), 'memoria de Ñusta #1 '))
  cpSync(built, join(stick, ONE_FILE))
  return stick
}

describeInBrowser('yunta.html opened by a double click', () => {
  const profileFolder = newProfile()
  const reports: string[] = []
  let stick: string
  let profile: Profile

  const open = async (hash: string): Promise<Page> => {
    const page = await profile.context.newPage()
    page.on('pageerror', (error) => reports.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') reports.push(message.text())
    })
    await page.goto(pathToFileURL(join(stick, ONE_FILE)).href + hash)
    return page
  }

  beforeAll(async () => {
    stick = await onStick()
    profile = await launchProfile(profileFolder)
  })
  afterAll(async () => {
    await profile.close()
    forgetProfile(profileFolder)
    rmSync(stick, { recursive: true, force: true })
  })

  it('weighs no more than a megabyte when packed', () => {
    expect(gzipSync(readFileSync(join(stick, ONE_FILE)), { level: 9 }).length).toBeLessThan(1024 * 1024)
  })

  it('shows the example, asks chance on its threads, and keeps a rating in one copy, which it says', async () => {
    const page = await open('#/ejemplo/13/puntuacion')
    await page.locator('[data-cell="0-0"]').focus()
    await page.keyboard.press('2')
    await page.locator('[data-save="amber"]').getByText('Una sola copia').waitFor()
    await page.getByRole('button', { name: 'Guardar en archivo' }).waitFor()
    await page.locator('#panel').getByText('de 100').first().waitFor()
    await page.close()
  })

  it('has the rating again after the browser was closed and the page went to another folder, and reads a table there', async () => {
    await profile.close()
    const moved = mkdtempSync(join(tmpdir(), 'escritorio-'))
    cpSync(join(stick, ONE_FILE), join(moved, ONE_FILE))
    rmSync(stick, { recursive: true })
    stick = moved
    profile = await launchProfile(profileFolder)
    const page = await open('#/ejemplo/13/puntuacion')
    await page.locator('[data-cell="0-0"]').waitFor()
    expect(await valueAt(page, '0-0')).toBe('2')
    await goTo(page, '#/ejemplo/13/importar/puntajes')
    const table = Buffer.from('Producto;Demanda nacional\nCacao;3\nCafé;4\n')
    const choose = page.locator('#sheet input[type=file]')
    await choose.setInputFiles({ name: 'hoja.csv', mimeType: 'text/csv', buffer: table })
    await page.getByRole('heading', { level: 2, name: 'Esto ya lo entendió' }).waitFor()
    await page.close()
  })

  it('shows what is kept without the application, and comes back', async () => {
    const page = await open('#recuperar')
    await page.getByText('Expedientes en este equipo: 1').waitFor()
    expect(await page.getByText('547 verificados').count()).toBe(1)
    await page.getByRole('link', { name: 'Volver a Yunta' }).click()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.locator('#sheet').waitFor()
    await page.close()
  })

  it('has reported no error in all of it', () => {
    expect(reports).toEqual([])
  })
})
