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

  const central = (page: Page) => page.getByRole('textbox', { name: 'Problema central' })
  const halfTyped = (page: Page) => page.locator('[data-save="draft"]')

  it('is taken back letter by letter with Ctrl+Z, without touching the record', async () => {
    const profile = await launchProfile(folder)
    const page = await profile.open(`${server.address}#/ejemplo/13/candidatos`)
    const before = await central(page).inputValue()
    await page.getByRole('button', { name: /^Deshacer: nada/ }).waitFor()
    await central(page).press('End')
    await page.keyboard.type(' y sin marca')
    await halfTyped(page).waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => central(page).inputValue()).toBe(before)
    await untilSaved(page)
    await page.getByRole('button', { name: /^Deshacer: nada/ }).waitFor()
    await profile.close()
  })

  it('is in its field again after a reload, after another candidate and step, and after the browser was killed', async () => {
    const profile = await launchProfile(folder)
    const page = await profile.open(`${server.address}#/ejemplo/13/candidatos`)
    const said = await central(page).inputValue()
    await central(page).press('End')
    await page.keyboard.type(' y sin marca')
    await halfTyped(page).waitFor()
    await page.reload()
    await expect.poll(() => central(page).inputValue()).toBe(`${said} y sin marca`)
    await halfTyped(page).waitFor()
    await killHard(profile)

    const again = await launchProfile(folder)
    const after = await again.open(`${server.address}#/ejemplo/13/ranking`)
    await halfTyped(after).click()
    await after.getByRole('button', { name: 'Ir a Candidatos' }).click()
    await expect.poll(() => central(after).inputValue()).toBe(`${said} y sin marca`)
    await central(after).focus()
    await after.keyboard.press('Tab')
    await untilSaved(after)
    await after.reload()
    await expect.poll(() => central(after).inputValue()).toBe(`${said} y sin marca`)
    expect(await halfTyped(after).count()).toBe(0)
    await again.close()
  })
})
