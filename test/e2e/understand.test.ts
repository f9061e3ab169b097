import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, EXAMPLE } from '../support/app'
import { type MadeCell, xlsx } from '../support/spreadsheets'
import { violations } from './accessibility'
import { goTo, openExpediente, serveApp, showScreen, untilSaved } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import type { StaticServer } from './staticServer'

interface Brought {
  readonly name: string
  readonly bytes: Uint8Array
}

const sheet = (name: string, rows: readonly (readonly MadeCell[])[]): Brought => ({
  name,
  bytes: xlsx([{ name: 'Hoja1', rows }]),
})
const text = (name: string, lines: readonly string[]): Brought => ({
  name,
  bytes: new TextEncoder().encode(lines.join('\n')),
})

/** Criteria down, products across, weights in per cent, out of ten: what consultants bring. */
const giz = (name: string, first: number): Brought =>
  sheet(name, [
    ['Matriz de priorización', null, null, null],
    ['Criterio', 'Peso', 'Cacao', 'Café'],
    ['Demanda nacional', { percent: 0.15 }, first, 8],
    ['Precio', { percent: 0.12 }, 7, 6],
    ['Calidad', { percent: 0.1 }, 3, 10],
    ['Total', { percent: 0.37 }, null, null],
  ])

const kobo = (name: string, level: number): Brought =>
  text(name, [
    'start;codigo;puntaje/cacao/DEM_NAC;puntaje/cacao/PRECIO;puntaje/cafe/DEM_NAC;_id;_submission_time',
    `2026-03-04T09:12:01.000-05:00;PUB-01;${level};3;4;1001;2026-03-04T14:20:05`,
    '2026-03-04T09:14:01.000-05:00;PUB-02;4;2;4;1002;2026-03-04T14:21:05',
  ])

const forms = (name: string, level: string): Brought =>
  sheet(name, [
    ['Marca temporal', 'Código de su boleta', 'Demanda nacional [Cacao]', 'Demanda nacional [Café]', 'Calidad [Cacao]'],
    ['4/3/2026 9:12:01', 'PUB-03', level, 'Medio', 'Bajo'],
    ['4/3/2026 9:14:01', 'PUB-04', 'Alto', 'Muy bajo', 'No sabe'],
  ])

const espac = (share: string): Brought =>
  text('espac-cacao.csv', [
    'Región y Provincia;;SUPERFICIE (Ha);;UPA (%)',
    ';;Plantada;Cosechada;',
    'TOTAL NACIONAL;;612453;541588;9,5',
    'AZUAY;Solo;3752;2923;1,5',
    `MANABÍ;Solo;120345;101220;${share}`,
    ';Asociado;8040;8040;3,5',
  ])

describeInBrowser('what people bring, in the page', () => {
  let server: StaticServer
  let device: Device
  let page: Page
  let slot: string
  const broken: string[] = []

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice()
    page = await device.open(server.address)
    page.on('pageerror', (error) => broken.push(String(error)))
    await openExpediente(page, 'ejemplo.yunta.json', bytesOf(EXAMPLE))
    await page.locator('[data-province]').first().waitFor()
    slot = await page.evaluate(() => location.hash.split('/')[1] ?? '')
  })
  afterEach(() => expect(broken).toEqual([]))
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  const asked = () => page.locator('#sheet [data-ask]').allInnerTexts()
  const enter = () => page.getByRole('button', { name: /^Importar \d/ })

  /** Drops a file on its screen and waits until Yunta says what it is. */
  async function bring(kind: 'puntajes' | 'datos', { name, bytes }: Brought): Promise<void> {
    await goTo(page, `#/${slot}`)
    await page.locator('[data-province]').first().waitFor()
    await showScreen(
      page,
      `#/${slot}/13/importar/${kind}`,
      kind === 'datos' ? '¿Qué datos trae?' : '¿Qué puntajes trae?',
    )
    await page
      .locator('#sheet input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
    await page.getByRole('heading', { level: 2, name: 'Esto ya lo entendió' }).waitFor()
  }
  /** Answers one question by the words of an answer. */
  async function answer(question: RegExp, words: RegExp | string): Promise<void> {
    const one = page.locator('#sheet ol > li', { has: page.locator('[data-ask]', { hasText: question }) })
    if (typeof words === 'string') await one.getByRole('combobox').selectOption({ label: words })
    else await one.getByRole('radio', { name: words }).click()
    await one.waitFor({ state: 'detached' })
  }
  async function enters(): Promise<void> {
    await enter().click()
    await page
      .locator('#sheet')
      .getByRole('heading', { level: 1, name: /¿Qué va a cambiar\?/ })
      .waitFor({ state: 'detached' })
    await untilSaved(page)
  }

  describe('a matrix of consultants out of ten, as xlsx', () => {
    it('is asked about once, for its scale, and at every width the screen holds', async () => {
      await bring('puntajes', giz('matriz.xlsx', 9))
      expect(await asked()).toEqual([expect.stringMatching(/^Los puntajes van de 3–10/)])
      for (const [width, height] of [
        [360, 740],
        [1366, 768],
      ] as const) {
        await page.setViewportSize({ width, height })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        expect(await violations(page, `what is each thing, ${width} wide`)).toEqual([])
      }
      await answer(/Los puntajes van/, /De 1 a 10: convertir/)
      await enter().waitFor()
      expect(await violations(page, 'what will change')).toEqual([])
      await enters()
    })

    it('the next one asks nothing, though none of its figures passes five', async () => {
      await bring('puntajes', giz('matriz 2.xlsx', 2))
      expect(await asked()).toEqual([])
      await page.getByText('Como en un archivo anterior.').waitFor()
      expect(await page.getByRole('cell', { name: 'Reemplaza 5 por 1' }).count()).toBe(1)
      await enters()
    })
  })

  it('an export of Kobo asks nothing, and neither does the next', async () => {
    for (const [name, level] of [
      ['kobo.csv', 5],
      ['kobo 2.csv', 4],
    ] as const) {
      await bring('puntajes', kobo(name, level))
      expect(await asked()).toEqual([])
      await enters()
    }
  })

  it('a grid of a form asks once for all its words, and the next one nothing', async () => {
    await bring('puntajes', forms('formulario.xlsx', 'Muy alto'))
    expect(await asked()).toEqual(['¿Qué nivel es cada palabra?'])
    await page.getByRole('button', { name: 'Son estos niveles' }).click()
    await enters()
    await bring('puntajes', forms('formulario 2.xlsx', 'Bajo'))
    expect(await asked()).toEqual([])
    await enters()
  })

  it('an official table asks what its figures are, and the next one nothing', async () => {
    await bring('datos', espac('12,5'))
    expect(await asked()).toEqual([
      '¿Qué subindicador es «SUPERFICIE (Ha) · Plantada»?',
      '¿Qué subindicador es «SUPERFICIE (Ha) · Cosechada»?',
      '¿Qué subindicador es «UPA (%)»?',
      '¿Qué producto es «espac-cacao»?',
    ])
    await answer(/SUPERFICIE \(Ha\) · Plantada/, /Dejar fuera/)
    await answer(/SUPERFICIE \(Ha\) · Cosechada/, /Dejar fuera/)
    await answer(/¿Qué subindicador es «UPA/, 'Unidades productivas que lo producen')
    await answer(/¿Qué producto es «espac-cacao/, /Cacao/)
    await answer(/Solo \+ Asociado/, /La suma/)
    await enter().waitFor()
    expect(await page.locator('#sheet').innerText()).toContain('Importar 1 dato')
    await enters()
    await bring('datos', espac('14'))
    expect(await asked()).toEqual([])
    await page.getByRole('button', { name: 'ver uno por uno' }).click()
    await page.getByText(/Ya hay 16 % de UPA/).waitFor()
    await enters()
  })
})
