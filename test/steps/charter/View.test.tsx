import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { id, type ProductId } from '../../../src/domain/ids'
import CharterView from '../../../src/steps/charter/View'
import type { AppStore } from '../../../src/store/store'
import { memoryContacts, openApp } from '../../support/app'
import { handedFiles } from '../../support/handedFiles'
import { MANABI } from '../../support/mesa'
import { show } from '../../support/render'

const ALL = 'test/saved/v9-constituye/todos-los-actos.yunta.json'
const charter = () => store.getState().work?.folded.programme?.territories[MANABI]?.charter ?? []
const paper = (name: string) => screen.getByRole('article', { name })
const kept = new Map<string, string>()

let store: AppStore
beforeEach(async () => {
  vi.restoreAllMocks()
  kept.clear()
  store = await openApp(ALL, { contacts: memoryContacts(kept) })
  store.getState().goTo({ screen: 'charter', slot: 'x', territory: MANABI })
})

it('an action is written for a product of the pair and stands on the plan along its chain', async () => {
  const { user } = show(store, <CharterView />)
  await user.selectOptions(screen.getByLabelText('Eslabón'), 'inputs')
  await user.type(screen.getByLabelText('Acción'), 'Vivero de cacao')
  expect(screen.getByText('Falta: institución responsable.')).toBeTruthy()
  await user.type(screen.getByLabelText('Institución responsable'), 'INIAP')
  await user.click(screen.getByLabelText('Entre las tres primeras'))
  await user.click(screen.getByRole('button', { name: 'Añadir' }))
  expect(charter().at(-1)).toEqual({
    paper: 'plan',
    id: 'plan-vivero-de-cacao',
    product: 'cacao',
    link: 'inputs',
    action: 'Vivero de cacao',
    responsible: 'INIAP',
    due: '',
    first: true,
  })
  const rows = within(paper('Plan de trabajo por cadena de valor')).getAllByRole('rowheader')
  expect(rows.map(({ textContent }) => textContent)).toEqual(['Insumos', 'Acopio y poscosecha'])
})

it('a contact stays on the device: on its own paper, in no act and in no file', async () => {
  const files = handedFiles()
  const { user } = show(store, <CharterView />)
  await user.click(screen.getByRole('button', { name: 'Actores' }))
  await user.type(screen.getByLabelText('Institución'), 'Cámara de Comercio')
  await user.type(screen.getByLabelText('Contacto'), 'Rosa, 0991234567')
  await user.click(screen.getByRole('button', { name: 'Añadir' }))
  expect(JSON.stringify(charter())).not.toContain('0991234567')
  expect([...kept.values()].join()).toContain('0991234567')
  expect(paper('Mapeo de actores').textContent).toContain('Rosa, 0991234567')
  await user.click(screen.getByRole('button', { name: 'CSV' }))
  const csv = new TextDecoder().decode(await files[0]?.bytes())
  expect(csv).toContain('Cámara de Comercio')
  expect(csv).not.toContain('0991234567')
})

it('a telephone number in a field of the record is refused, with the place where it belongs', async () => {
  const { user } = show(store, <CharterView />)
  await user.type(screen.getByLabelText('Acción'), 'Llamar al 0991234567')
  await user.type(screen.getByLabelText('Institución responsable'), 'MAG')
  await user.click(screen.getByRole('button', { name: 'Añadir' }))
  expect(screen.getByText(/0991234567 es un correo o un teléfono/)).toBeTruthy()
  expect(charter().some((one) => one.paper === 'plan' && one.action.includes('Llamar'))).toBe(false)
})

it('a delay asks for its reason, and the follow-up says both', async () => {
  const { user } = show(store, <CharterView />)
  await user.click(screen.getByRole('button', { name: 'Seguimiento' }))
  expect(paper('Seguimiento del plan').textContent).toContain(
    'Atrasada el 15 de abril de 2027: El terreno cambió de dueño.',
  )
  await user.selectOptions(screen.getByLabelText('Acción del plan'), 'accion-1')
  await user.selectOptions(screen.getByLabelText('Cómo va'), 'late')
  await user.click(screen.getByRole('button', { name: 'Añadir' }))
  expect(screen.getByText('Si la acción se atrasa, escriba por qué.')).toBeTruthy()
})

it('the mesa adopts the rules of its kind, and prints what is still a template as one', async () => {
  const { user } = show(store, <CharterView />)
  await user.click(screen.getByRole('button', { name: 'Reglamento' }))
  const rules = paper('Reglamento de la mesa')
  expect(within(rules).getAllByText(/plantilla, sin adoptar/)).toHaveLength(9)
  await user.click(screen.getByRole('button', { name: 'Adoptar lo que falta como está en la plantilla' }))
  expect(within(rules).queryByText(/plantilla/)).toBeNull()
  expect(charter().filter((one) => one.paper === 'rules')).toHaveLength(10)
})

it('what was written for a pair that is no longer says so, and is not lost', async () => {
  const { act } = store.getState()
  for (const step of ['selection'] as const)
    act({ kind: 'step-reopened', body: { territory: MANABI, step, reason: 'Llegó un dato nuevo.' } })
  const products = [id<ProductId>('cafe'), id<ProductId>('queso')] as const
  const reason = 'Tienen más familias y se transforman en la provincia, dice la mesa.'
  const outcome = act({
    kind: 'pair-picked',
    body: { territory: MANABI, products, reason, acknowledged: ['tight-margin'] },
  })
  expect(outcome.status).toBe('accepted')
  show(store, <CharterView />)
  const plan = paper('Plan de trabajo por cadena de valor')
  expect(within(plan).getByText('Escrito para otra yunta')).toBeTruthy()
  expect(within(plan).getByText(/Cacao: Dos centros de acopio con fermentación/)).toBeTruthy()
  expect(screen.getByText(/líneas quedaron escritas para otra yunta/)).toBeTruthy()
})
