import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RulesDialog } from '../../../src/steps/weights/parts/RulesDialog'
import { WholeMesa } from '../../../src/steps/weights/parts/WholeMesa'
import { createAppStore } from '../../../src/store/store'
import { CREATED, MANABI } from '../../record/sample'
import { memoryPorts, openApp } from '../../support/app'
import { show } from '../../support/render'
import { BALLOTS, deliver, show as shown, talkedMesa } from '../../support/sitting'

const at = { territory: MANABI }

it('a mesa opened in sight agrees to deliver sheets before anybody answers', async () => {
  const store = createAppStore(memoryPorts())
  await store.getState().create(CREATED)
  store.getState().act({ kind: 'territory-opened', body: at })
  store.getState().goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'weights' })
  const { user } = show(store, <RulesDialog onClose={() => {}} />)
  await user.click(screen.getByRole('button', { name: 'A ciegas, por personas' }))
  await user.click(screen.getByRole('button', { name: 'Guardar' }))
  expect(store.getState().work?.folded.programme?.territories[MANABI]?.sitting).toMatchObject({
    blind: true,
    sheets: 'members',
  })
})

it('and not after: the dialog says how it is, and that it stays', async () => {
  const store = await openApp()
  store.getState().goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'weights' })
  show(store, <RulesDialog onClose={() => {}} />)
  expect(screen.queryByRole('button', { name: 'A ciegas, por personas' })).toBeNull()
  expect(screen.getByText(/Ya hay respuestas: así queda en el expediente/)).toBeTruthy()
})

it('after the second round both stand side by side, in words and figures', async () => {
  const record = talkedMesa()
  deliver(record, 'weights', BALLOTS, 2)
  shown(record, 'weights', 2)
  const store = createAppStore(memoryPorts())
  await store.getState().openFile(record.bytes('0.1.0'), 'mesa.yunta.json')
  store.getState().goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'weights' })
  show(store, <WholeMesa />)
  const table = screen.getByRole('table', { name: 'Antes y después de conversar' })
  expect(within(table).getByRole('row', { name: /Precios/ }).textContent).toMatch(/75,0\s%63,4\s%/)
  expect(screen.getByText(/3 boletas en la ronda 1 y 4 en la ronda 2: 1 nueva, 1 con algún cambio/)).toBeTruthy()
})
