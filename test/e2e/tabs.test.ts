import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp, untilSaved, valueAt } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newProfile, type Profile } from './browser'
import type { StaticServer } from './staticServer'

const FOLLOWING = 'Este programa se está editando en otra pestaña. Aquí lo ve en vivo, sin poder cambiarlo.'
const READ_ONLY = /Solo lectura: se edita en otra pestaña/

describeInBrowser('two tabs on one programme', () => {
  const folder = newProfile()
  let server: StaticServer
  let profile: Profile
  let first: Page
  let second: Page

  beforeAll(async () => {
    server = await serveApp()
    profile = await launchProfile(folder)
    first = await openTab()
    await rate(first, '0-0', '2')
    await untilSaved(first)
    second = await openTab()
  })
  afterAll(async () => {
    await profile.close()
    await server.stop()
    forgetProfile(folder)
  })

  async function openTab(): Promise<Page> {
    const page = await profile.open(`${server.address}#/ejemplo/13/puntuacion`)
    await page.locator('[data-cell="0-0"]').waitFor()
    return page
  }
  async function rate(page: Page, place: string, value: string): Promise<void> {
    await page.locator(`[data-cell="${place}"]`).focus()
    await page.keyboard.press(value)
  }
  const shows = (page: Page, place: string) => expect.poll(() => valueAt(page, place))

  it('the second says that it only follows, and no key changes anything there', async () => {
    await second.getByText(FOLLOWING).waitFor()
    await second.getByText(READ_ONLY).waitFor()
    expect(await first.getByText(FOLLOWING).count()).toBe(0)
    expect(await valueAt(second, '0-0')).toBe('2')
    await rate(second, '0-0', '5')
    await second.keyboard.press('Control+z')
    await rate(first, '1-0', '5')
    await shows(second, '1-0').toBe('5')
    expect(await valueAt(second, '0-0')).toBe('2')
    expect(await valueAt(first, '0-0')).toBe('2')
  })

  it('the second follows a rating and its undoing live', async () => {
    const before = await valueAt(second, '2-3')
    const other = before === '1' ? '4' : '1'
    await rate(first, '2-3', other)
    await shows(second, '2-3').toBe(other)
    await first.keyboard.press('Control+z')
    await shows(second, '2-3').toBe(before)
    await rate(first, '2-3', other)
    await shows(second, '2-3').toBe(other)
  })

  it('takes over with «Editar aquí», even in the middle of the first one’s typing; the first follows', async () => {
    // Not waited for: the first tab still writes when the seat is taken.
    await first.locator('[data-cell="0-1"]').focus()
    const typing = first.keyboard.type('12345', { delay: 5 })
    await second.getByRole('button', { name: 'Editar aquí' }).click()
    await typing
    await first.getByText(FOLLOWING).waitFor()
    await first.getByText(READ_ONLY).waitFor()
    await expect.poll(() => second.getByText(FOLLOWING).count()).toBe(0)
    await rate(second, '3-4', '1')
    await shows(first, '3-4').toBe('1')
    await untilSaved(second)
    // What the first tab showed as written is what both have.
    for (const row of [0, 1, 2, 3, 4]) await shows(second, `${row}-1`).toBe(await valueAt(first, `${row}-1`))
    await rate(first, '3-4', '5')
    expect(await valueAt(first, '3-4')).toBe('1')
  })

  it('when the writing tab closes, the other one may write again', async () => {
    await second.close()
    await expect.poll(() => first.getByText(FOLLOWING).count()).toBe(0)
    await rate(first, '4-4', '3')
    await untilSaved(first)
  })

  it('nothing is lost: a restart finds every rating of both, and nothing to mend', async () => {
    const grid = (page: Page) => page.locator('[data-cell]').allInnerTexts()
    const before = await grid(first)
    await profile.close()
    profile = await launchProfile(folder)
    first = await openTab()
    expect(await grid(first)).toEqual(before)
    for (const [place, value] of [
      ['0-0', '2'],
      ['1-0', '5'],
      ['3-4', '1'],
      ['4-4', '3'],
    ] as const)
      expect(await valueAt(first, place), place).toBe(value)
    expect(await first.locator('[data-notices]').innerText()).toBe('')
    await untilSaved(first)
  })
})
