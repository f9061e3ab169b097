import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import IndicatorsView from '../../../src/steps/indicators/View'
import type { AppStore } from '../../../src/store/store'
import { openApp } from '../../support/app'
import { MANABI } from '../../support/mesa'
import { show } from '../../support/render'

const indicatorsOf = (store: AppStore) => store.getState().work?.folded.programme?.territories[MANABI]?.indicators ?? []
const ids = (store: AppStore): string[] => indicatorsOf(store).map(({ id }) => id)

describe('the indicators', () => {
  let store: AppStore
  beforeEach(async () => {
    store = await openApp()
    const { act, goTo } = store.getState()
    goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'indicators' })
    for (const step of ['ratings', 'weights', 'indicators'] as const)
      act({ kind: 'step-reopened', body: { territory: MANABI, step, reason: 'otra vez' } })
  })

  it('moves one with Alt and the arrows, and the focus goes with it', async () => {
    show(store, <IndicatorsView />)
    const [first, second, ...rest] = ids(store)
    const name = screen.getByRole('button', { name: 'Demanda nacional' })
    name.focus()
    fireEvent.keyDown(name, { key: 'ArrowDown', altKey: true })
    expect(ids(store)).toEqual([second, first, ...rest])
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Demanda nacional' })))
    fireEvent.keyDown(screen.getByRole('button', { name: 'Demanda nacional' }), { key: 'ArrowUp', altKey: true })
    expect(ids(store)).toEqual([first, second, ...rest])
    fireEvent.keyDown(screen.getByRole('button', { name: 'Demanda nacional' }), { key: 'ArrowUp', altKey: true })
    expect(ids(store)).toEqual([first, second, ...rest])
  })

  it('moves one with the mouse', async () => {
    const { user } = show(store, <IndicatorsView />)
    const [first, second] = ids(store)
    await user.click(screen.getByRole('button', { name: 'Bajar Demanda nacional' }))
    expect(ids(store).slice(0, 2)).toEqual([second, first])
  })

  it('refuses in words a comma that may be a decimal or two values, and keeps the dialog open', async () => {
    const { user } = show(store, <IndicatorsView />)
    await user.click(screen.getByRole('button', { name: 'Demanda nacional' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Demanda nacional' }))
    const [formula] = dialog.getAllByRole('textbox', { name: 'Fórmula (si se calcula)' })
    if (!formula) throw new Error('no series')
    await user.type(formula, 'max(DN2, 3,5)')
    await user.click(dialog.getByRole('button', { name: 'Guardar' }))
    expect((await dialog.findByRole('alert')).textContent).toMatch(/«3,5» puede ser un decimal o dos valores/)
    expect(indicatorsOf(store)[0]?.subs[0]?.formula).toBe('')
    await user.clear(formula)
    await user.type(formula, 'max(DN2; 3,5)')
    await user.click(dialog.getByRole('button', { name: 'Guardar' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(indicatorsOf(store)[0]?.subs[0]?.formula).toBe('max(DN2; 3,5)')
  })

  it('adopts one more from the catalogue and leaves one out', async () => {
    const { user } = show(store, <IndicatorsView />)
    const before = ids(store)
    const spare = store.getState().work?.folded.programme?.catalogue.find(({ id }) => !before.includes(id))
    const [gone, ...kept] = before
    if (!spare || !gone) throw new Error('nothing to choose')
    await user.click(screen.getByRole('button', { name: 'Catálogo' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Lista de indicadores' }))
    await user.click(dialog.getByRole('checkbox', { name: new RegExp(`^${spare.name}`) }))
    await user.click(dialog.getByRole('checkbox', { name: /^Demanda nacional/ }))
    await user.click(dialog.getByRole('button', { name: `Usar estos ${before.length}` }))
    expect(ids(store)).toEqual([...kept, spare.id])
  })

  it('only shows the guide when the step is closed', async () => {
    store.getState().act({ kind: 'step-closed', body: { territory: MANABI, step: 'indicators', reason: '' } })
    const { user } = show(store, <IndicatorsView />)
    expect(screen.queryByRole('button', { name: /^Bajar/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Demanda nacional' }))
    expect(within(screen.getByRole('dialog')).queryByRole('textbox')).toBeNull()
  })
})
