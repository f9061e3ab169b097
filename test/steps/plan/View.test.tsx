import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { id, type PlanRuleId, type TerritoryId } from '../../../src/domain/ids'
import type { PlanDemand } from '../../../src/domain/planRule'
import { planning } from '../../../src/engine/plan'
import { selectProgramme } from '../../../src/shared/model/current'
import { planFileRows } from '../../../src/steps/plan/files'
import { selectPlanRequest, selectStage } from '../../../src/steps/plan/model/planRequest'
import PlanView from '../../../src/steps/plan/View'
import type { AppStore } from '../../../src/store/store'
import { EXAMPLE, openApp } from '../../support/app'
import { show } from '../../support/render'

const rule = (name: string, demand: PlanDemand) =>
  ({ kind: 'plan-rule-set', body: { id: id<PlanRuleId>(name), rule: { used: true, demand } } }) as const
const ALL = { kind: 'all' } as const
const CAP = rule('tope', { kind: 'most', count: 1, chain: '', where: ALL })

async function opened(...acts: readonly ReturnType<typeof rule>[]): Promise<AppStore> {
  const store = await openApp(EXAMPLE)
  for (const act of acts) store.getState().act(act)
  store.getState().goTo({ screen: 'plan', slot: 'ejemplo' })
  return store
}

describe('the plan across provinces', () => {
  it('names each rule as a sentence with its price, and each province with what it gives up', async () => {
    const { user } = show(await opened(CAP), <PlanView />)
    const list = await screen.findByRole('checkbox')
    expect(list.closest('label')?.textContent).toBe('A lo más 1 provincia por cadena')
    await screen.findByText(/^cuesta/)
    const table = screen.getByRole('table')
    expect(within(table).getAllByText(/en lugar de/).length).toBeGreaterThan(0)
    expect(screen.getByText(/Es una propuesta: decide cada mesa/)).toBeTruthy()
    await user.click(list)
    await screen.findByText('No se deja ir ningún punto.')
  })

  it('says which two rules clash, and finds a plan again when one is no longer used', async () => {
    const where = { kind: 'named', name: '', provinces: [id<TerritoryId>('12')] } as const
    const store = await opened(
      rule('debe', { kind: 'must', chain: 'Cacao y derivados', where }),
      rule('nunca', { kind: 'never', chain: 'cacao y derivados', where }),
    )
    const { user } = show(store, <PlanView />)
    await screen.findByRole('alert')
    const [drop] = screen.getAllByRole('button', { name: 'Dejar de usar' })
    if (!drop) throw new Error('no way out')
    await user.click(drop)
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(selectProgramme(store.getState())?.planRules?.map(({ used }) => used)).toEqual([false, true])
  })

  it('writes a rule by hand, changes it, withdraws it, and undo brings it back', async () => {
    const store = await opened()
    const { user } = show(store, <PlanView />)
    const demands = () => (selectProgramme(store.getState())?.planRules ?? []).map(({ demand }) => demand)
    await user.click(screen.getByRole('button', { name: 'Regla' }))
    await user.selectOptions(screen.getByLabelText('Qué se pide'), 'services')
    const count = screen.getByLabelText('Cuántos')
    await user.clear(count)
    await user.type(count, 'dos')
    await user.click(screen.getByRole('button', { name: 'Guardar regla' }))
    expect(screen.getByText('Escriba un número entero de 0 a 999.')).toBeTruthy()
    await user.clear(count)
    await user.type(count, '3')
    await user.selectOptions(screen.getByLabelText('Dónde'), 'gad-4')
    await user.click(screen.getByRole('button', { name: 'Guardar regla' }))
    expect(demands()).toEqual([{ kind: 'services', count: 3, where: { kind: 'gad', group: 4 } }])
    await user.click(screen.getByRole('button', { name: /Cambiar la regla/ }))
    await user.click(screen.getByRole('button', { name: 'Quitar la regla' }))
    expect(demands()).toEqual([])
    store.getState().undo()
    expect(demands()).toHaveLength(1)
  })

  it('uses official orders only: a province that has none is named, and nothing is supposed of it', async () => {
    const programme = selectProgramme((await opened(CAP)).getState())
    if (!programme) throw new Error('no programme')
    const { inside, outside } = selectStage(programme)
    expect(inside.length + outside.length).toBe(
      Object.keys(programme.territories).filter((code) => code.length === 2).length,
    )
    const { plan } = [...planning(selectPlanRequest(programme))].at(-1) ?? { plan: null }
    if (!plan) throw new Error('no plan')
    const rows = planFileRows(programme, plan)
    expect(rows).toHaveLength(inside.length + outside.length)
    expect(rows.filter(({ missing }) => missing !== '').map(({ province }) => province.code)).toEqual(
      outside.map(({ territory }) => territory),
    )
    expect(new Set(rows.map(({ rules }) => rules))).toEqual(new Set(['A lo más 1 provincia por cadena']))
  })
})
