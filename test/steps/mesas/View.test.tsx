import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { id, type TerritoryId } from '../../../src/domain/ids'
import type { Act } from '../../../src/record/kinds'
import MesasView from '../../../src/steps/mesas/View'
import type { AppStore } from '../../../src/store/store'
import { openApp } from '../../support/app'
import { done, JIPIJAPA, LONG, mesa, signs, TOSAGUA } from '../../support/cantonal'
import { MANABI } from '../../support/mesa'
import { show } from '../../support/render'

const at = { territory: MANABI }
const LISTED: Act = {
  kind: 'mesas-registered',
  body: {
    ...at,
    mesas: [mesa(TOSAGUA, 'Mesa agropecuaria de Tosagua'), mesa(JIPIJAPA, 'Mesa agropecuaria de Jipijapa')],
  },
}

let store: AppStore
beforeEach(async () => {
  store = await openApp()
  store.getState().goTo({ screen: 'mesas', slot: 'x', territory: MANABI })
})

it('says that a province without mesas works in one, and adds another', async () => {
  const { user } = show(store, <MesasView />)
  expect(screen.getByText(/Manabí trabaja en una sola mesa/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Otra mesa' }))
  await user.type(screen.getByLabelText('Nombre de la mesa'), 'Mesa sectorial de turismo')
  await user.click(screen.getByRole('button', { name: 'Agregar' }))
  const list = screen.getByRole('list', { name: 'Mesas de Manabí' })
  expect(within(list).getByRole('heading', { name: 'Mesa sectorial de turismo' })).toBeTruthy()
})

it('begins the work of a mesa and goes there', async () => {
  done(store, [LISTED])
  const { user } = show(store, <MesasView />)
  await user.click(screen.getByRole('button', { name: 'Empezar el trabajo de Mesa agropecuaria de Tosagua' }))
  expect(store.getState().route).toMatchObject({ screen: 'step', territory: '13-tosagua', step: 'candidates' })
  expect(store.getState().work?.folded.programme?.territories[id<TerritoryId>('13-tosagua')]?.candidates).toEqual([])
})

it('shows the two of a mesa that signed, its people, and what the province did not receive with the reason', () => {
  done(store, [
    LISTED,
    ...signs(TOSAGUA, ['Maní', 'Maíz', 'Yuca'], ['mani', 'maiz']),
    {
      kind: 'arrival-decided',
      body: { ...at, mesa: TOSAGUA, product: id('maiz'), decision: { as: 'refused', reason: LONG }, data: [] },
    },
  ])
  show(store, <MesasView />)
  const [card] = within(screen.getByRole('list', { name: 'Mesas de Manabí' })).getAllByRole('listitem')
  const text = card?.textContent ?? ''
  expect(text).toContain('Cantonal')
  expect(text).toContain('1 persona')
  expect(text).toContain('1.º Maní')
  expect(text).toContain('2.º Maíz')
  expect(text).toContain(`La provincial no recibió Maíz: ${LONG}`)
  expect(screen.getByRole('link', { name: '2 productos llegaron' }).getAttribute('href')).toBe(
    `#/${store.getState().work?.slot}/13/llegan`,
  )
})
