import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ticketFragment, wallFragment } from '../phone/mesa'
import { codeVideo } from '../support/codeVideo'
import { serveApp } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile, type Profile } from './browser'
import type { StaticServer } from './staticServer'

const FILM = join(tmpdir(), `yunta-camera-${process.pid}.y4m`)
const FAKE_CAMERA = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${FILM}`,
]

describeInBrowser('a camera', () => {
  let server: StaticServer
  const folders: string[] = []

  beforeAll(async () => {
    server = await serveApp()
    const address = `${server.address}boleta.html`
    const codes = ['https://example.org', address + ticketFragment(), address + wallFragment()]
    writeFileSync(FILM, codeVideo(codes, 8))
  })
  afterAll(async () => {
    await server.stop()
    for (const folder of folders) forgetProfile(folder)
    rmSync(FILM)
  })

  async function opened(flags: readonly string[]): Promise<{ readonly profile: Profile; readonly page: Page }> {
    const folder = newProfile()
    folders.push(folder)
    const profile = await launchProfile(folder, flags)
    return { profile, page: await profile.open(`${server.address}boleta.html`) }
  }

  it('reads a ticket and the code on the wall within the page, on a thread of its own, and lets go of the picture', async () => {
    const { profile, page } = await opened(FAKE_CAMERA)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const door = page.getByRole('button', { name: 'Mejor leer el código con la cámara' })
    const ready = page.getByRole('heading', { level: 1, name: 'Su boleta está lista' })
    await page.getByRole('heading', { level: 1, name: 'Escriba su boleta' }).waitFor()
    await door.click()
    await page.getByText('Ese código no es de una boleta').waitFor()
    await page.getByRole('heading', { level: 1, name: 'Falta leer el código de la pantalla' }).waitFor()
    // The film begins anew, with the ticket that was read.
    await door.click()
    await page.getByText('Ese código ya se leyó').waitFor()
    await ready.waitFor()
    expect(await page.locator('video').count()).toBe(0)
    expect(errors).toEqual([])
    await profile.close()
  })

  it('that is not there, or not allowed, is told, and number and key can still be written', async () => {
    const { profile, page } = await opened(['--deny-permission-prompts'])
    await page.getByRole('button', { name: 'Mejor leer el código con la cámara' }).click()
    await page.getByText(/número y clave\.$/).waitFor()
    await page.getByRole('button', { name: 'Volver' }).click()
    await page.getByRole('textbox', { name: 'Número' }).waitFor()
    await profile.close()
  })
})
