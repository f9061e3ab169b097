import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { standing } from '../../../src/domain/product'
import CandidatesView from '../../../src/steps/candidates/View'
import type { AppStore } from '../../../src/store/store'
import { actsIn, openApp } from '../../support/app'
import { MANABI } from '../../support/mesa'
import { show } from '../../support/render'

const territoryOf = (store: AppStore) => {
  const territory = store.getState().work?.folded.programme?.territories[MANABI]
  if (!territory) throw new Error('no territory')
  return territory
}
const candidate = (store: AppStore, name: string) => {
  const found = territoryOf(store).candidates.find((one) => one.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}

describe('the candidates', () => {
  let store: AppStore
  beforeEach(async () => {
    store = await openApp()
    store.getState().goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'candidates' })
    for (const step of ['candidates', 'ratings'] as const) {
      store.getState().act({ kind: 'step-reopened', body: { territory: MANABI, step, reason: 'llega otra mesa' } })
    }
  })

  it('adds one from the mesa and opens its sheet', async () => {
    const { user } = show(store, <CandidatesView />)
    await user.click(screen.getByRole('button', { name: 'Candidato' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Nuevo candidato' }))
    await user.type(dialog.getByRole('textbox', { name: 'Nombre' }), 'Miel de abeja')
    await user.type(dialog.getByRole('combobox', { name: 'Cadena' }), 'Apicultura')
    await user.click(dialog.getByRole('button', { name: 'Agregar' }))
    expect(candidate(store, 'Miel de abeja')).toMatchObject({ chain: 'Apicultura', kind: 'product', withdrawn: null })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('region', { name: 'Miel de abeja' })).toBeTruthy()
  })

  it('does not let one that is scored be withdrawn under closed ratings, says so and offers to reopen them', async () => {
    store.getState().act({ kind: 'step-closed', body: { territory: MANABI, step: 'ratings', reason: '' } })
    const { user } = show(store, <CandidatesView />)
    await user.click(screen.getByRole('button', { name: /^Queso fresco/ }))
    await user.click(screen.getByRole('button', { name: 'Retirar candidato' }))
    await user.type(within(screen.getByRole('dialog')).getByRole('textbox'), 'La asociación lo pidió')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Retirar candidato' }))
    expect(screen.getByRole('alert').textContent).toContain('El paso Puntuación está cerrado.')
    expect(candidate(store, 'Queso fresco').withdrawn).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Reabrir Puntuación' }))
    await user.type(screen.getByRole('textbox', { name: 'Razón' }), 'Se retira el queso')
    await user.click(screen.getByRole('button', { name: 'Reabrir' }))
    expect(territoryOf(store).steps.ratings.at(-1)).toMatchObject({ act: 'reopened', reason: 'Se retira el queso' })
  })

  it('names the ones of the same chain before the second is added', async () => {
    const { user } = show(store, <CandidatesView />)
    const { chain } = candidate(store, 'Café arábigo')
    await user.click(screen.getByRole('button', { name: 'Candidato' }))
    await user.type(screen.getByRole('combobox', { name: 'Cadena' }), chain.toUpperCase())
    expect(screen.getByText(/Misma cadena que Café arábigo/)).toBeTruthy()
  })

  it('story 15: a filter fails only with its reason, and the product stays listed', async () => {
    const { user } = show(store, <CandidatesView />)
    await user.click(screen.getByRole('button', { name: /^Café arábigo/ }))
    const filter = within(screen.getByRole('group', { name: /^F2:/ }))
    await user.click(filter.getByRole('button', { name: 'no pasa' }))
    const why = screen.getByRole('textbox', { name: 'Por qué no pasa' })
    expect(document.activeElement).toBe(why)
    await user.keyboard('{Enter}')
    expect(standing(candidate(store, 'Café arábigo'))).not.toBe('filtered-out')
    await user.type(why, 'Se siembra dentro del manglar{Enter}')
    expect(candidate(store, 'Café arábigo').filters).toMatchObject({
      F2: { verdict: 'fail', note: 'Se siembra dentro del manglar' },
    })
    expect(screen.getByRole('button', { name: /^Café arábigo.*no pasó un filtro/ })).toBeTruthy()
    expect(screen.getByText('Se siembra dentro del manglar')).toBeTruthy()
  })

  it('withdraws with a reason, keeps it listed and takes it back', async () => {
    const { user } = show(store, <CandidatesView />)
    await user.click(screen.getByRole('button', { name: /^Queso fresco/ }))
    await user.click(screen.getByRole('button', { name: 'Retirar candidato' }))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(/Ya tiene puntajes/)).toBeTruthy()
    const leave = dialog.getByRole<HTMLButtonElement>('button', { name: 'Retirar candidato' })
    expect(leave.disabled).toBe(true)
    await user.type(dialog.getByRole('textbox'), 'La asociación lo pidió')
    await user.click(leave)
    expect(candidate(store, 'Queso fresco').withdrawn).toBe('La asociación lo pidió')
    expect(screen.getByRole('button', { name: /^Queso fresco.*retirado/ })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Devolver a la lista' }))
    expect(candidate(store, 'Queso fresco').withdrawn).toBeNull()
  })

  it('writes causes one after the other with Enter, each kept once', async () => {
    const { user } = show(store, <CandidatesView />)
    await user.click(screen.getByRole('button', { name: /^Café arábigo/ }))
    const had = candidate(store, 'Café arábigo').problem.causes
    const before = actsIn(store).length
    await user.click(screen.getByRole('textbox', { name: `Causas, ${had.length + 1}` }))
    await user.keyboard('Poca agua{Enter}Crédito caro{Enter}')
    expect(candidate(store, 'Café arábigo').problem.causes).toEqual([...had, 'Poca agua', 'Crédito caro'])
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Causas, ${had.length + 3}`)
    expect(actsIn(store).length - before).toBe(2)
  })

  it('says what it expects when families are not a number', async () => {
    const { user } = show(store, <CandidatesView />)
    const families = screen.getByRole('textbox', { name: 'Familias' })
    await user.clear(families)
    await user.type(families, 'muchas{Enter}')
    expect(screen.getByRole('alert').textContent).toBe('Se espera un número entero, como 3.400.')
    await user.clear(families)
    await user.type(families, '3.400{Enter}')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(territoryOf(store).candidates[0]?.families).toBe(3400)
  })

  it('has nothing to write on when the step is closed', () => {
    store.getState().act({ kind: 'step-closed', body: { territory: MANABI, step: 'candidates', reason: '' } })
    show(store, <CandidatesView />)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Candidato' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Reabrir' })).toBeTruthy()
  })
})
