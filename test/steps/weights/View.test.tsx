import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { id, type MemberId } from '../../../src/domain/ids'
import { selectWeights } from '../../../src/shared/model/evaluation'
import WeightsView from '../../../src/steps/weights/View'
import type { AppStore } from '../../../src/store/store'
import { createAppStore } from '../../../src/store/store'
import { actsIn, memoryPorts, openApp } from '../../support/app'
import { MANABI, mesaOf, said } from '../../support/mesa'
import { show } from '../../support/render'

const JUDGE = id<MemberId>('PUB-01')
const territoryOf = (store: AppStore) => {
  const territory = store.getState().work?.folded.programme?.territories[MANABI]
  if (!territory) throw new Error('no territory')
  return territory
}
const ballotOf = (store: AppStore, member = JUDGE) => territoryOf(store).judgements[member] ?? []
const weightsOf = (store: AppStore) => {
  const programme = store.getState().work?.folded.programme
  if (!programme) throw new Error('no programme')
  return selectWeights(programme, territoryOf(store))
}
const toWeights = (store: AppStore) =>
  store.getState().goTo({ screen: 'step', slot: 'x', territory: MANABI, step: 'weights' })

/** The worked example with its weights open again. */
async function reopened(): Promise<AppStore> {
  const store = await openApp()
  store.getState().act({ kind: 'step-reopened', body: { territory: MANABI, step: 'weights', reason: 'prueba' } })
  toWeights(store)
  return store
}

async function opened(record: ReturnType<typeof mesaOf>): Promise<AppStore> {
  const store = createAppStore(memoryPorts())
  const outcome = await store.getState().openFile(record.bytes('prueba'), 'prueba.yunta.json')
  if (outcome.status === 'refused') throw new Error(JSON.stringify(outcome.findings))
  toWeights(store)
  return store
}

/** The stop of the scale that takes the focus. */
const stop = (): HTMLElement => {
  const found = screen.getByRole('radiogroup').querySelector<HTMLElement>('[tabindex="0"]')
  if (!found) throw new Error('the scale has no tab stop')
  return found
}

describe('one question at a time', () => {
  let store: AppStore
  beforeEach(async () => {
    store = await reopened()
  })

  it('story 3: thirteen questions, each with what is swung on both sides, and the weights of d.0', async () => {
    const { user } = show(store, <WeightsView />)
    for (let n = 1; n <= 13; n++) {
      expect(screen.getByText(`Pregunta ${n} de 13`)).toBeTruthy()
      if (n <= 3) expect(screen.getAllByText(/^Aquí entran: /)).toHaveLength(2)
      else {
        const swung = (_: string, element: Element | null) =>
          element?.tagName === 'P' && /^1 .{10,}5 .{10,}/.test(element.textContent ?? '')
        expect(screen.getAllByText(swung)).toHaveLength(2)
      }
      await user.click(screen.getByRole('button', { name: n < 13 ? /Siguiente/ : /Ver la mesa entera/ }))
    }
    const weights = weightsOf(store).official.weights ?? []
    expect(weights.map((weight) => weight.toFixed(4))).toEqual([
      '0.1894',
      '0.1020',
      '0.0589',
      '0.1894',
      '0.0882',
      '0.1602',
      '0.0485',
      '0.0545',
      '0.1089',
    ])
  })

  it('story 3: the ratio prints 0,01', () => {
    show(store, <WeightsView />)
    expect(screen.getByRole('img', { name: 'Razón de consistencia 0,01; hasta 0,10 está bien' })).toBeTruthy()
  })

  it('moves by arrows, sets by figures, swaps by S and reads back what was agreed to', async () => {
    const { user } = show(store, <WeightsView />)
    stop().focus()
    // Mercado over producción by 2: an even value stands between two stops.
    expect(
      screen.getByText('«Mercado, de 1 a 5, importa apenas más que producción y competitividad, de 1 a 5.»'),
    ).toBeTruthy()
    await user.keyboard('7')
    expect(
      screen.getByText('«Mercado, de 1 a 5, importa mucho más que producción y competitividad, de 1 a 5.»'),
    ).toBeTruthy()
    await user.keyboard('s')
    expect(
      screen.getByText('«Producción y competitividad, de 1 a 5, importa mucho más que mercado, de 1 a 5.»'),
    ).toBeTruthy()
    await user.keyboard('{ArrowLeft}')
    expect(
      screen.getByText('«Producción y competitividad, de 1 a 5, importa bastante más que mercado, de 1 a 5.»'),
    ).toBeTruthy()
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(
      screen.getByText('«Producción y competitividad, de 1 a 5, importa claramente más que mercado, de 1 a 5.»'),
    ).toBeTruthy()
    expect(ballotOf(store).find(({ second }) => second === 'PRO')).toMatchObject({ first: 'MER', value: -6 })
  })

  it('Enter goes on without answering, Backspace comes back, and focus stays on the scale', async () => {
    const before = actsIn(store).length
    const { user } = show(store, <WeightsView />)
    stop().focus()
    await user.keyboard('{Enter}{Enter}{Backspace}')
    expect(screen.getByText('Pregunta 2 de 13')).toBeTruthy()
    expect(document.activeElement).toBe(stop())
    expect(actsIn(store).length).toBe(before)
  })

  it('"No sé, saltar" is an answer of its own, not "equal"', async () => {
    const { user } = show(store, <WeightsView />)
    await user.click(screen.getByRole('button', { name: 'No sé, saltar' }))
    expect(screen.getByText('Pregunta 2 de 13')).toBeTruthy()
    expect(ballotOf(store).find(({ first, second }) => first === 'MER' && second === 'PRO')?.value).toBeNull()
    // Two of three dimension questions still connect.
    expect(weightsOf(store).official.weights).not.toBeNull()
  })

  it('shows a closed step to read: no skip, no rules, nothing written by a key', async () => {
    const closed = await openApp()
    toWeights(closed)
    const before = actsIn(closed).length
    const { user } = show(closed, <WeightsView />)
    stop().focus()
    await user.keyboard('9')
    expect(screen.queryByRole('button', { name: 'No sé, saltar' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Reglas' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Reabrir' })).toBeTruthy()
    expect(actsIn(closed).length).toBe(before)
  })
})

describe('a ballot that goes round', () => {
  const circle = () =>
    opened(
      mesaOf(
        ['CALIDAD', 'COMPET', 'VOLUMEN'],
        [
          {
            member: 'ana',
            segment: 'eps',
            answers: [
              said('PRO', 'CALIDAD', 'COMPET', 3),
              said('PRO', 'COMPET', 'VOLUMEN', 3),
              said('PRO', 'CALIDAD', 'VOLUMEN', -3),
            ],
          },
        ],
      ),
    )

  it('story 16: is named in words, can be left so, and counts either way', async () => {
    const store = await circle()
    const { user } = show(store, <WeightsView />)
    expect(screen.getByText('Revise esta: Calidad frente a competitividad.')).toBeTruthy()
    expect(screen.getByText(/Las tres que más chocan: calidad importa un poco más que competitividad;/)).toBeTruthy()
    const before = weightsOf(store).official.weights
    await user.click(screen.getByRole('button', { name: 'Así lo pienso, dejarla' }))
    expect(screen.queryByText(/Revise esta/)).toBeNull()
    expect(screen.getByText(/Su boleta cuenta igual/)).toBeTruthy()
    expect(ballotOf(store, id('ana')).find(({ second }) => second === 'COMPET')).toMatchObject({ value: 3, kept: true })
    expect(weightsOf(store).official.weights).toEqual(before)
  })

  it('story 16: "Revisar" goes to that question, and the mesa’s report counts the ballot', async () => {
    const store = await circle()
    const { user } = show(store, <WeightsView />)
    await user.click(screen.getByRole('tab', { name: 'Toda la matriz' }))
    await user.click(screen.getByRole('button', { name: 'Revisar esa pregunta' }))
    expect(screen.getByText('Pregunta 1 de 3')).toBeTruthy()
    await user.click(screen.getByRole('tab', { name: /La mesa entera/ }))
    expect(screen.getByText(/^1 de 1 boletas pasa de 0,10\. Todas cuentan\./)).toBeTruthy()
  })
})

describe('the whole matrix', () => {
  it('writes, inverts and clears by key, and leaves the lower triangle alone', async () => {
    const store = await reopened()
    const { user } = show(store, <WeightsView />)
    await user.click(screen.getByRole('tab', { name: 'Toda la matriz' }))
    const grid = screen.getByRole('grid', { name: /Dimensiones$/ })
    const cell = (name: RegExp) => within(grid).getByRole('gridcell', { name })
    cell(/^Mercado frente a Producción/).focus()
    await user.keyboard('5')
    expect(ballotOf(store).find(({ first, second }) => first === 'MER' && second === 'PRO')?.value).toBe(5)
    expect(cell(/^Producción y competitividad frente a Mercado/).textContent).toBe('1/5')
    await user.keyboard('/')
    expect(ballotOf(store).find(({ first, second }) => first === 'MER' && second === 'PRO')?.value).toBe(-5)
    await user.keyboard('{Delete}')
    expect(ballotOf(store).some(({ first, second }) => first === 'MER' && second === 'PRO')).toBe(false)
    expect(cell(/^Mercado frente a Producción.*falta$/).textContent).toBe('—')
    const events = actsIn(store).length
    await user.keyboard('{ArrowDown}{ArrowLeft}8')
    expect(actsIn(store).length).toBe(events)
  })

  it('is one tab stop per block', async () => {
    const store = await reopened()
    const { user } = show(store, <WeightsView />)
    await user.click(screen.getByRole('tab', { name: 'Toda la matriz' }))
    const grids = screen.getAllByRole('grid')
    expect(grids).toHaveLength(4)
    for (const grid of grids) expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })
})

describe('the whole mesa', () => {
  it('story 8: segments before the mean, with the sentence and the contrast', async () => {
    const answers = (mp: number, mv: number, pv: number) => [
      said('root', 'MER', 'PRO', mp),
      said('root', 'MER', 'VAL', mv),
      said('root', 'PRO', 'VAL', pv),
    ]
    const store = await opened(
      mesaOf(
        ['DEM_NAC', 'CALIDAD', 'EXCED'],
        [
          { member: 'eps-1', segment: 'eps', answers: answers(1, 1, 1) },
          { member: 'eps-2', segment: 'eps', answers: answers(2, -6, -8) },
          { member: 'pub-1', segment: 'pub', answers: answers(2, 2, 1) },
          { member: 'pri-1', segment: 'pri', answers: answers(1, 2, 1) },
          { member: 'pri-2', segment: 'pri', answers: answers(3, 8, 2) },
          { member: 'pri-3', segment: 'pri', answers: answers(5, 9, 5) },
          { member: 'aca-1', segment: 'aca', answers: [] },
        ],
      ),
    )
    const { user } = show(store, <WeightsView />)
    await user.click(screen.getByRole('tab', { name: 'La mesa entera · 6 de 7' }))
    expect(screen.getByText(/^Valor y distribución: 57\s% para EPS, 12\s% para Privados\.$/)).toBeTruthy()
    const table = screen.getByRole('table', { name: 'Qué pesa más para cada segmento' })
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => (row.textContent ?? '').replace(/\s/g, ' '))
    expect(rows[0]).toContain('1 persona')
    expect(rows[3]).toBe('Mesa (oficial)47 %25 %28 %')
    expect(rows[4]).toBe('Una persona, un voto6 personas49 %26 %25 %')
    expect(screen.getByText('Falta 1')).toBeTruthy()
    const only = screen.getByRole('button', { name: /^EPS/ })
    await user.click(only)
    expect(only.getAttribute('aria-pressed')).toBe('true')
  })
})

describe('who answers and by what rules', () => {
  it('registers the first person from the empty state and starts asking', async () => {
    const store = await opened(mesaOf(['CALIDAD', 'COMPET'], []))
    const { user } = show(store, <WeightsView />)
    await user.click(screen.getByRole('button', { name: 'Registrar a la primera persona' }))
    const dialog = screen.getByRole('dialog')
    await user.type(within(dialog).getByLabelText('Nombre o código'), 'Boleta 7')
    await user.selectOptions(within(dialog).getByLabelText('Segmento'), 'Academia')
    await user.click(within(dialog).getByRole('button', { name: 'Agregar persona' }))
    await user.click(within(dialog).getByRole('button', { name: 'Cerrar' }))
    expect(territoryOf(store).members.map(({ name, segment }) => [name, segment])).toEqual([['Boleta 7', 'aca']])
    expect(screen.getByText('Pregunta 1 de 1')).toBeTruthy()
    expect(screen.getByText('Elija un lugar en la escala.')).toBeTruthy()
  })

  it('does not go on from a question nobody answered: Enter says so, N says "I do not know"', async () => {
    const store = await opened(
      mesaOf(['CALIDAD', 'COMPET', 'PRECIO'], [{ member: 'ana', segment: 'eps', answers: [] }]),
    )
    const { user } = show(store, <WeightsView />)
    const place = screen.getByText(/^Pregunta 1 de/).textContent ?? ''
    act(() => document.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus())
    await user.keyboard('{Enter}')
    expect(screen.getByText(/^Falta elegir/)).toBeDefined()
    expect(screen.getByText(place)).toBeDefined()
    await user.keyboard('n')
    expect(screen.queryByText(place)).toBeNull()
    expect(
      Object.values(territoryOf(store).judgements)
        .flat()
        .map(({ value }) => value),
    ).toEqual([null])
  })

  it('sets voices and method, and refuses a line that falls in words', async () => {
    const store = await opened(mesaOf(['CALIDAD', 'COMPET'], [{ member: 'ana', segment: 'eps', answers: [] }]))
    const { user } = show(store, <WeightsView />)
    await user.click(screen.getByRole('button', { name: 'Reglas' }))
    const dialog = screen.getByRole('dialog')
    const field = (name: string) => within(dialog).getByLabelText(name)
    await user.clear(field('EPS'))
    await user.type(field('EPS'), '3')
    await user.clear(field('Nivel 2'))
    await user.type(field('Nivel 2'), '90')
    await user.click(within(dialog).getByRole('button', { name: 'Guardar' }))
    expect(within(dialog).getByRole('alert').textContent).toContain('0-90-50-75-100')
    await user.clear(field('Nivel 2'))
    await user.type(field('Nivel 2'), '10')
    await user.click(within(dialog).getByRole('button', { name: /^TOPSIS/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Promedio sin extremos' }))
    await user.click(within(dialog).getByRole('button', { name: 'Guardar' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(territoryOf(store).voices).toMatchObject({ eps: 3, pub: 1 })
    expect(territoryOf(store).method).toEqual({
      official: 'topsis',
      weighing: 'pairs',
      notApplicable: 'neutral',
      valueLine: [0, 10, 50, 75, 100],
      joining: 'trimmed',
    })
  })
})
