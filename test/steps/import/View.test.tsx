import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import ImportView from '../../../src/steps/import/View'
import type { ImportKind } from '../../../src/store/route'
import type { AppStore } from '../../../src/store/store'
import { actsIn, openApp } from '../../support/app'
import { MANABI } from '../../support/mesa'
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
  const choose = (...files: readonly (readonly [name: string, text: string])[]) =>
    shown.user.upload(
      screen.getByLabelText('Elegir archivos, o soltarlos aquí'),
      files.map(([name, text]) => new File([text], name, { type: 'text/csv' })),
    )
  return { ...shown, choose }
}
const reopen = (step: 'ratings' | 'candidates' | 'weights') =>
  store.getState().act({ kind: 'step-reopened', body: { territory: MANABI, step, reason: 'prueba' } })
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })

const TEN = 'Producto;Demanda nacional;Calidad\nCacao fino;9;8\nCafé arábigo;6;10\n'

describe('ratings from a file', () => {
  beforeEach(() => reopen('ratings'))

  it('asks once about another scale, and nothing enters before it is answered', async () => {
    const { choose, user } = bring('ratings')
    const before = events(store)
    await choose(['diez.csv', TEN])
    expect(await screen.findByRole('heading', { name: '¿Qué es cada cosa?' })).toBeTruthy()
    expect(button('Importar').disabled).toBe(true)
    expect(screen.getByText(/Columnas B y C · 4 celdas/)).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: /De 1 a 10: convertir/ }))
    expect(await screen.findByRole('heading', { name: '¿Qué va a cambiar?' })).toBeTruthy()
    expect(events(store)).toBe(before)
  })

  it('points only to the columns that the question about the scale is about', async () => {
    const { choose } = bring('ratings')
    const rows = ['Cacao fino;9;5 - Muy alta;8', 'Café arábigo;6;4 - Alta;10']
    await choose(['mixta.csv', ['Producto;Demanda nacional;Calidad;Precios', ...rows].join('\n')])
    expect(await screen.findByText(/Columnas B y D · 4 celdas/)).toBeTruthy()
    expect(screen.getByText(/van de 6–10 \(Demanda nacional, Precios\)/)).toBeTruthy()
  })

  it('brings it in as one act, keeps the answer and what the file said, and one undo takes the ratings back', async () => {
    const { choose, user } = bring('ratings')
    await choose(['diez.csv', TEN])
    await user.click(await screen.findByRole('radio', { name: /De 1 a 10: convertir/ }))
    await user.click(await screen.findByRole('button', { name: /^Importar \d+ puntajes/ }))
    const [agreed, brought] = actsIn(store).slice(-2)
    expect(agreed).toMatchObject({
      kind: 'reading-agreed',
      body: { answers: [{ about: 'scale', read: '', answer: '1-10' }] },
    })
    expect(brought).toMatchObject({ kind: 'sheets-recorded', body: { origin: 'diez.csv' } })
    expect(JSON.stringify(brought?.body)).toContain('"original":"9"')
    expect(store.getState().route).toMatchObject({ screen: 'step', step: 'ratings' })
  })

  it('asks nothing about the next file of the kind, and converts it though all its figures are low', async () => {
    const first = bring('ratings')
    await first.choose(['diez.csv', TEN])
    await first.user.click(await screen.findByRole('radio', { name: /De 1 a 10: convertir/ }))
    await first.user.click(await screen.findByRole('button', { name: /^Importar \d+ puntajes/ }))
    first.unmount()
    const second = bring('ratings')
    await second.choose(['otro.csv', 'Producto;Demanda nacional;Calidad\nCacao fino;3;2\nCafé arábigo;4;1\n'])
    expect(await screen.findByRole('heading', { name: '¿Qué va a cambiar?' })).toBeTruthy()
    expect(screen.getByText(/Como en un archivo anterior/)).toBeTruthy()
    expect(second.container.textContent).toContain('3 → 2')
  })

  it('says cell by cell what it replaces, lets it be left, and does not touch what is the same', async () => {
    const { choose, user } = bring('ratings')
    const [cacao, cafe] = territoryOf(store).candidates
    const [indicator] = territoryOf(store).indicators
    if (!cacao || !cafe || !indicator) throw new Error('no candidates')
    const at = (value: 2 | 3, reason: string) => ({ product: cacao.id, indicator: indicator.id, value, reason })
    store.getState().act({
      kind: 'sheets-recorded',
      body: {
        territory: MANABI,
        origin: '',
        leftOut: [],
        sheets: [
          {
            sheet: 'plenary',
            cells: [at(3, 'Subasta de mayo.'), { ...at(2, 'Se vende poco.'), product: cafe.id }],
          },
        ],
      },
    })
    await choose(['igual.csv', `Producto;${indicator.name}\n${cacao.name};3\n${cafe.name};5\n`])
    expect(await screen.findByText(/igual: no se toca y conserva su razón/)).toBeTruthy()
    await user.click(button('ver uno por uno'))
    expect(screen.getByText(/Ya hay 2, con la razón «Se vende poco.»/)).toBeTruthy()
    await user.click(button('Dejar 2'))
    expect(button(/^Importar 0/).disabled).toBe(true)
    await user.click(button('Reemplazar por 5'))
    await user.click(button('Importar 1 puntaje'))
    const sheet = territoryOf(store).sheets.plenary
    expect(sheet?.[cacao.id]?.[indicator.id]).toMatchObject({ value: 3, reason: 'Subasta de mayo.' })
    expect(sheet?.[cafe.id]?.[indicator.id]?.value).toBe(5)
  })

  it('lets a column be something else', async () => {
    const { choose, user } = bring('ratings')
    await choose(['a.csv', 'Producto;Demanda nacional;Calidad\nCacao fino;3;5\nCafé arábigo;4;4\n'])
    await screen.findByRole('heading', { name: '¿Qué va a cambiar?' })
    await user.click(button(/^Calidad/))
    const dialog = screen.getByRole('dialog')
    await user.selectOptions(within(dialog).getByLabelText('Es'), 'No entra')
    await user.click(within(dialog).getByRole('button', { name: 'Cambiar' }))
    expect(await screen.findByRole('button', { name: 'Importar 1 puntaje' })).toBeTruthy()
    expect(button(/^No entra/)).toBeTruthy()
  })

  it('takes several files one after the other', async () => {
    const { choose, user } = bring('ratings')
    await choose(['uno.csv', 'Producto;Calidad\nCacao fino;5\n'], ['dos.csv', 'Producto;Calidad\nCafé arábigo;1\n'])
    await user.click(await screen.findByRole('button', { name: 'Importar 1 puntaje' }))
    expect(await screen.findByText('dos.csv')).toBeTruthy()
  })

  it('says what a file is that holds no table', async () => {
    const { choose } = bring('ratings')
    await choose(['datos.json', '{"a": 1}'])
    expect(await screen.findByRole('heading', { name: 'El archivo no se pudo leer' })).toBeTruthy()
  })
})

describe('what was said of earlier files', () => {
  it('can be seen and withdrawn', async () => {
    store.getState().act({
      kind: 'reading-agreed',
      body: {
        territory: MANABI,
        origin: 'hoja.xlsx',
        answers: [{ shape: '', about: 'product', read: 'Leche', answer: 'queso-fresco' }],
      },
    })
    const { user } = bring('ratings')
    await user.click(screen.getByText(/Lo que Yunta ya sabe de sus archivos: 1 respuesta/))
    await user.click(screen.getByRole('button', { name: 'Retirar: ¿Qué producto es «Leche»?' }))
    expect(territoryOf(store).readings).toEqual([])
  })
})
