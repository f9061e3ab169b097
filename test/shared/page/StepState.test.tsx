import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { id, type TerritoryId } from '../../../src/domain/ids'
import { selectProgramme } from '../../../src/shared/model/current'
import { StepState } from '../../../src/shared/page/StepState'
import { openApp } from '../../support/app'
import { show } from '../../support/render'

const MANABI = id<TerritoryId>('13')

const shown = async (step: 'ratings' | 'selection') => {
  const store = await openApp()
  store.getState().goTo({ screen: 'step', slot: store.getState().work?.slot ?? '', territory: MANABI, step })
  return { store, ...show(store, <StepState step={step} closeLabel="Dar por terminados los puntajes" />) }
}

describe('closing and reopening a step', () => {
  it('says who closed it and when, and opens it only with a reason, which stays written', async () => {
    const { store, user } = await shown('ratings')
    expect(screen.getByText(/Cerrado por Ejemplo simulado el 21 nov/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Reabrir' }))
    const dialog = screen.getByRole('dialog', { name: '¿Por qué se reabre?' })
    await user.click(within(dialog).getByRole('button', { name: 'Reabrir' }))
    expect(screen.getByRole('alert').textContent).toContain('Escriba la razón')
    await user.type(screen.getByRole('textbox', { name: 'Razón' }), '  Llegó el dato del puerto ')
    await user.click(within(dialog).getByRole('button', { name: 'Reabrir' }))
    expect(screen.getByText(/Reabierto por Rosa Zambrano el 18 nov.*«Llegó el dato del puerto»/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Dar por terminados los puntajes' }))
    expect(screen.getByText(/Cerrado por Rosa Zambrano/)).toBeDefined()
    const marks = selectProgramme(store.getState())?.territories[MANABI]?.steps.ratings ?? []
    expect(marks.map(({ act }) => act)).toEqual(['closed', 'reopened', 'closed'])
  })

  it('tells the code of what was closed, which is the one the letterhead showed, and keeps it in the mark', async () => {
    const { store, user } = await shown('ratings')
    expect(screen.queryByText(/Código de lo cerrado/)).toBeNull() // closed before closings named anything
    await user.click(screen.getByRole('button', { name: 'Reabrir' }))
    await user.type(screen.getByRole('textbox', { name: 'Razón' }), 'Llegó el dato del puerto')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Reabrir' }))
    const code = store.getState().spokenCode()
    await user.click(screen.getByRole('button', { name: 'Dar por terminados los puntajes' }))
    expect(store.getState().toasts.at(-1)?.text).toBe(`Cerrado. Código de lo cerrado, para el acta: ${code}.`)
    expect(screen.getByText(/Cerrado por Rosa Zambrano/).textContent).toContain(`Código de lo cerrado: ${code}.`)
  })

  it('says what is missing when a step cannot be closed', async () => {
    const { user } = await shown('selection')
    await user.click(screen.getByRole('button', { name: 'Dar por terminados los puntajes' }))
    expect(screen.getByRole('alert').textContent).toContain('Elija primero los dos productos.')
  })
})
