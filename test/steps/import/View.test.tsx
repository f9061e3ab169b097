import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import ImportView from '../../../src/steps/import/View'
import type { ImportKind } from '../../../src/store/route'
import type { AppStore } from '../../../src/store/store'
import { actsIn, openApp } from '../../support/app'
import { MANABI } from '../../support/mesa'
import { present } from '../../support/present'
import { show } from '../../support/render'

const territoryOf = (store: AppStore) => {
  const territory = store.getState().work?.folded.programme?.territories[MANABI]
  if (!territory) throw new Error('no territory')
  return territory
}
const events = (store: AppStore) => actsIn(store).length

let store: AppStore
beforeEach(async () => {
  store = await openApp()
})

function bring(what: ImportKind) {
  store.getState().goTo({ screen: 'import', slot: 'x', territory: MANABI, what })
  const shown = show(store, <ImportView />)
  const choose = (text: string, name = 'archivo.csv') =>
    shown.user.upload(
      screen.getByLabelText('Elegir un archivo, o soltarlo aquí'),
      new File([text], name, { type: 'text/csv' }),
    )
  return { ...shown, choose }
}
const reopen = (step: 'ratings' | 'candidates') =>
  store.getState().act({ kind: 'step-reopened', body: { territory: MANABI, step, reason: 'prueba' } })
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })

const RATINGS = `Mesita 3;;;
Producto;Demanda nacional;Demanda internacional;Calidad
Cacao fino;3;5;4
Café arábigo;4;7;4
Queso fresco;5;2;
Café arábigo;3;4;4
`

describe('ratings from a file', () => {
  beforeEach(() => reopen('ratings'))

  it('numbers the errors on the list and on the cells, and nothing enters while there are any', async () => {
    const { choose, container } = bring('ratings')
    const before = events(store)
    await choose(RATINGS, 'puntajes.csv')
    expect(await screen.findByRole('heading', { name: 'El archivo no entró completo' })).toBeTruthy()
    const errors = container.querySelectorAll('ol > li')
    expect([...errors].map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^1Fila 4, columna «Demanda internacional» Dice 7/),
      expect.stringMatching(/^2Fila 6, columna «Producto».*fila 4/),
    ])
    expect(screen.getAllByText('error')[0]?.closest('td')?.textContent).toBe('7error 1')
    expect(button('Importar 4 filas').disabled).toBe(true)
    expect(screen.getByText(/Corrija los 2 errores/)).toBeTruthy()
    expect(events(store)).toBe(before)
  })

  it('repairs with a click each, then enters whole as one act that can be undone', async () => {
    const { choose, user } = bring('ratings')
    await choose(RATINGS)
    const before = events(store)
    await user.click(await screen.findByRole('button', { name: 'Usar 5' }))
    await user.click(button('Quedarse con la fila 4'))
    await user.click(button('Importar 3 filas'))
    expect(events(store)).toBe(before + 1)
    const last = actsIn(store).at(-1)
    expect(last?.body).toMatchObject({ origin: 'archivo.csv', leftOut: ['fila 6: Café arábigo'] })
    expect(store.getState().toasts.at(-1)).toMatchObject({ text: 'Puntajes que entraron: 8.', undo: true })
    expect(store.getState().route).toMatchObject({ screen: 'step', step: 'ratings' })
  })

  it('the good rows alone are an explicit choice, and the act names the rows left out', async () => {
    const { choose, user } = bring('ratings')
    await choose(RATINGS)
    await user.click(await screen.findByRole('button', { name: 'Importar las 2 filas buenas' }))
    const body = actsIn(store).at(-1)?.body as { readonly leftOut: readonly string[] }
    expect(body.leftOut).toEqual(['fila 4: Café arábigo', 'fila 6: Café arábigo'])
  })

  it('a cell can be typed again in place', async () => {
    const { choose, user } = bring('ratings')
    await choose('Producto;Calidad\nCacao fino;9\n')
    const field = await screen.findByLabelText('Valor corregido de la fila 2, columna Calidad')
    await user.clear(field)
    await user.type(field, '3{Enter}')
    expect(button('Importar 1 fila').disabled).toBe(false)
  })

  it('F8 walks the errors', async () => {
    const { choose, user } = bring('ratings')
    await choose(RATINGS)
    await screen.findByText('Errores que impiden importar')
    await user.keyboard('{F8}')
    expect(document.activeElement?.textContent).toContain('Fila 4')
    await user.keyboard('{F8}')
    expect(document.activeElement?.textContent).toContain('Fila 6')
    await user.keyboard('{Shift>}{F8}{/Shift}')
    expect(document.activeElement?.textContent).toContain('Fila 4')
  })
})

describe('data from a file', () => {
  it('story 9: asks once for the column, marks what is no number, and imports nothing until it is settled', async () => {
    reopen('ratings')
    const { choose, user, container } = bring('data')
    const names = ['Cacao fino', 'Café arábigo', 'Queso fresco', 'Maracuyá', 'Maíz duro', 'Cacao fino']
    const subs = ['DN1', 'DN1', 'DN1', 'DN1', 'DN1', 'DN2']
    const values = ['54.000', '3.5', '3.185', "1'641.131", '42.259.66', '40,3']
    const before = events(store)
    await choose(
      ['producto;subindicador;valor', ...values.map((value, i) => `${names[i]};${subs[i]};${value}`)].join('\n'),
    )
    await screen.findByText('Errores que impiden importar')
    expect(container.querySelectorAll('ol > li')).toHaveLength(2)
    expect(screen.getByText(/54\.000.*miles o decimales/)).toBeTruthy()
    await user.click(button('Es 54.000'))
    expect(container.querySelectorAll('ol > li')).toHaveLength(1)
    expect(events(store)).toBe(before)
    await user.click(button('Importar las 5 filas buenas'))
    const { candidates, data } = territoryOf(store)
    const value = (product: number) => Object.values(data[candidates[product]?.id ?? ('' as never)] ?? {})[0]?.value
    expect([0, 1, 2, 3].map(value)).toEqual(['54000', '3.5', '3185', '1641131'])
  })
})

describe('candidates and members', () => {
  it('candidates pasted from a spreadsheet get readable ids', async () => {
    reopen('candidates')
    reopen('ratings')
    const { user } = bring('candidates')
    await user.click(screen.getByLabelText('O pegar celdas de una hoja de cálculo'))
    await user.paste('Producto\tCadena\nCamarón\tAcuicultura\nTurismo comunitario\tTurismo')
    await user.click(button('Leer lo pegado'))
    await user.click(button('Importar 2 filas'))
    expect(
      territoryOf(store)
        .candidates.slice(-2)
        .map(({ id, name, chain }) => [id, name, chain]),
    ).toEqual([
      ['camaron', 'Camarón', 'Acuicultura'],
      ['turismo-comunitario', 'Turismo comunitario', 'Turismo'],
    ])
  })

  it('says before the file is chosen that the step is closed', () => {
    bring('candidates')
    expect(screen.getByText(/Candidatos está cerrado/)).toBeTruthy()
  })

  it('members by code and segment; an unknown segment offers to stay out', async () => {
    const { choose, user } = bring('members')
    await choose('Código;Segmento\nA-1;eps\nA-2;marcianos\n')
    await user.click(await screen.findByRole('button', { name: 'Dejar fuera la fila 3' }))
    expect(
      within(present(screen.getByText('Quedan fuera:').parentElement, 'Quedan fuera')).getByText(/fila 3: A-2/),
    ).toBeTruthy()
    await user.click(button('Importar 1 fila'))
    expect(territoryOf(store).members.at(-1)).toMatchObject({ name: 'A-1', segment: 'eps' })
  })

  it('a file that is no table says so and touches nothing', async () => {
    const { choose } = bring('members')
    const before = events(store)
    await choose('PK\u0003\u0004xlsx', 'libro.csv')
    expect(await screen.findByRole('heading', { name: 'El archivo no se pudo leer' })).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toContain('CSV UTF-8')
    expect(events(store)).toBe(before)
  })
})
