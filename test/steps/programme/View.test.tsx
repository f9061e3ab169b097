import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { selectProgramme } from '../../../src/shared/model/current'
import ProgrammeView from '../../../src/steps/programme/View'
import { EXAMPLE, openApp } from '../../support/app'
import { show } from '../../support/render'

async function atProgramme() {
  const store = await openApp(EXAMPLE)
  store.getState().goTo({ screen: 'programme', slot: store.getState().work?.slot ?? '' })
  return { store, ...show(store, <ProgrammeView />) }
}

afterEach(() => vi.restoreAllMocks())

describe('the screen of the whole stage', () => {
  it('asks how thirteen provinces are doing and answers with the count and the neighbours', async () => {
    await atProgramme()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('¿Cómo van las trece provincias?')
    expect(screen.getByRole('main').textContent).toContain('4 de 26 productos ya están elegidos.')
    expect(screen.getByRole('main').textContent).toContain(
      'Cacao y derivados: Los Ríos ya lo eligió; Manabí lo lleva entre los dos primeros.',
    )
    expect(screen.getByRole('img', { name: '4 de 26 productos elegidos' })).toBeDefined()
  })

  it('opens a province at its current step by keyboard', async () => {
    const { store, user } = await atProgramme()
    screen.getByRole('button', { name: /^Imbabura/ }).focus()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.textContent).toContain('Los Ríos')
    await user.keyboard('{Enter}')
    expect(store.getState().route).toMatchObject({ screen: 'step', territory: '12', step: 'selection' })
  })

  it('adds a province at once, and removes one only with its reason', async () => {
    const { store, user } = await atProgramme()
    await user.click(screen.getByRole('button', { name: 'Provincia' }))
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByRole('checkbox', { name: 'Pastaza' }))
    await user.click(within(dialog).getByRole('checkbox', { name: 'Carchi' }))
    const apply = within(dialog).getByRole('button', { name: 'Aplicar' })
    expect(apply.hasAttribute('disabled')).toBe(true)
    await user.type(within(dialog).getByRole('textbox', { name: 'Razón para quitar Carchi' }), 'Pasa a la etapa dos')
    await user.click(apply)
    const territories = Object.keys(selectProgramme(store.getState())?.territories ?? {})
    expect(territories).toContain('16')
    expect(territories).not.toContain('04')
    expect(territories).toHaveLength(13)
  })

  it('writes the 26 rows, checks them and says so', async () => {
    const blobs: Blob[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob)
      return 'blob:ninguno'
    }
    const { store, user } = await atProgramme()
    await user.click(screen.getByRole('button', { name: 'Bajar los 26 elegidos (CSV)' }))
    await user.click(screen.getByRole('menuitem', { name: /^Excel/ }))
    await waitFor(() => expect(blobs).toHaveLength(1), { timeout: 20_000 })
    const text = await blobs[0]?.text()
    expect(text?.trim().split('\r\n')).toHaveLength(27)
    expect(text).toContain('SIMULADO')
    expect(store.getState().toasts.at(-1)?.text).toContain('yunta_programa_ranking_simulado_')
  })
})
