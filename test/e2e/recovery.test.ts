import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordFromFile } from '../../src/io/recordFile'
import { sha256Hex } from '../../src/record/sha256'
import { chooseFile, copyOfApp, downloaded, serveApp, untilSaved } from './app'
import { describeInBrowser, forgetProfile, launchProfile, newestIdbLog, newProfile, type Profile } from './browser'
import { type StaticServer, serveFolder } from './staticServer'

const TORN = Uint8Array.of(0x11, 0x22, 0x33, 0x44, 0x4b, 0x00, 0x01)
const RATINGS = '#/ejemplo/13/puntuacion'
const HEALED = /Se recuperaron? \d+ registros? de la segunda copia\. No se perdió nada\./
const saved = readFileSync(new URL('../saved/v1/ejemplo-d0.yunta.json', import.meta.url))

describeInBrowser('a device on which something broke', () => {
  const folder = newProfile()
  let server: StaticServer
  let profile: Profile
  let page: Page
  const rated = new Map<string, string>()

  beforeAll(async () => {
    server = await serveApp()
    await start(RATINGS)
  })
  afterAll(async () => {
    await profile.close()
    await server.stop()
    forgetProfile(folder)
  })

  async function start(address: string): Promise<void> {
    profile = await launchProfile(folder)
    page = await profile.open(`${server.address}${address}`)
  }
  async function rate(row: number, column: number, value: string): Promise<void> {
    await page.locator(`[data-cell="${row}-${column}"]`).focus()
    await page.keyboard.press(value)
    rated.set(`${row}-${column}`, value)
    await untilSaved(page)
  }
  const shown = async () => {
    await page.locator('[data-cell="0-0"]').waitFor()
    const cells = await page.evaluate(() =>
      Array.from(document.querySelectorAll('[data-cell]'), (cell) => [
        cell.getAttribute('data-cell') ?? '',
        cell.querySelector('[data-value]')?.textContent ?? '',
      ]),
    )
    const all = new Map(cells.map(([place = '', value = '']) => [place, value]))
    return new Map([...rated.keys()].map((place) => [place, all.get(place)]))
  }

  it('A02: a torn database log, met twice, costs no rating, and the mending is told', async () => {
    for (const [row, column, value] of [
      [0, 0, '2'],
      [1, 0, '5'],
      [2, 3, '1'],
    ] as const)
      await rate(row, column, value)
    const told: string[] = []
    for (const row of [3, 4]) {
      await profile.close()
      appendFileSync(newestIdbLog(folder), TORN)
      await start(RATINGS)
      expect(await shown()).toEqual(rated)
      told.push(await page.locator('[data-notices]').innerText())
      await rate(row, 1, '4')
    }
    await profile.close()
    await start(RATINGS)
    expect(await shown()).toEqual(rated)
    told.push(await page.locator('[data-notices]').innerText())
    await untilSaved(page)
    // The recipe must really have hurt: the database was filled again from the journal on the way.
    expect(told.filter((text) => HEALED.test(text)).length).toBeGreaterThan(0)
    expect(told.join()).not.toMatch(/Faltan|no cuadra/)
  })

  it.each([
    ['damaged', changedByte(saved), 'El expediente está dañado'],
    ['cut short', saved.subarray(0, saved.length - 200), 'El expediente está dañado'],
    ['newer', newer(saved), 'El expediente es de una Yunta más nueva (9.0.0, formato 7; esta lee hasta 1)'],
    ['foreign JSON', Buffer.from('{"type":"FeatureCollection","features":[]}'), 'No es un expediente de Yunta'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'No es un expediente de Yunta'],
    ['empty', Buffer.alloc(0), 'El archivo está vacío'],
  ])('says what is wrong with a file that is %s, and touches nothing', async (_, bytes, words) => {
    if (!page.url().endsWith('#/')) await page.goto(`${server.address}#/`)
    const list = page
      .locator('section', { has: page.getByRole('heading', { name: 'En este equipo' }) })
      .last()
      .locator('ul')
    await list.getByRole('button').waitFor()
    const before = await list.innerText()
    await chooseFile(page, 'Abrir un expediente', 'de-un-correo.yunta.json', bytes)
    const dialog = page.getByRole('dialog', { name: 'El archivo no se abrió' })
    await dialog.waitFor()
    expect(await dialog.innerText()).toContain(words)
    expect(await dialog.innerText()).toContain('Lo que ya tenía en Yunta no ha cambiado.')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(page.url()).toMatch(/#\/$/)
    expect(await list.innerText()).toBe(before)
  })

  it('after the refusals every rating is still there', async () => {
    await page.goto(`${server.address}${RATINGS}`)
    expect(await shown()).toEqual(rated)
    await untilSaved(page)
  })

  it('recuperar.html gives the record back when the application does not even start', async () => {
    const broken = copyOfApp()
    const assets = join(broken, 'assets')
    const main = /assets\/(index-[^"]+\.js)/.exec(readFileSync(join(broken, 'index.html'), 'utf8'))?.[1] ?? ''
    expect(readdirSync(assets)).toContain(main)
    writeFileSync(join(assets, main), 'throw 1')
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).unregister()
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await profile.close()
    const port = Number(new URL(server.address).port)
    await server.stop()
    server = await serveFolder(broken, port)
    await start('')
    await page.getByRole('link', { name: 'vea y descargue lo guardado' }).waitFor()

    await page.goto(`${server.address}recuperar.html`)
    const slot = page.locator('[data-slot="ejemplo"]')
    await slot.waitFor()
    const file = await downloaded(page, () => slot.getByRole('button', { name: 'Descargar como expediente' }).click())
    const { events, findings } = recordFromFile(file, 'recuperado.yunta.json')
    expect(findings).toEqual([])
    const ratings = events.filter(({ kind }) => kind === 'ratings-recorded').slice(-rated.size)
    expect(ratings.map(({ body }) => /"value":(\d)/.exec(JSON.stringify(body))?.[1])).toEqual([...rated.values()])
    rmSync(broken, { recursive: true, force: true })
  })
})

/** One letter of the body is another than when the seal was set. */
function changedByte(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes)
  const at = Math.floor(changed.length / 2)
  changed[at] = (changed[at] ?? 0) ^ 0x01
  return changed
}

/** A file that a later version wrote and sealed. */
function newer(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  const body = text
    .slice(0, text.lastIndexOf('\nsha256:') + 1)
    .replace('"format":1,"minReader":1', '"format":7,"minReader":7')
    .replace(/"app":"[^"]*"/, '"app":"9.0.0"')
  const encoder = new TextEncoder()
  return encoder.encode(`${body}sha256:${sha256Hex(encoder.encode(body))}\n`)
}
