import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import type { Act } from '../../../src/record/kinds'
import ArrivalsView from '../../../src/steps/arrivals/View'
import type { AppStore } from '../../../src/store/store'
import { openApp } from '../../support/app'
import { done, mesa, signs, TOSAGUA } from '../../support/cantonal'
import { MANABI } from '../../support/mesa'
import { show } from '../../support/render'

const at = { territory: MANABI }
const ACTS: readonly Act[] = [
  { kind: 'mesas-registered', body: { ...at, mesas: [mesa(TOSAGUA, 'Mesa de Tosagua')] } },
  ...signs(TOSAGUA, ['Cacao fino', 'Maní', 'Yuca'], ['cacao-fino', 'mani']),
]
const territory = (store: AppStore) => store.getState().work?.folded.programme?.territories[MANABI]

let store: AppStore
beforeEach(async () => {
  store = await openApp()
  done(store, ACTS)
  store.getState().goTo({ screen: 'arrivals', slot: 'x', territory: MANABI })
})

it('nothing is chosen beforehand, and each product is decided upon in turn', async () => {
  const { user } = show(store, <ArrivalsView />)
  expect(screen.getByText(/Falta decidir qué hacer con 2/)).toBeTruthy()
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Recibir' }))
  expect(screen.getByRole('alert').textContent).toBe('Escoja una de las tres.')
  // The province has a candidate of this name: it can be that one, not another.
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Es otro/ }).disabled).toBe(true)
  await user.click(screen.getByRole('radio', { name: 'Es el mismo que ya está: juntarlos' }))
  await user.click(screen.getByRole('button', { name: 'Juntar' }))
  await user.click(screen.getByRole('radio', { name: 'Es otro: recibirlo como candidato 6' }))
  await user.click(screen.getByRole('button', { name: 'Recibir' }))
  expect(territory(store)?.arrivals?.map(({ product, as, candidate }) => [product, as, candidate])).toEqual([
    ['cacao-fino', 'same', 'cacao-fino'],
    ['mani', 'new', 'mani'],
  ])
  expect(territory(store)?.candidates.at(-1)).toMatchObject({ name: 'Maní', mesa: TOSAGUA })
  await waitFor(() => expect(screen.getByText(/ya se decidió sobre todos/)).toBeTruthy())
})

it('is not received without a reason, and can be received later', async () => {
  const { user } = show(store, <ArrivalsView />)
  await user.click(screen.getByRole('radio', { name: 'No recibirlo, con una razón que la mesa leerá' }))
  await user.click(screen.getByRole('button', { name: 'No recibir' }))
  expect(screen.getByRole('alert').textContent).toBe('Escriba la razón.')
  await user.type(screen.getByLabelText('Razón para no recibir Cacao fino'), 'Ya está en la lista de la provincia.')
  await user.click(screen.getByRole('button', { name: 'No recibir' }))
  expect(territory(store)?.arrivals).toMatchObject([{ as: 'refused', reason: 'Ya está en la lista de la provincia.' }])
  await user.click(screen.getByRole('button', { name: /Cacao fino/ }))
  await user.click(screen.getByRole('button', { name: 'Recibirlo ahora' }))
  await user.click(screen.getByRole('radio', { name: 'Es el mismo que ya está: juntarlos' }))
  await user.click(screen.getByRole('button', { name: 'Juntar' }))
  expect(territory(store)?.arrivals).toMatchObject([{ as: 'same', candidate: 'cacao-fino' }])
})
