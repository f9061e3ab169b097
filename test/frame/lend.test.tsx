import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { LendDialog } from '../../src/frame/LendDialog'
import { openApp } from '../support/app'
import { MANABI } from '../support/mesa'
import { show } from '../support/render'

it('sheets are chosen, the file is called after who takes them, and the record says where they are', async () => {
  const store = await openApp()
  const { act, work } = store.getState()
  const programme = work?.folded.programme
  const territory = programme?.territories[MANABI]
  if (!programme || !territory) throw new Error('the example is open')
  act({ kind: 'step-reopened', body: { territory: MANABI, step: 'weights', reason: 'Falta una boleta.' } })
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
  const [first] = territory.members
  const { user } = show(store, <LendDialog programme={programme} territory={territory} onClose={() => {}} />)
  const dialog = within(screen.getByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Ponderación' }))
  const save = dialog.getByRole('button', { name: 'Guardar el archivo' })
  expect(save).toHaveProperty('disabled', true)
  await user.click(dialog.getByLabelText(first?.name ?? ''))
  expect(dialog.getByLabelText('Para quién es')).toHaveProperty('value', first?.name)
  await user.click(save)
  const [lending] = store.getState().work?.folded.programme?.territories[MANABI]?.lendings ?? []
  expect(lending).toMatchObject({ name: first?.name, step: 'weights', sheets: [`member:${first?.id}`], device: null })
  expect(made).toHaveBeenCalledOnce()
})
