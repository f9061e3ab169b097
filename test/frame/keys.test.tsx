import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { id, type TableId, type TerritoryId } from '../../src/domain/ids'
import { AppFrame } from '../../src/frame/AppFrame'
import { selectProgramme } from '../../src/shared/model/current'
import type { AppStore } from '../../src/store/store'
import { EXAMPLE, openApp } from '../support/app'
import { show } from '../support/render'

const MANABI = id<TerritoryId>('13')
const calm = { onReady: () => {}, onWaiting: () => {} }

async function atWork(path?: string) {
  const store = await openApp(path)
  const slot = store.getState().work?.slot ?? ''
  store.getState().goTo({ screen: 'step', slot, territory: MANABI, step: 'ranking' })
  const drawn = show(
    store,
    <AppFrame offline={calm}>
      <main id="sheet" tabIndex={-1}>
        <input aria-label="campo" />
      </main>
    </AppFrame>,
  )
  // The panel and the margin come in chunks of their own.
  await screen.findByRole('heading', { name: 'La yunta ahora' })
  return { store, ...drawn }
}

const seat = (store: AppStore) =>
  store.getState().act({
    kind: 'tables-registered',
    body: { territory: MANABI, tables: [{ id: id<TableId>('m1'), name: 'Mesita 1' }] },
  })
const tables = (store: AppStore) => selectProgramme(store.getState())?.territories[MANABI]?.tables.length

describe('keys of the frame', () => {
  it('Alt and a digit go to a step', async () => {
    const { store, user } = await atWork()
    await user.keyboard('{Alt>}3{/Alt}')
    expect(store.getState().route).toMatchObject({ step: 'weights' })
  })

  it('Ctrl Z and Ctrl Shift Z go back and forth across steps', async () => {
    const { store, user } = await atWork()
    seat(store)
    await user.keyboard('{Control>}z{/Control}')
    expect(tables(store)).toBe(0)
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
    expect(tables(store)).toBe(1)
  })

  it.each(['Control', 'Meta'])('%s Z where somebody writes takes back letters and never an act', async (key) => {
    const { store, user } = await atWork()
    seat(store)
    await user.click(screen.getByRole('textbox', { name: 'campo' }))
    await user.keyboard(`{${key}>}z{/${key}}`)
    expect(tables(store)).toBe(1)
  })

  it('Ctrl Z behind a dialog undoes nothing, since what it undoes cannot be seen', async () => {
    const { store, user } = await atWork()
    seat(store)
    await user.keyboard('?')
    screen.getByRole('dialog', { name: 'Atajos de teclado' })
    await user.keyboard('{Control>}z{/Control}')
    expect(tables(store)).toBe(1)
  })

  it('Ctrl Z on a closing says that it stays, and offers to reopen the step with a reason', async () => {
    const { store, user } = await atWork()
    const reopen = (reason: string) =>
      store.getState().act({ kind: 'step-reopened', body: { territory: MANABI, step: 'weights', reason } })
    const close = () =>
      store.getState().act({ kind: 'step-closed', body: { territory: MANABI, step: 'weights', reason: '' } })
    reopen('prueba')
    close()
    const marks = () => selectProgramme(store.getState())?.territories[MANABI]?.steps.weights.map(({ act }) => act)
    await user.keyboard('{Control>}z{/Control}')
    expect(await screen.findByText(/^El cierre de Ponderación no se deshace/)).toBeDefined()
    expect(marks()).toEqual(['closed', 'reopened', 'closed'])
    await user.click(screen.getByRole('button', { name: 'Reabrir' }))
    await user.type(await screen.findByRole('textbox', { name: 'Razón' }), 'Llegó otra boleta')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Reabrir' }))
    expect(marks()).toEqual(['closed', 'reopened', 'closed', 'reopened'])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('nothing is undone unseen at the start', async () => {
    const { store, user } = await atWork()
    seat(store)
    store.getState().goTo({ screen: 'start' })
    await user.keyboard('{Control>}z{/Control}')
    expect(tables(store)).toBe(1)
  })

  it('P changes the theme, but not while typing nor when single letters are off', async () => {
    const { store, user } = await atWork()
    await user.type(screen.getByRole('textbox', { name: 'campo' }), 'p')
    expect(store.getState().preferences.theme).toBe('luz')
    await user.click(screen.getByRole('complementary'))
    await user.keyboard('p')
    expect(store.getState().preferences.theme).toBe('proyector')
    store.getState().prefer({ letterKeys: false })
    await waitFor(() => undefined)
    await user.keyboard('p')
    expect(store.getState().preferences.theme).toBe('proyector')
  })

  it('Y goes to the panel and back to the sheet', async () => {
    const { user } = await atWork()
    await user.keyboard('y')
    expect(document.activeElement).toBe(screen.getByRole('complementary'))
    await user.keyboard('y')
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  it('Shift P opens the hall and the question mark the list of keys', async () => {
    const { user } = await atWork()
    await user.keyboard('{Shift>}P{/Shift}')
    expect((await screen.findByRole('dialog')).textContent).toContain('Cacao fino')
    await user.keyboard('{Shift>}P{/Shift}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('?')
    expect(screen.getByRole('dialog', { name: 'Atajos de teclado' })).toBeDefined()
  })

  it('F8 walks what waits and puts the ratings on its cell', async () => {
    const { store, user } = await atWork(EXAMPLE)
    await user.keyboard('{F8}')
    const first = store.getState().route
    expect(first).toMatchObject({ screen: 'step' })
    await user.keyboard('{F8}{Shift>}{F8}{/Shift}')
    expect(store.getState().route).toEqual(first)
  })

  it('the skip link is first and lands on the sheet', async () => {
    const { user } = await atWork()
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Saltar al contenido')
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })
})
