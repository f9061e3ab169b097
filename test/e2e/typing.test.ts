import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp, untilSaved } from './app'
import { describeInBrowser, forgetProfile, killHard, launchProfile, newProfile } from './browser'
import type { StaticServer } from './staticServer'

describeInBrowser('what is half typed', () => {
  const folder = newProfile()
  let server: StaticServer

  beforeAll(async () => {
    server = await serveApp()
  })
  afterAll(async () => {
    await server.stop()
    forgetProfile(folder)
  })

  const note = (page: Page) => page.getByRole('textbox', { name: /^Nota de evidencia/ })
  const halfTyped = (page: Page) => page.locator('[data-save="draft"]')

  it('is taken back letter by letter with Ctrl+Z, without touching the record', async () => {
    const profile = await launchProfile(folder)
    const page = await profile.open(`${server.address}#/ejemplo/13/puntuacion`)
    const before = await note(page).inputValue()
    await page.getByRole('button', { name: /^Deshacer: nada/ }).waitFor()
    await note(page).press('End')
    await page.keyboard.type('sin marca')
    await halfTyped(page).waitFor()
    // How many letters one press takes back is the browser's affair; with as many as were typed nothing is left of them.
    for (const _ of 'sin marca') await page.keyboard.press('Control+z')
    await expect.poll(() => note(page).inputValue()).toBe(before)
    await untilSaved(page)
    await page.getByRole('button', { name: /^Deshacer: nada/ }).waitFor()
    await profile.close()
  })

  it('is in its field again after a reload, after another candidate and step, and after the browser was killed', async () => {
    const profile = await launchProfile(folder)
    const page = await profile.open(`${server.address}#/ejemplo/13/puntuacion`)
    const said = await note(page).inputValue()
    await note(page).press('End')
    await page.keyboard.type('sin marca')
    await halfTyped(page).waitFor()
    await page.reload()
    await expect.poll(() => note(page).inputValue()).toBe(`${said}sin marca`)
    await halfTyped(page).waitFor()
    await killHard(profile)

    const again = await launchProfile(folder)
    const after = await again.open(`${server.address}#/ejemplo/13/ranking`)
    await halfTyped(after).click()
    await after.getByRole('button', { name: 'Ir a Puntuación' }).click()
    await expect.poll(() => note(after).inputValue()).toBe(`${said}sin marca`)
    await note(after).focus()
    await after.keyboard.press('Tab')
    await untilSaved(after)
    await after.reload()
    await expect.poll(() => note(after).inputValue()).toBe(`${said}sin marca`)
    expect(await halfTyped(after).count()).toBe(0)
    await again.close()
  })
})
