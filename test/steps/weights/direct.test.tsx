import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { BODY } from '../../../data/body'
import type { MethodChoice } from '../../../src/domain/method'
import WeightsView from '../../../src/steps/weights/View'
import { type AppStore, createAppStore } from '../../../src/store/store'
import { memoryPorts } from '../../support/app'
import { MANABI, mesaOf, said } from '../../support/mesa'
import { show } from '../../support/render'

const territoryOf = (store: AppStore) => {
  const territory = store.getState().work?.folded.programme?.territories[MANABI]
  if (!territory) throw new Error('no territory')
  return territory
}

/** One person who compared, with weights open and nothing rated. */
async function opened(): Promise<AppStore> {
  const store = createAppStore(memoryPorts())
  const core = BODY.indicators.filter((one) => one.core).map(({ id }) => id)
  const record = mesaOf(core, [{ member: 'EPS-01', segment: 'eps', answers: [said('root', 'MER', 'PRO', 3)] }])
  await store.getState().openFile(record.bytes('prueba'), 'prueba.yunta.json')
  store.getState().goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'weights' })
  return store
}

let store: AppStore
beforeEach(async () => {
  store = await opened()
})

describe('asked by a fast way', () => {
  it('a hundred points: what is left is said, and the answer is saved when it adds up', async () => {
    const { user } = show(store, <WeightsView />)
    await user.click(screen.getByRole('button', { name: 'cien puntos' }))
    const fields = screen.getAllByRole('textbox', { name: /^Puntos de / })
    const save = screen.getByRole('button', { name: 'Guardar la respuesta' })
    expect(save).toHaveProperty('disabled', true)
    for (const [k, field] of fields.entries()) await user.type(field, k === 0 ? '20' : '10')
    await user.click(save)
    expect(screen.getByText('Respuesta guardada.')).toBeTruthy()
    const [answers] = Object.values(territoryOf(store).direct ?? {})
    expect(answers?.points?.points.map(({ points }) => points)).toEqual(fields.map((_, k) => (k === 0 ? 20 : 10)))
  })

  it('the order: a thing goes up by its button, and the weights that follow stand beside', async () => {
    const { user } = show(store, <WeightsView />)
    await user.click(screen.getByRole('button', { name: 'solo el orden' }))
    const [, second] = screen.getAllByRole('button', { name: /^Subir / })
    if (!second) throw new Error('no second place')
    await user.click(second)
    await user.click(screen.getByRole('button', { name: 'Guardar la respuesta' }))
    const [answers] = Object.values(territoryOf(store).direct ?? {})
    const ids = territoryOf(store).indicators.map(({ id }) => id)
    expect(answers?.order?.order.slice(0, 3)).toEqual([ids[1], ids[0], ids[2]])
  })

  it('best and worst: once both are chosen the others are asked against them', async () => {
    const { user } = show(store, <WeightsView />)
    await user.click(screen.getByRole('button', { name: 'mejor y peor' }))
    const [best, worst] = territoryOf(store).indicators
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lo que más importa' }), best?.id ?? '')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lo que menos importa' }), worst?.id ?? '')
    const asked = screen.getAllByRole('combobox', { name: /^Cuánto más importa / })
    // Twice nine less three.
    expect(asked).toHaveLength(15)
    for (const one of asked) await user.selectOptions(one, '3')
    expect(screen.getByText(/chocan/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Guardar la respuesta' }))
    const [answers] = Object.values(territoryOf(store).direct ?? {})
    expect(answers?.['best-worst']).toMatchObject({ best: best?.id, worst: worst?.id })
  })

  it('the way is official once the rules of the mesa say so', async () => {
    const { user } = show(store, <WeightsView />)
    await user.click(screen.getByRole('button', { name: 'Reglas' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'cien puntos' }))
    await user.click(dialog.getByRole('button', { name: 'como nivel 1' }))
    await user.click(dialog.getByRole('button', { name: 'Guardar' }))
    const chosen: Partial<MethodChoice> = { weighing: 'points', notApplicable: 'lowest' }
    expect(territoryOf(store).method).toMatchObject(chosen)
  })
})

it('the value line is asked in three questions and used when the mesa says so', async () => {
  const { user } = show(store, <WeightsView />)
  await user.click(screen.getByRole('button', { name: 'Línea de valor' }))
  const [first] = screen.getAllByRole('button', { name: 'Vale más pasar de 2 a 3' })
  if (!first) throw new Error('no first question')
  await user.click(first)
  expect(screen.getByText(/valen 0, 30, 60, 80, 100; la recta, 0, 25, 50, 75, 100/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Anotar y usar esta línea' }))
  expect(territoryOf(store).method.valueLine).toEqual([0, 30, 60, 80, 100])
  expect(territoryOf(store).valueLines).toEqual([
    { indicator: null, answers: [{ side: 'first', times: 'half' }, null, null] },
  ])
})
