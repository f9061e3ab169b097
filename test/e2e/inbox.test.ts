import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { id } from '../../src/domain/ids'
import { memberSheet } from '../../src/domain/rating'
import { USUAL_SITTING } from '../../src/domain/sitting'
import { recordFromFile } from '../../src/io/recordFile'
import { fold } from '../../src/record/fold'
import { selectWeights } from '../../src/shared/model/evaluation'
import { MANABI, manabiOf, said } from '../support/mesa'
import { PEOPLE, sittingMesa } from '../support/sitting'
import { downloaded, openExpediente, serveApp, showScreen, untilSaved } from './app'
import { type Device, describeInBrowser } from './browser'
import { freshDevice } from './device'
import type { StaticServer } from './staticServer'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true }
/** Which of the two matters more, and how much, as a person says it; and the same as a judgement. */
const SAID = [
  [0, 'Bastante', 5],
  [1, 'Un poco', -3],
  [0, 'Mucho', 7],
  [1, 'Mucho', -7],
] as const

describeInBrowser('a mesa that votes by ballot', () => {
  let server: StaticServer
  let laptop: Device
  let desk: Page
  const phones: Device[] = []

  beforeAll(async () => {
    server = await serveApp()
    laptop = await freshDevice()
    desk = await laptop.open(server.address)
    await openExpediente(desk, 'mesa.yunta.json', sittingMesa(USUAL_SITTING).bytes('0.1.0'))
    await desk.locator('[data-province]').waitFor()
  })
  afterAll(async () => {
    for (const device of [laptop, ...phones]) await device.close()
    await server.stop()
  })

  /** One person's way on a phone of their own: the ballot sealed, as text. */
  async function vote(wall: string, ticket: string, [which, howMuch]: (typeof SAID)[number]): Promise<string> {
    const phone = await freshDevice(PHONE)
    phones.push(phone)
    const page = await phone.open(`${wall}&${ticket.slice(ticket.indexOf('#') + 1)}`)
    await page.getByRole('button', { name: 'Ir directo a las preguntas' }).tap()
    await page.getByRole('group', { name: 'Qué mejora importa más' }).getByRole('radio').nth(which).check()
    await page.getByRole('group', { name: '¿Cuánto más?' }).getByRole('radio', { name: howMuch, exact: true }).check()
    await page.getByRole('button', { name: 'Repasar' }).tap()
    await page.getByRole('button', { name: 'Sellar y entregar' }).tap()
    await page.getByRole('button', { name: 'Enviar como texto' }).tap()
    return page.getByRole('textbox', { name: 'Texto de su boleta' }).inputValue()
  }

  it('goes from tickets to the weights that the same answers come to by hand, and shows none of them before', async () => {
    const slot = (await desk.evaluate(() => location.hash)).split('/')[1]
    await showScreen(desk, `#/${slot}/13/boletas`, '¿Quién falta por entregar?')
    await desk.evaluate(() => {
      // What the printer would get.
      window.print = () => {
        const codes = [...document.querySelectorAll('body > div article')].map(
          (one) => (one as HTMLElement).textContent,
        )
        document.body.dataset.printed = JSON.stringify(codes)
      }
    })
    await desk.getByRole('button', { name: 'Preparar 4 boletas' }).click()
    await desk.getByRole('button', { name: 'Imprimir 1 hoja' }).click()
    await desk.waitForFunction(() => document.body.dataset.printed !== undefined)
    const printed: readonly string[] = JSON.parse(await desk.evaluate(() => document.body.dataset.printed ?? '[]'))
    const keys = printed.map(
      (one) => one.match(/escriba la clave([A-Z0-9]{4} [A-Z0-9]{4})/)?.[1]?.replace(' ', '') ?? '',
    )
    expect(keys.map((key) => key.length)).toEqual([8, 8, 8, 8])
    // Gone from the screen with the print job.
    for (const key of keys) expect(await desk.content()).not.toContain(key)

    await desk.getByRole('tab', { name: 'Para el proyector' }).click()
    const wall = await desk.getByRole('img', { name: 'Código con las preguntas de la mesa' }).getAttribute('data-says')
    if (!wall) throw new Error('the wall says nothing')
    await desk.getByRole('tab', { name: /^Buzón/ }).click()
    await desk.getByText('Pegar textos').click()
    const texts: string[] = []
    for (const [i, answer] of SAID.entries()) texts.push(await vote(wall, `#b=${PEOPLE[i]}.${keys[i]}`, answer))
    const paste = async (text: string) => {
      await desk.getByRole('textbox', { name: 'Textos de boletas' }).fill(text)
      await desk.getByRole('button', { name: 'Recibir' }).click()
    }
    await paste(texts[0] ?? '')
    await desk
      .getByRole('status')
      .filter({ hasText: /EPS-01 recibida · recibo \w{4}\. Van 1 de 4/ })
      .waitFor()
    await paste(`Buenas, va la mía\n${texts[0]}`)
    await desk.getByRole('tab', { name: 'Buzón · 1 de 4' }).waitFor()
    await paste(texts.slice(1).join('\n\n'))
    await desk.getByRole('tab', { name: 'Buzón · 4 de 4' }).waitFor()
    await untilSaved(desk)

    const stored = await desk.evaluate(() => JSON.stringify({ ...localStorage }))
    for (const trace of ['MER|PRO', '"value"', '"judgements"']) expect(stored).not.toContain(trace)
    const before = await expediente()
    expect(before.territories[MANABI]?.judgements).toEqual({})

    await desk.getByRole('button', { name: 'Cerrar la ronda y abrir las boletas' }).click()
    await desk.getByRole('button', { name: 'Cerrar y abrir' }).click()
    await desk.getByRole('status').filter({ hasText: 'Se abrieron 4 boletas' }).waitFor()
    const voted = await expediente()
    const typed = sittingMesa(USUAL_SITTING)
    for (const [i, [, , value]] of SAID.entries()) {
      const member = PEOPLE[i] ?? id('')
      typed.act('judgements-made', { territory: MANABI, member, judgements: [said('root', 'MER', 'PRO', value)] })
      typed.act('sheets-delivered', { territory: MANABI, step: 'weights', round: 1, sheets: [memberSheet(member)] })
    }
    const mesa = voted.territories[MANABI]
    if (!mesa) throw new Error('no mesa')
    expect(mesa.judgements).toEqual(manabiOf(typed).judgements)
    expect(selectWeights(voted, mesa).official).toEqual(selectWeights(typed.programme, manabiOf(typed)).official)
  })

  /** What the laptop's file adds up to. */
  async function expediente() {
    const bytes = await downloaded(desk, () => desk.keyboard.press('Control+s'))
    const { programme } = fold(recordFromFile(new Uint8Array(bytes), 'mesa').events)
    if (!programme) throw new Error('an empty file')
    return programme
  }
})
