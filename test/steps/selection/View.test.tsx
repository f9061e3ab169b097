import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as downloads from '../../../src/shared/files/download'
import SelectionView from '../../../src/steps/selection/View'
import type { AppStore } from '../../../src/store/store'
import { openApp } from '../../support/app'
import { MANABI } from '../../support/mesa'
import { present } from '../../support/present'
import { show } from '../../support/render'

const pickOf = (store: AppStore) => store.getState().work?.folded.programme?.territories[MANABI]?.pick
const confirm = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Confirmar y cerrar la selección' })

describe('the selection', () => {
  let store: AppStore
  beforeEach(async () => {
    store = await openApp()
    store.getState().goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'selection' })
  })

  it('announces the technical tie and waits until the mesa says it knows', async () => {
    const { user } = show(store, <SelectionView />)
    expect(screen.getByText('Empate técnico: decide la mesa.')).toBeTruthy()
    expect(confirm().disabled).toBe(true)
    for (const box of screen.getAllByRole('checkbox')) await user.click(box)
    expect(confirm().disabled).toBe(false)
    await user.click(confirm())
    expect(pickOf(store)).toMatchObject({
      products: ['cacao-fino', 'cafe-arabigo'],
      acknowledged: ['tight-margin', 'contrast-differs'],
    })
    expect(screen.queryByRole('button', { name: 'Confirmar y cerrar la selección' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Reabrir' })).toBeTruthy()
    expect(screen.getByText(/La yunta quedó confirmada/)).toBeTruthy()
  })

  it('says that the pair was made with other data once a step under it is reopened, until it is confirmed again', async () => {
    const { user } = show(store, <SelectionView />)
    for (const box of screen.getAllByRole('checkbox')) await user.click(box)
    await user.click(confirm())
    act(() => {
      store
        .getState()
        .act({ kind: 'step-reopened', body: { territory: MANABI, step: 'ratings', reason: 'Otro dato.' } })
    })
    expect(screen.getByText(/Hecha con otros datos:/).closest('p')?.textContent).toContain('reabriera Puntuación')
    const mark = /^Hecho con otros datos: Rosa Zambrano reabrió Puntuación el .*: «Otro dato.»\.$/
    expect(screen.getByText(mark)).toBeTruthy()
    await user.click(confirm())
    expect(screen.getByText(/La yunta quedó confirmada/)).toBeTruthy()
    expect(screen.getByText(mark)).toBeTruthy()
  })

  it('keeps the focus in the list while one is chosen by keyboard, and gives it to what comes after', async () => {
    const { user } = show(store, <SelectionView />)
    screen.getByRole('button', { name: 'Cambiar Café arábigo' }).focus()
    await user.keyboard('{Enter}')
    const list = screen.getByRole('combobox')
    expect(document.activeElement).toBe(list)
    await user.selectOptions(list, 'queso-fresco')
    expect(document.activeElement).toBe(list)
    await user.selectOptions(list, 'cafe-arabigo')
    await user.tab()
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(document.activeElement).not.toBe(document.body)
  })

  it('asks for forty letters to go below the line', async () => {
    const { user } = show(store, <SelectionView />)
    await user.click(screen.getByRole('button', { name: 'Cambiar Café arábigo' }))
    await user.selectOptions(screen.getByRole('combobox'), 'queso-fresco')
    for (const box of screen.getAllByRole('checkbox')) await user.click(box)
    const reason = screen.getByRole('textbox', { name: 'Por qué estos dos' })
    await user.type(reason, 'x'.repeat(39))
    expect(confirm().disabled).toBe(true)
    expect(screen.getByText(/^39 de 40 letras/)).toBeTruthy()
    await user.type(reason, 'x')
    await user.click(confirm())
    expect(pickOf(store)).toMatchObject({ products: ['cacao-fino', 'queso-fresco'], reason: 'x'.repeat(40) })
  })

  it('story 17: with one chain, the next of another stands in the slot and a button brings it back', async () => {
    const territory = store.getState().work?.folded.programme?.territories[MANABI]
    const coffee = territory?.candidates.find(({ id }) => id === 'cafe-arabigo')
    if (!coffee) throw new Error('no coffee')
    const { withdrawn: _, filters: __, ...product } = coffee
    const { act } = store.getState()
    act({ kind: 'step-reopened', body: { territory: MANABI, step: 'candidates', reason: 'cadena' } })
    act({
      kind: 'product-described',
      body: { territory: MANABI, product: { ...product, chain: 'Cacao y derivados' } },
    })
    const { user } = show(store, <SelectionView />)
    expect(screen.getByRole('button', { name: 'Cambiar Queso fresco' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Cambiar Queso fresco' }))
    await user.selectOptions(screen.getByRole('combobox'), 'cafe-arabigo')
    for (const box of screen.getAllByRole('checkbox')) await user.click(box)
    expect(confirm().disabled).toBe(true)
    expect(screen.getByText(/dos productos de una cadena piden una razón/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Poner Queso fresco' }))
    expect(screen.getByRole('button', { name: 'Cambiar Queso fresco' })).toBeTruthy()
    expect(confirm().disabled).toBe(false)
  })

  it('hands over files that were read back, in the preset asked for, and for QGIS the types of their columns beside them', async () => {
    const files: { name: string; text: string }[] = []
    vi.spyOn(downloads, 'download').mockImplementation((name, bytes) => {
      files.push({ name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) })
    })
    const { user } = show(store, <SelectionView />)
    const box = within(present(screen.getByText('Exportar').closest('section'), 'Exportar'))
    const written = (count: number) => waitFor(() => expect(files).toHaveLength(count), { timeout: 20_000 })
    await user.click(box.getByRole('button', { name: /^Ranking/ }))
    // The ranking waits until its stability will not move any more.
    await written(1)
    await user.click(box.getByRole('button', { name: 'QGIS y Power BI' }))
    for (const [name, count] of [
      [/^Ranking/, 3],
      [/^Matriz/, 5],
      [/^Pesos/, 7],
      [/^Expediente/, 8],
    ] as const) {
      await user.click(box.getByRole('button', { name }))
      await written(count)
    }
    expect(
      files.map(({ name }) =>
        name.replace(/\d{4}-\d\d-\d\d/, 'FECHA').replace(/_[0-9a-f]{4}-[0-9a-f]{4}(?=\.)/, '_CODIGO'),
      ),
    ).toEqual([
      'yunta_manabi_ranking_simulado_FECHA_excel_CODIGO.csv',
      'yunta_manabi_ranking_simulado_FECHA_qgis_CODIGO.csv',
      'yunta_manabi_ranking_simulado_FECHA_qgis_CODIGO.csvt',
      'yunta_manabi_matriz_simulado_FECHA_qgis_CODIGO.csv',
      'yunta_manabi_matriz_simulado_FECHA_qgis_CODIGO.csvt',
      'yunta_manabi_pesos_simulado_FECHA_qgis_CODIGO.csv',
      'yunta_manabi_pesos_simulado_FECHA_qgis_CODIGO.csvt',
      expect.stringMatching(/\.yunta\.json$/),
    ])
    expect(files[0]?.text).toMatch(/^\uFEFFcorrida;[\s\S]*;61,27;/)
    expect(files[1]?.text).toMatch(/^corrida,[\s\S]*,61\.27,/)
    expect(files[2]?.text).toMatch(/^"String",/)
    expect(files[5]?.text).toContain(',0.189')
    expect(store.getState().toasts.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Archivo generado y verificado: yunta_manabi_pesos_simulado_.*\.csv$/),
    )
  })

  it('says what is lacking and where to go', async () => {
    const { act, goTo } = store.getState()
    act({ kind: 'step-reopened', body: { territory: MANABI, step: 'weights', reason: 'otra vez' } })
    const ballots = store.getState().work?.folded.programme?.territories[MANABI]?.judgements ?? {}
    for (const [member, questions] of Object.entries(ballots)) {
      // Object.entries forgets that its keys are members.
      act({ kind: 'judgements-cleared', body: { territory: MANABI, member: member as never, questions } })
    }
    goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'selection' })
    const { user } = show(store, <SelectionView />)
    expect(screen.getByText(/Faltan pesos\./)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Ir a Ponderación' }))
    expect(store.getState().route).toMatchObject({ step: 'weights' })
  })
})
