import type { Page } from 'playwright-core'
import { goTo, untilSaved } from './app'

/** The worked example as a facilitator receives it: a CSV with titles above, semicolons, Windows-1252 letters. */
const CANDIDATES = Buffer.from(
  [
    'Mesa provincial de Manabí',
    '',
    'Producto;Clase;Cadena',
    'Cacao fino;producto;Cacao y derivados',
    'Café arábigo;producto;Café',
    'Queso fresco;producto;Lácteos',
    'Maracuyá;producto;Frutas',
    'Maíz duro;producto;Maíz duro',
  ].join('\r\n'),
  'latin1',
)
const DATA = Buffer.from(
  [
    'Producto;Subindicador;Valor;Unidad;Fuente;Año;Tipo',
    'Cacao fino;DI1;1.171,2;USD millones FOB;BCE;2023;oficial',
    'Café arábigo;CO1;1,18;índice;ESPAC-INEC;2024;oficial',
    'Maíz duro;VO1;33,5;%;ESPAC-INEC;2024;oficial',
  ].join('\r\n'),
  'utf8',
)

/** The judgements of the worked example, in the order the questions come: positive favours the first, 1 is equal. */
export const JUDGEMENTS = [2, 2, 3, 2, 2, -3, 3, -2, 1, -2, 3, 2, -2]

const RATINGS = ['354344432', '344343243', '413423344', '334234342', '513233512']

/** The figures that come out, as the panel shows them. */
export const FIGURES = ['61,3', '56,4', '56,2', '49,4', '46,6']

/** Goes to a step of Manabí in the programme that is open. */
export async function toStep(page: Page, path: string): Promise<void> {
  const slot = (await page.evaluate(() => location.hash)).split('/')[1]
  await goTo(page, `#/${slot}/13/${path}`)
}

/** From the start page: a new programme with one province. */
export async function makeProgramme(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Empezar un programa nuevo/ }).click()
  await page.getByLabel('Nombre del programa').fill('Manabí elige')
  await page.getByLabel('Su nombre').fill('Rosa Zambrano')
  await page.getByLabel('Manabí', { exact: true }).check()
  // One person rates in plenary, and looks at the order meanwhile.
  await page.getByRole('button', { name: 'A la vista' }).click()
  await page.getByRole('button', { name: 'Crear el programa' }).click()
  await page.getByRole('heading', { name: '¿Cómo va la provincia?' }).waitFor()
  await untilSaved(page)
}

export async function importTables(page: Page): Promise<void> {
  const upload = (name: string, buffer: Buffer) =>
    page.locator('main input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.locator('[data-province]', { hasText: 'Manabí' }).click()
  await page.waitForURL(/\/13\/candidatos/)
  await toStep(page, 'importar/candidatos')
  await upload('candidatos.csv', CANDIDATES)
  await page.getByRole('button', { name: 'Importar 5 candidatos' }).click()
  await page.getByText('Maracuyá').first().waitFor()
  await toStep(page, 'importar/datos')
  await upload('datos.csv', DATA)
  // The file's point and comma agree in "1.171,2", so nothing is asked.
  await page.getByRole('button', { name: 'Importar 3 datos' }).click()
  await untilSaved(page)
}

/** One person's answers, by keyboard, and the weights closed. */
export async function judgeWeights(page: Page): Promise<void> {
  await toStep(page, 'ponderacion')
  await page.getByRole('button', { name: 'Registrar a la primera persona' }).click()
  await page.getByLabel(/Nombre o código/).fill('PUB-01')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Cerrar', exact: true }).click()
  await page.locator('[role=radio][tabindex="0"]').focus()
  for (const value of JUDGEMENTS) {
    await page.keyboard.press(String(Math.abs(value)))
    if (value > 1) await page.keyboard.press('s')
    await page.keyboard.press('Enter')
  }
  await page.getByRole('button', { name: 'Dar por terminados los pesos' }).click()
  await page.getByRole('button', { name: 'Reabrir' }).waitFor()
  await untilSaved(page)
}

/** Every cell of the sheet, by keyboard. */
export async function rateByKeyboard(page: Page): Promise<void> {
  await toStep(page, 'puntuacion')
  await page.locator('[data-cell="0-0"]').waitFor()
  for (let column = 0; column < 9; column++) {
    await page.locator(`[data-cell="0-${column}"]`).focus()
    for (const row of RATINGS) await page.keyboard.press(row[column] ?? '')
  }
  await untilSaved(page)
}

/** Data suggest: two of the ratings depart from them by two levels or more, and each owes its sentence. */
export async function answerDepartures(page: Page): Promise<void> {
  await toStep(page, 'puntuacion')
  const fields = page.getByRole('textbox')
  for (let i = (await fields.count()) - 1; i >= 0; i--) {
    await fields.nth(i).fill('La mesa conoce el mercado local mejor que el dato nacional.')
    await page.keyboard.press('Enter')
  }
}

/** The two that lead, with their reasons. */
export async function pickTwo(page: Page): Promise<void> {
  await toStep(page, 'seleccion')
  await page.getByRole('heading', { name: '¿Con cuáles dos nos quedamos?' }).waitFor()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page
    .getByRole('textbox')
    .first()
    .fill('La mesa confirma los dos primeros: llevan la ganancia a más familias de la provincia.')
  await page
    .getByRole('button', { name: /Confirmar|Elegir|Cerrar la elección/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Reabrir' }).waitFor()
}
