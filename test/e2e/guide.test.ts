import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveApp, untilSaved } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import type { StaticServer } from './staticServer'

/** What one step of a recipe asks for, as it is written in the guide. */
interface Asked {
  readonly said: string
  /** Names to press or tick, or the field to write in. */
  readonly names: readonly string[]
  readonly written: string | null
  readonly keys: readonly string[]
  readonly times: number
}

/** The recipes of the guide of the mesa, read from the page that people read. */
const recipesOn = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('ol[id^=receta-]')].map((list) => [
        list.id,
        [...list.children].map((item) => ({
          said: item.textContent ?? '',
          names: [...item.querySelectorAll('b')].map((name) => name.textContent ?? ''),
          written: item.querySelector('q')?.textContent ?? null,
          keys: [...item.querySelectorAll('kbd')].map((key) => key.textContent ?? ''),
          times: Number(item.querySelector('.veces')?.textContent ?? 1),
        })),
      ]),
    ),
  )

/** Does what a step says and nothing else; what it names is looked for as a person would, by the words on it. */
async function follow(page: Page, { said, names, written, keys, times }: Asked): Promise<void> {
  const [name = ''] = names
  if (written !== null) await page.getByLabel(name).fill(written)
  else if (said.startsWith('Marque')) for (const one of names) await page.getByLabel(one, { exact: true }).check()
  else if (name !== '') await press(page, name)
  for (let i = 0; i < times; i++) for (const key of keys) await page.keyboard.press(key)
}

async function press(page: Page, name: string): Promise<void> {
  const starts = new RegExp(`^(\\d )?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
  const pressed = page
    .getByRole('button', { name: starts })
    .or(page.getByRole('link', { name: starts }))
    .or(page.getByRole('gridcell', { name: starts }))
  await pressed.locator('visible=true').first().click()
}

describeInBrowser('the guide of the mesa, followed word by word', () => {
  let server: StaticServer
  let device: Device
  let page: Page
  let recipes: Record<string, readonly Asked[]>

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice()
    page = await device.open(`${server.address}guia/mesa.html`)
    recipes = await recipesOn(page)
    await page.getByRole('link', { name: 'Abrir Yunta' }).click()
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  const all = async (id: string) => {
    for (const step of recipes[id] ?? []) await follow(page, step)
    return recipes[id]?.length
  }

  it('shows a finished ranking in three steps', async () => {
    expect(await all('receta-ejemplo')).toBe(3)
    await page.getByRole('heading', { name: '¿Quiénes van adelante?' }).waitFor()
  })

  it('comes to the paper of an acta in three more', async () => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '')
    })
    expect(await all('receta-acta')).toBe(3)
    await page.locator('[data-printed]').waitFor()
  })

  it('makes a mesa of its own, with its first ballot and its ranking, in nineteen', async () => {
    await page.getByRole('button', { name: 'Ir al inicio' }).click()
    expect(await all('receta-propia')).toBe(19)
    await page.getByRole('heading', { name: '¿Quiénes van adelante?' }).waitFor()
    await page.locator('#panel').getByText('La yunta ahora').waitFor()
    expect(await page.locator('#sheet').innerText()).not.toMatch(/provisional|Todavía no hay ranking/)
    await untilSaved(page)
  })

  it('is read from a stick, with its looks', async () => {
    await page.goto(pathToFileURL('dist/guia/en/glosario.html').href)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(252, 253, 249)')
  })
})
