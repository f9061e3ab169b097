import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { BallotAnswer } from '../../src/ballot/answers'
import { arrivalInCode, arrivalsInText } from '../../src/ballot/arrivals'
import { inboxOf } from '../../src/ballot/inbox'
import { openedSealed } from '../../src/ballot/seal'
import { firstLoadOf } from '../bench/size'
import { KEYS, RATINGS, roundOf, TICKETS, ticketFragment, wallFragment } from '../phone/mesa'
import { readCode } from '../support/codeOnScreen'
import { violations } from './accessibility'
import { serveApp } from './app'
import { type Device, describeInBrowser, forgetProfile, launchProfile, newProfile } from './browser'
import { freshDevice } from './device'
import type { StaticServer } from './staticServer'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true }

/** What a person answers to the thirteen questions: which of the two, and how much more. */
const SAID: readonly (readonly [which: number | string, howMuch?: string])[] = [
  [0, 'Bastante'],
  [1, 'Un poco'],
  [0, 'Mucho'],
  ['No sé'],
  ['Las dos igual'],
  [1, 'Muchísimo'],
  [0, 'Un poco'],
  [0, 'Un poco'],
  [1, 'Un poco'],
  [1, 'Bastante'],
  ['Las dos igual'],
  [0, 'Mucho'],
  [1, 'Un poco'],
]
const VALUES = { 'Un poco': 3, Bastante: 5, Mucho: 7, Muchísimo: 9 } as const

const answerOf = ([which, howMuch]: (typeof SAID)[number]): BallotAnswer => {
  if (which === 'No sé') return null
  if (which === 'Las dos igual') return 1
  const strength = VALUES[howMuch as keyof typeof VALUES]
  return which === 0 ? strength : -strength
}

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).tap()

async function answer(page: Page, [which, howMuch]: (typeof SAID)[number]): Promise<void> {
  const first = page.getByRole('group', { name: 'Qué mejora importa más' })
  if (typeof which === 'string') await first.getByRole('radio', { name: which }).check()
  else await first.getByRole('radio').nth(which).check()
  if (howMuch)
    await page.getByRole('group', { name: '¿Cuánto más?' }).getByRole('radio', { name: howMuch, exact: true }).check()
}

describeInBrowser('the ballot on a phone', () => {
  let server: StaticServer
  let device: Device

  beforeAll(async () => {
    server = await serveApp()
    device = await freshDevice(PHONE)
  })
  afterAll(async () => {
    await device.close()
    await server.stop()
  })

  const address = (fragment = '') => `${server.address}boleta.html${fragment}`

  /** Everything that the phone shows or keeps. */
  const traces = (page: Page) =>
    page.evaluate(() => `${document.documentElement.outerHTML} ${JSON.stringify({ ...localStorage })} ${location.href}`)

  async function opened(page: Page, invitation = roundOf()) {
    await press(page, 'Enviar como texto')
    const text = await page.getByRole('textbox', { name: 'Texto de su boleta' }).inputValue()
    await press(page, 'Volver al código')
    const code = page.getByRole('img', { name: /^Código de su boleta/ })
    const path = (await code.locator('path').getAttribute('d')) ?? ''
    const seen = arrivalInCode(readCode(path, (await code.getAttribute('viewBox')) ?? ''))
    const { rows, counted } = inboxOf([...(seen ? [seen] : []), ...arrivalsInText(text, 'text')], invitation)
    expect(rows.map(({ standing }) => standing)).toEqual(['delivered', 'repeated'])
    const [message] = counted.values()
    if (!message) throw new Error('nothing counts')
    const ballot = openedSealed(message, invitation, KEYS.opening.secret)
    if (ballot.status === 'refused') throw new Error(ballot.finding.code)
    return { ballot: ballot.value, receipt: rows[0]?.receipt ?? '', text }
  }

  it('goes from the two codes to thirteen sealed answers, through a closed browser, and is Entregada only by its own receipt', async () => {
    const page = await device.open(address(ticketFragment()))
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await title(page, 'Falta leer el código de la pantalla')
    await page.goto(address(wallFragment()))
    await title(page, 'Su boleta está lista')
    expect(page.url()).toBe(address())
    await press(page, 'Empezar con un ensayo')
    await answer(page, [1, 'Mucho'])
    await page
      .getByRole('status')
      .filter({ hasText: '«Que esté sabroso importa mucho más que que alcance.»' })
      .waitFor()
    await press(page, 'Entendí')
    for (const [i, said] of SAID.entries()) {
      await page.getByText(`Pregunta ${i + 1} de 13`).waitFor()
      if (i === 0) {
        // It can be pressed and says why, though it is told as disabled.
        await page.getByRole('button', { name: 'Siguiente' }).tap({ force: true })
        await page.getByRole('alert').filter({ hasText: 'Toque una de las dos' }).waitFor()
      }
      if (i === 7) {
        await page.reload()
        await title(page, 'Siga donde quedó')
        await press(page, 'Seguir')
        await page.getByText('Pregunta 8 de 13').waitFor()
      }
      await answer(page, said)
      await press(page, i === 12 ? 'Repasar' : 'Siguiente')
    }
    await title(page, 'Estas tres no calzan')
    await press(page, 'Así lo pienso, dejarlas')
    await title(page, 'Repase y entregue')
    await press(page, 'Sellar y entregar')
    await title(page, 'Todavía no llega: muestre este código')
    const { ballot, receipt, text } = await opened(page)
    expect(ballot.answers).toEqual(
      Object.fromEntries(ballot.list.map((key, i) => [key, answerOf(SAID[i] ?? ['No sé'])])),
    )
    expect(ballot.ticket).toBe('EPS-07')

    const signs = page.getByRole('textbox', { name: 'Recibo de cuatro signos' })
    await signs.fill(receipt === '2222' ? '3333' : '2222')
    await page.getByRole('alert').filter({ hasText: 'No es el de esta boleta' }).waitFor()
    await page.reload()
    await title(page, 'Todavía no llega: muestre este código')
    await signs.fill(receipt.toLowerCase())
    await title(page, 'Entregada')
    await page.getByRole('img', { name: `Recibo ${[...receipt].join(' ')}` }).waitFor()

    await press(page, 'Prestar el teléfono a otra persona')
    await title(page, '¿Ya anotó su recibo?')
    await press(page, 'Sí, olvidar y pasar el teléfono')
    await title(page, 'Listo para otra persona')
    for (const trace of ['EPS-07', TICKETS[0]?.key ?? '', receipt, text.split('\n')[1] ?? '', ballot.list[0] ?? ''])
      expect(await traces(page)).not.toContain(trace)
    await page.goBack()
    await page.goto(address())
    await title(page, 'Listo para otra persona')
    expect(errors).toEqual([])
    await page.close()
  })

  it('takes number and key by hand, says what is wrong with them, and never mixes two tickets', async () => {
    const { context, close } = await freshDevice(PHONE)
    const page = await context.newPage()
    await page.goto(address(wallFragment()))
    await title(page, 'Escriba su boleta')
    const key = TICKETS[1]?.key ?? ''
    await page.getByRole('textbox', { name: 'Clave' }).fill(key.slice(1))
    await press(page, 'Entrar')
    await page.getByText('Falta el número').waitFor()
    await page.getByText('La clave tiene ocho signos').waitFor()
    await page.getByRole('textbox', { name: 'Número' }).fill('pri-03')
    await page.getByRole('textbox', { name: 'Clave' }).fill(`${key.slice(0, 4).toLowerCase()} ${key.slice(4)}`)
    await page.keyboard.press('Enter')
    await title(page, 'Su boleta está lista')
    await press(page, 'Ir directo a las preguntas')
    await answer(page, ['No sé'])
    await page.goto(address(ticketFragment(0)))
    await title(page, 'Aquí hay otra boleta sin terminar')
    await press(page, 'Seguir con PRI-03')
    await title(page, 'Siga donde quedó')
    await page.goto(address(ticketFragment(0)))
    await press(page, 'Borrar la otra y empezar con EPS-07')
    await title(page, 'Su boleta está lista')
    expect(await traces(page)).not.toContain('PRI-03')
    await close()
  })

  it('rates products in English, by the keyboard alone, with large letters and within the screen', async () => {
    const { context, close } = await freshDevice(PHONE)
    const page = await context.newPage()
    await page.goto(address(`${wallFragment(RATINGS)}&${ticketFragment().slice(1)}`))
    await title(page, 'Su boleta está lista')
    await page.getByRole('radio', { name: 'English' }).focus()
    await page.keyboard.press('Space')
    await title(page, 'Your ballot is ready')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.getByRole('button', { name: 'Larger letters' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Go straight to the questions' }).focus()
    await page.keyboard.press('Enter')
    for (let i = 0; i < 18; i++) {
      await page.getByText(`Question ${i + 1} of 18`).waitFor()
      await page.keyboard.press('Tab')
      // Keys walk the five levels, then "I don't know" and "does not apply".
      await page.keyboard.press('Space')
      for (let down = 0; down < i % 7; down++) await page.keyboard.press('ArrowDown')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      await page.getByRole('button', { name: i === 17 ? 'Review' : 'Next' }).focus()
      await page.keyboard.press('Enter')
    }
    await title(page, 'Review and hand in')
    await page.getByRole('button', { name: 'Seal and hand in' }).focus()
    await page.keyboard.press('Enter')
    await title(page, 'Not there yet: show this code')
    await page.getByRole('button', { name: 'Send as text' }).tap()
    const text = await page.getByRole('textbox', { name: 'Text of your ballot' }).inputValue()
    const round = roundOf(RATINGS)
    const [message] = inboxOf(arrivalsInText(text, 'text'), round).counted.values()
    const ballot = message && openedSealed(message, round, KEYS.opening.secret)
    const levels = [1, 2, 3, 4, 5, 'SD', 'NA']
    expect(ballot?.status === 'read' && ballot.value.answers).toEqual(
      Object.fromEntries(round.list.map((key, i) => [key, levels[i % 7]])),
    )
    await close()
  })

  it('works without a network after it was opened once, server stopped and page closed', async () => {
    const own = await serveApp()
    const { context, close } = await freshDevice(PHONE)
    const page = await context.newPage()
    await page.goto(`${own.address}boleta.html${wallFragment()}&${ticketFragment().slice(1)}`)
    await title(page, 'Su boleta está lista')
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true))
    await page.close()
    await own.stop()
    const again = await context.newPage()
    await again.goto(`${own.address}boleta.html`)
    await title(again, 'Su boleta está lista')
    await press(again, 'Ir directo a las preguntas')
    await again.getByText('Pregunta 1 de 13').waitFor()
    await close()
  })

  it('is sealed over plain http, where a browser has no cryptography of its own, and its text can still be copied', async () => {
    const folder = newProfile()
    const profile = await launchProfile(folder, ['--host-resolver-rules=MAP sala.test 127.0.0.1'])
    const page = await profile.open(
      `${address(`${wallFragment()}&${ticketFragment().slice(1)}`).replace('127.0.0.1', 'sala.test')}`,
    )
    await title(page, 'Su boleta está lista')
    expect(await page.evaluate(() => [isSecureContext, 'subtle' in crypto])).toEqual([false, false])
    await page.getByRole('button', { name: 'Ir directo a las preguntas' }).click()
    for (let i = 1; i <= 13; i++) {
      await page.getByText(`Pregunta ${i} de 13`).waitFor()
      await page.getByRole('radio', { name: 'No sé' }).check()
      await page.getByRole('button', { name: i < 13 ? 'Siguiente' : 'Repasar' }).click()
    }
    await page.getByRole('button', { name: 'Sellar y entregar' }).click()
    await page.getByRole('button', { name: 'Enviar como texto' }).click()
    const text = await page.getByRole('textbox', { name: 'Texto de su boleta' }).inputValue()
    expect(inboxOf(arrivalsInText(text, 'text'), roundOf()).counted.size).toBe(1)
    await page.getByRole('button', { name: 'Copiar el texto' }).click()
    await page.getByText('Texto copiado').waitFor()
    await profile.close()
    forgetProfile(folder)
  })

  it('weighs at most 60 KB, gzipped, styles and the body of indicators included, and brings neither React nor charts', () => {
    const { files, bytes } = firstLoadOf('boleta.html')
    expect(bytes).toBeLessThanOrEqual(60 * 1024)
    const libraries = files.map((file) => readFileSync(join(DIST, file), 'utf8')).join()
    for (const trace of ['react-dom', 'mathjs', 'd3-scale', 'papaparse']) expect(libraries).not.toContain(trace)
    expect(libraries).toContain('YUNTA1')
  })

  it('has nothing that WCAG 2.2 AA objects to, on any screen that a person meets', async () => {
    const { context, close } = await freshDevice(PHONE)
    const page = await context.newPage()
    const found: string[] = []
    const look = async (name: string) => found.push(...(await violations(page, name)))
    await page.goto(address(wallFragment()))
    await title(page, 'Escriba su boleta')
    await press(page, 'Entrar')
    await look('ticket')
    await page.goto(address(ticketFragment()))
    await title(page, 'Su boleta está lista')
    await look('arrival')
    await press(page, 'Ir directo a las preguntas')
    await answer(page, [1, 'Bastante'])
    await look('question')
    const first = page.getByText('Demanda nacional · Demanda internacional')
    await first.waitFor()
    await page.setViewportSize({ width: 360, height: 640 })
    await first.waitFor({ state: 'hidden' })
    await page.setViewportSize(PHONE.viewport)
    await page.goto(address(ticketFragment()))
    await title(page, 'Siga donde quedó')
    await press(page, 'Seguir')
    for (let i = 1; i < 13; i++) {
      await answer(page, ['Las dos igual'])
      await press(page, i === 12 ? 'Repasar' : 'Siguiente')
    }
    await title(page, 'Estas tres no calzan')
    await look('clash')
    await press(page, 'Así lo pienso, dejarlas')
    await title(page, 'Repase y entregue')
    await look('review')
    await press(page, 'Sellar y entregar')
    await title(page, /Todavía no llega/)
    await look('code')
    const { receipt } = await opened(page)
    await page.getByRole('textbox', { name: 'Recibo de cuatro signos' }).fill(receipt)
    await title(page, 'Entregada')
    await look('delivered')
    expect(found).toEqual([])
    await close()
  })
})
