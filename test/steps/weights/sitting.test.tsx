import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RulesDialog } from '../../../src/steps/weights/parts/RulesDialog'
import { createAppStore } from '../../../src/store/store'
import { CREATED, MANABI } from '../../record/sample'
import { memoryPorts, openApp } from '../../support/app'
import { show } from '../../support/render'

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
