import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { longActa, REOPENED } from '../support/longActa'
import { LONG_NAMES } from '../support/longNames'
import { cutWords, hasPoppler, type PdfPage, pagesOf, saidOn } from '../support/pdf'
import { violations } from './accessibility'
import { downloaded, goTo, openExpediente, serveApp, untilChanceAnswered, untilSaved } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import { STEP_SCREENS } from './screens'
import type { StaticServer } from './staticServer'

/** Poppler reads what was printed; a machine without it prints all the same, and says that nobody looked. */
const looked = it.skipIf(!hasPoppler)
if (!hasPoppler)
  console.warn('paper.test.ts: pdftotext (poppler-utils) is not installed, nobody looks at what is printed')

const A4 = [595, 842]
const EXAMPLE = readFileSync(new URL('../../data/example/ejemplo.yunta.json', import.meta.url))

describeInBrowser('what is printed', () => {
  let server: StaticServer
  let device: Device
  let page: Page
  let slot = ''

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice()
    page = await device.open(server.address)
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  const open = async (name: string, bytes: Uint8Array) => {
    await page.goto(server.address)
    await openExpediente(page, name, bytes)
    await page.locator('[data-province]').first().waitFor()
    slot = new URL(page.url()).hash.split('/')[1] ?? ''
  }
  const show = async (address: string, document?: string) => {
    await goTo(page, `#/${slot}/${address}`)
    await page.locator('#sheet h1').first().waitFor()
    if (document) await page.getByRole('button', { name: document }).click()
  }
  const printed = async (): Promise<readonly PdfPage[]> => {
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    return pagesOf(await page.pdf({ preferCSSPageSize: true }))
  }
  /** Every page has something on it and nothing runs into its edge. */
  const sound = (pages: readonly PdfPage[]) => {
    expect(pages.flatMap((one) => cutWords(one))).toEqual([])
    expect(pages.filter(({ words }) => words.length < 20).map(saidOn)).toEqual([])
  }
  const sizes = (pages: readonly PdfPage[]) => [
    ...new Set(pages.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`)),
  ]

  looked('the longest acta: A4, head, version, day and code on every page, both versions, nothing cut', async () => {
    await open('larga.yunta.json', longActa())
    await show('13/acta')
    await page.getByText('Lista para firmar').waitFor()
    const code = (await page.locator('#sheet h1 + p b').last().innerText()).trim()
    expect(code).toMatch(/^([0-9a-f]{4} ){5}[0-9a-f]{4}$/)
    const pages = await printed()
    expect(sizes(pages)).toEqual([A4.join(' × ')])
    expect(pages.length).toBeLessThanOrEqual(10)
    sound(pages)
    for (const [i, one] of pages.entries()) {
      const said = saidOn(one)
      for (const text of ['Manabí', 'Mesa provincial', 'Versión 2', '17 de noviembre de 2026', code])
        expect(said).toContain(text)
      expect(said).toMatch(new RegExp(`${i + 1} / ${pages.length}$`))
    }
    const whole = pages.map(saidOn).join(' ')
    expect(whole).toContain('a los diecisiete días de noviembre de 2026')
    expect(whole).toContain('con 8 de 10 personas')
    expect(whole).toContain(REOPENED)
    expect(whole).toContain('La academia pide volver a medir en doce meses.')
    expect(whole.match(/Ing\. Marcela Cedeño/g)).toHaveLength(12)
    for (const name of LONG_NAMES) expect(whole.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''))
    // Who prints it is on no page: neither menu nor panel.
    expect(whole).not.toContain('Imprimir')
    expect(whole).not.toContain('Puntuación 4')
  })

  looked('the page of the prefect is one page, each product has one, and the guide is A3', async () => {
    await show('13/acta', 'Hoja para la prefecta o el prefecto')
    const [prefect, ...more] = await printed()
    expect(more).toEqual([])
    sound(prefect ? [prefect] : [])
    await show('13/acta', 'Una hoja por producto')
    const products = await printed()
    expect(products).toHaveLength(12)
    sound(products)
    await show('13/acta', 'Cartel de la guía')
    const poster = await printed()
    expect(sizes(poster)).toEqual(['1191 × 842'])
    sound(poster)
  })

  looked('what the mesa constitutes: seven papers on A4, each with head and code, and nothing cut', async () => {
    for (const paper of ['Actores', 'Comité', 'Pacto', 'Plan', 'Gestión', 'Seguimiento', 'Reglamento']) {
      await show('13/constituye')
      await page.getByRole('button', { name: paper, exact: true }).click()
      const pages = await printed()
      expect([paper, sizes(pages)]).toEqual([paper, [A4.join(' × ')]])
      sound(pages)
      for (const one of pages) expect(saidOn(one)).toMatch(/Gobierno Provincial de Manabí.*Código [0-9a-f]{4}/)
    }
  })

  looked('every step of the example prints on A4 with place, code and page, and nothing cut', async () => {
    await open('ejemplo.yunta.json', EXAMPLE)
    for (const [step, question] of STEP_SCREENS) {
      await show(`12/${step}`)
      await page.getByRole('heading', { name: question }).waitFor()
      await untilChanceAnswered(page)
      const pages = await printed()
      expect([step, sizes(pages)]).toEqual([step, ['842 × 595']])
      expect([step, pages.flatMap((one) => cutWords(one))]).toEqual([step, []])
      for (const [i, one] of pages.entries()) {
        expect(saidOn(one)).toContain('Los Ríos')
        expect(saidOn(one)).toMatch(new RegExp(`${i + 1} / ${pages.length}`))
      }
    }
  })

  it('the acta is read in English, with the same figures', async () => {
    await show('12/acta')
    const spanish = await page.getByRole('table', { name: /Orden de los productos/ }).innerText()
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    await page.getByRole('heading', { name: 'What will the mesa sign?' }).waitFor()
    const paper = page.getByRole('article', { name: 'Acta' })
    expect(await paper.innerText()).toContain('on the fifth day of February 2026')
    const english = await page.getByRole('table', { name: /Order of the products/ }).innerText()
    const figures = (text: string) => text.match(/\d+[.,]\d/g)?.map((one) => one.replace(',', '.'))
    expect(figures(english)).toEqual(figures(spanish))
    expect(await violations(page, 'acta')).toEqual([])
    await page.getByRole('button', { name: 'ES', exact: true }).click()
  })

  it('what people write goes onto the paper and into the record, and an identity number does not', async () => {
    await show('12/acta')
    const field = page.getByLabel('Quién disiente y por qué')
    await field.fill('La academia, C.I. 1710034065')
    await field.blur()
    await page.getByText('1710034065 parece un número de cédula').waitFor()
    await field.fill('La academia pide medir otra vez en doce meses.')
    await field.blur()
    await untilSaved(page)
    const paper = page.getByRole('article', { name: 'Acta' })
    await paper.getByText('La academia pide medir otra vez en doce meses.').waitFor()
    expect(await paper.innerText()).not.toContain('1710034065')
  })

  it('the text for Word says what the paper says', async () => {
    const bytes = await downloaded(page, () => page.getByRole('button', { name: 'Texto para Word' }).click())
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    const said = xml.replaceAll(/<w:br\/>|<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '')
    for (const text of [
      'Acta de selección de dos productos',
      'resuelve seleccionar',
      '73,4',
      'La academia pide medir otra vez',
    ])
      expect(said).toContain(text)
    expect(said).toContain((await page.locator('#sheet h1 + p b').last().innerText()).trim())
  })
})
