import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import RegisterView from '../../../src/steps/register/View'
import type { AppStore } from '../../../src/store/store'
import { openApp } from '../../support/app'
import { MANABI } from '../../support/mesa'
import { show } from '../../support/render'

const territory = (store: AppStore) => store.getState().work?.folded.programme?.territories[MANABI]

let store: AppStore
beforeEach(async () => {
  store = await openApp()
  store.getState().goTo({ screen: 'register', slot: 'x', territory: MANABI })
})

it('notes a ticket by keyboard, keeps the field in hand, and says how many are there', async () => {
  const { user } = show(store, <RegisterView />)
  const [first] = territory(store)?.members ?? []
  const field = screen.getByLabelText('Papelito que entra')
  await user.type(field, `${first?.name}{Enter}`)
  expect(territory(store)?.presence).toEqual([{ meeting: 1, present: [first?.id] }])
  expect(document.activeElement).toBe(field)
  expect(screen.getByRole('status').textContent).toContain(`${first?.name} presente`)
  expect(within(screen.getByRole('region', { name: 'Quórum' })).getByText('1')).toBeTruthy()
})

it('notes nothing that it cannot read, and says what', async () => {
  const { user } = show(store, <RegisterView />)
  await user.type(screen.getByLabelText('Papelito que entra'), 'w7{Enter}')
  expect(screen.getByText('«w7»: nadie tiene ese papelito.')).toBeTruthy()
  expect(territory(store)?.presence).toBeUndefined()
})

it('a seat pressed is the same act, and pressed again takes it out', async () => {
  const { user } = show(store, <RegisterView />)
  const [first] = territory(store)?.members ?? []
  await user.click(screen.getByRole('button', { name: `${first?.name}, no está` }))
  const seat = screen.getByRole('button', { name: `${first?.name}, presente` })
  expect(seat.getAttribute('aria-pressed')).toBe('true')
  await user.click(seat)
  expect(territory(store)?.presence).toEqual([{ meeting: 1, present: [] }])
})

it('an interest is declared, told and withdrawn with a reason', async () => {
  const { user } = show(store, <RegisterView />)
  const [first] = territory(store)?.members ?? []
  await user.click(screen.getByRole('tab', { name: 'Conflictos de interés · 0' }))
  await user.selectOptions(screen.getByLabelText('Boleta'), first?.id ?? '')
  await user.selectOptions(screen.getByLabelText('Producto'), 'cacao-fino')
  await user.type(screen.getByLabelText('Qué lo liga al producto'), 'Acopia cacao')
  await user.click(screen.getByRole('button', { name: 'Anotar' }))
  const row = screen.getByRole('row', { name: /Acopia cacao/ })
  await user.click(within(row).getByRole('button', { name: 'Retirar' }))
  await user.type(screen.getByLabelText('Razón para retirarlo'), 'Era de otra persona.')
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Retirar' }))
  expect(territory(store)?.interests).toEqual([])
})
