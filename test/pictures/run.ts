import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { serveApp, showScreen, untilChanceAnswered } from '../e2e/app'
import { findChromium } from '../e2e/browser'
import { ticketFragment, wallFragment } from '../phone/mesa'

/**
 * Makes the pictures of the README from the built application and its example: `npm run build && npm run pictures`.
 */
const FOLDER = fileURLToPath(new URL('../../.github/pictures', import.meta.url))
const SCREENS = [
  ['ranking', 'ejemplo/12/ranking', '¿Quiénes van adelante?'],
  ['puntuacion', 'ejemplo/13/puntuacion', '¿Qué tan bien está cada producto?'],
] as const

const executablePath = findChromium()
if (!executablePath) throw new Error('No Chromium found: set CHROMIUM_PATH')
mkdirSync(FOLDER, { recursive: true })
const server = await serveApp()
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(`${server.address}#/ejemplo`)
  for (const [name, address, question] of SCREENS) {
    await showScreen(page, `#/${address}`, question)
    await untilChanceAnswered(page)
    await page.locator('#panel').getByText('de 100').first().waitFor()
    await page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: 75 })
  }
  const phone = await browser.newPage({ viewport: { width: 360, height: 640 } })
  await phone.goto(`${server.address}boleta.html${wallFragment()}&${ticketFragment().slice(1)}`)
  await phone.getByRole('button', { name: 'Ir directo a las preguntas' }).click()
  await phone.getByText('Pregunta 1 de 13').waitFor()
  await phone.screenshot({ path: join(FOLDER, 'boleta.jpg'), type: 'jpeg', quality: 75 })
} finally {
  await browser.close()
  await server.stop()
}
