import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { id, type TableId, type TerritoryId } from '../../src/domain/ids'
import { Letterhead } from '../../src/frame/Letterhead'
import { StepMargin } from '../../src/frame/StepMargin'
import { selectProgramme } from '../../src/shared/model/current'
import { useApp } from '../../src/store/useApp'
import { EXAMPLE, openApp } from '../support/app'
import { show } from '../support/render'

const MANABI = id<TerritoryId>('13')

async function atStep(path?: string) {
  const store = await openApp(path)
  const slot = store.getState().work?.slot ?? ''
  store.getState().goTo({ screen: 'step', slot, territory: MANABI, step: 'ranking' })
  return store
}

describe('the letterhead', () => {
  it('says that ballots are simulated, where I am, and that the work is saved', async () => {
    show(await atStep(EXAMPLE), <Letterhead onHelp={() => {}} onWords={() => {}} />)
    expect(screen.getByText('Boletas simuladas')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Provincia: Manabí. Cambiar' })).toBeDefined()
    expect(screen.getByRole('status').textContent).toMatch(/^Guardado en este equipo \d\d:\d\d$/)
  })

  it('names the act that undo takes back, and then the one that redo brings again', async () => {
    const store = await atStep()
    const { user } = show(store, <Letterhead onHelp={() => {}} onWords={() => {}} />)
    expect(screen.getByRole('button', { name: /^Deshacer: nada/ }).getAttribute('aria-disabled')).toBe('true')
    const tables = () => selectProgramme(store.getState())?.territories[MANABI]?.tables
    const table = { id: id<TableId>('m1'), name: 'Mesita 1' }
    store.getState().act({ kind: 'tables-registered', body: { territory: MANABI, tables: [table] } })
    await user.click(await screen.findByRole('button', { name: 'Deshacer: registrar mesitas (Ctrl+Z)' }))
    expect(tables()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Rehacer: registrar mesitas (Ctrl+Mayús+Z)' }))
    expect(tables()).toEqual([table])
  })

  it('switches province by keyboard and stays on the same step', async () => {
    const store = await atStep(EXAMPLE)
    const { user } = show(store, <Letterhead onHelp={() => {}} onWords={() => {}} />)
    await user.click(screen.getByRole('button', { name: /^Provincia: Manabí/ }))
    const menu = screen.getByRole('menu')
    expect(within(menu).getAllByRole('menuitemradio')).toHaveLength(13)
    await user.keyboard('{End}{ArrowUp}{ArrowUp}{Enter}')
    expect(store.getState().route).toMatchObject({ screen: 'step', territory: '23', step: 'ranking' })
  })

  it('changes language and theme, and keeps both as preferences', async () => {
    const store = await atStep()
    const { user } = show(store, <Letterhead onHelp={() => {}} onWords={() => {}} />)
    await user.click(screen.getByRole('button', { name: 'EN' }))
    await user.click(screen.getByRole('button', { name: 'Modo proyector' }))
    expect(store.getState().preferences).toMatchObject({ language: 'en', theme: 'proyector' })
  })

  it('has two groups of the code of the record in sight, all six in its name, and a click copies them', async () => {
    const store = await atStep()
    const { user } = show(store, <Letterhead onHelp={() => {}} onWords={() => {}} />)
    const code = () =>
      screen.getByRole('button', { name: /^Código del expediente: ([0-9a-f]{4} ){5}[0-9a-f]{4}\. Copiar$/ })
    const whole = store.getState().spokenCode()
    expect(code().textContent).toBe(`código ${whole.slice(0, 9)}`)
    expect(code().getAttribute('aria-label')).toContain(whole)
    await user.click(code())
    expect(await navigator.clipboard.readText()).toBe(whole)
    expect(store.getState().toasts.at(-1)?.text).toBe(`Código copiado: ${whole}`)
    act(() => {
      store
        .getState()
        .act({ kind: 'step-reopened', body: { territory: MANABI, step: 'ratings', reason: 'Llegó otra hoja.' } })
    })
    expect(code().getAttribute('aria-label')).toContain(store.getState().spokenCode())
    expect(store.getState().spokenCode()).not.toBe(whole)
  })

  it('refuses a foreign file with the reason and leaves the work as it was', async () => {
    const store = await atStep()
    const { work } = store.getState()
    const { user } = show(store, <Letterhead onHelp={() => {}} onWords={() => {}} />)
    const file = new File(['{"type":"FeatureCollection"}'], 'mapa.json', { type: 'application/json' })
    await user.upload(screen.getByLabelText('Abrir un expediente'), file)
    const dialog = await screen.findByRole('dialog', { name: 'El archivo no se abrió' })
    expect(dialog.textContent).toContain('No es un expediente de Yunta')
    expect(store.getState().work).toBe(work)
  })
})

function Steps() {
  const programme = useApp(selectProgramme)
  const territory = programme?.territories[MANABI]
  return programme && territory ? (
    <StepMargin programme={programme} territory={territory} onHelp={() => {}} onWords={() => {}} />
  ) : null
}

describe('the margin', () => {
  it('has the eight steps, the current one marked, closed ones ticked', async () => {
    show(await atStep(), <Steps />)
    const links = within(within(screen.getByRole('navigation')).getByRole('list')).getAllByRole('link')
    expect(links).toHaveLength(8)
    expect(links.findIndex((link) => link.getAttribute('aria-current') === 'step')).toBe(4)
    expect(links.map((link) => link.textContent?.includes('Cerrado'))).toEqual([
      ...[true, true, true, true],
      ...[false, false, false, false],
    ])
  })

  it('counts in yellow what waits for somebody', async () => {
    const store = await atStep(EXAMPLE)
    show(store, <Steps />)
    const waiting = within(screen.getByRole('navigation')).getAllByText(/por revisar$/)
    expect(waiting.length).toBeGreaterThan(0)
  })
})
