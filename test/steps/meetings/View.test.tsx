import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import MeetingsView from '../../../src/steps/meetings/View'
import type { AppStore } from '../../../src/store/store'
import { openApp } from '../../support/app'
import { MANABI } from '../../support/mesa'
import { show } from '../../support/render'

const agenda = (store: AppStore) => store.getState().work?.folded.programme?.territories[MANABI]?.agenda

let store: AppStore
beforeEach(async () => {
  store = await openApp()
  store.getState().goTo({ screen: 'meetings', slot: 'x', territory: MANABI })
})
afterEach(() => vi.useRealTimers())

it('begins a row, pauses it, goes on, and goes to the next with what was used written down', async () => {
  const { user } = show(store, <MeetingsView />)
  expect(screen.getByText(/La mesa no ha empezado/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Empezar' }))
  expect(agenda(store)?.runs['door-1']?.state).toBe('running')
  await user.click(screen.getByRole('button', { name: 'Pausar' }))
  expect(agenda(store)?.runs['door-1']?.state).toBe('paused')
  await user.click(screen.getByRole('button', { name: 'Seguir' }))
  await user.click(screen.getByRole('button', { name: 'Hecho, seguir' }))
  expect(agenda(store)?.runs['door-1']?.state).toBe('done')
  expect(agenda(store)?.runs.opening?.state).toBe('running')
  expect(screen.getByRole('row', { current: 'step' }).textContent).toContain('Apertura y ensayo')
})

it('warns of what is not closed and neither closes nor stops anything', async () => {
  const { user } = show(store, <MeetingsView />)
  await user.click(screen.getByRole('button', { name: 'Empezar' }))
  await user.click(screen.getByRole('button', { name: 'Hecho, seguir' }))
  expect(screen.getByText(/Falta cerrar: Registro/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Hecho, seguir' }))
  expect(agenda(store)?.runs.products?.state).toBe('running')
})

it('gives and takes five minutes, by an act that can be undone', async () => {
  const { user } = show(store, <MeetingsView />)
  await user.click(screen.getByRole('button', { name: 'Dar 5 minutos a Registro y quórum' }))
  expect(agenda(store)?.rows[0]).toEqual({ item: 'door-1', meeting: 1, minutes: 35 })
  act(() => {
    store.getState().undo()
  })
  expect(agenda(store)?.rows[0]?.minutes ?? 30).toBe(30)
})

it('says a meeting that does not fit its hall, and mends it in one press', async () => {
  const { user } = show(store, <MeetingsView />)
  await user.click(screen.getByRole('tab', { name: 'Preparar los días' }))
  await user.click(screen.getByRole('button', { name: 'Poner el día de la Reunión 2' }))
  const dialog = within(screen.getByRole('dialog'))
  await user.clear(dialog.getByLabelText('Empieza a las'))
  await user.type(dialog.getByLabelText('Empieza a las'), '10:00')
  await user.type(dialog.getByLabelText('La sala está libre hasta las'), '09:00')
  await user.click(dialog.getByRole('button', { name: 'Guardar' }))
  expect(dialog.getByRole('alert').textContent).toContain('después de las 10:00')
  await user.clear(dialog.getByLabelText('La sala está libre hasta las'))
  await user.type(dialog.getByLabelText('La sala está libre hasta las'), '12:30')
  await user.type(dialog.getByLabelText('Lugar'), 'Portoviejo, casa comunal')
  await user.click(dialog.getByRole('button', { name: 'Guardar' }))
  expect(screen.getByText(/necesita 2:45 h y la sala está libre 2:30/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Quitar 15 min a «Puntajes, ronda 1»' }))
  expect(screen.getByText('Todo cabe. Se puede cambiar hasta el mismo día.')).toBeTruthy()
})

it('one morning has one round, says what it leaves out, and forgets nothing that was used', async () => {
  const { user } = show(store, <MeetingsView />)
  await user.click(screen.getByRole('button', { name: 'Empezar' }))
  await user.click(screen.getByRole('button', { name: 'Una mañana' }))
  expect(screen.getByText(/la segunda ronda, la devolución por persona/)).toBeTruthy()
  expect(agenda(store)?.runs['door-1']?.state).toBe('running')
  expect(screen.queryByText('Devolución y ronda 2')).toBeNull()
})

it('weeks later offers the next meeting at the register, and what was left', async () => {
  const { user } = show(store, <MeetingsView />)
  await user.click(screen.getByRole('button', { name: 'Empezar' }))
  for (let row = 1; row < 5; row++) await user.click(screen.getByRole('button', { name: 'Hecho, seguir' }))
  await user.click(screen.getByRole('button', { name: 'Hecho: termina la reunión' }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Siga donde quedó: reunión 2.')
  await user.click(screen.getByRole('button', { name: 'Empezar la reunión 2 por el Registro' }))
  expect(agenda(store)?.runs['door-2']?.state).toBe('running')
  expect(store.getState().route).toMatchObject({ screen: 'register' })
})

it('counts down from when the row began', async () => {
  const { user } = show(store, <MeetingsView />)
  await user.click(screen.getByRole('button', { name: 'Empezar' }))
  const began = agenda(store)?.runs['door-1']?.since ?? 0
  vi.useFakeTimers({ now: began + 10 * 60_000 })
  show(store, <MeetingsView />)
  expect(screen.getAllByRole('timer').at(-1)?.textContent).toContain('20:00')
})
