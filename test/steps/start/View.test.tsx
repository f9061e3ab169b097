import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { territoriesOf } from '../../../src/domain/programme'
import { selectProgramme } from '../../../src/shared/model/current'
import StartView from '../../../src/steps/start/View'
import { createAppStore } from '../../../src/store/store'
import { actsIn, bytesOf, memoryPorts, WORKED_EXAMPLE } from '../../support/app'
import { show } from '../../support/render'

const start = () => {
  const store = createAppStore(memoryPorts())
  return { store, ...show(store, <StartView />) }
}
const fileOf = (content: BlobPart, name: string) => new File([content], name, { type: 'application/json' })

describe('the start', () => {
  it('has its ways in, numbered, and says that nothing is kept yet', async () => {
    start()
    const ways = within(screen.getAllByRole('list')[1] ?? screen.getByRole('main')).getAllByRole('button')
    expect(ways.map((way) => way.querySelector('b')?.textContent)).toEqual([
      'Abrir el programa de ejemplo',
      'Empezar un programa nuevo',
      'Abrir un expediente',
    ])
    expect(await screen.findByText(/Todavía no hay expedientes guardados/)).toBeDefined()
  })

  it('makes a programme with its name, who works and thirteen provinces', async () => {
    const { store, user } = start()
    await user.keyboard('2')
    const dialog = await screen.findByRole('dialog', { name: 'Programa nuevo' })
    const name = within(dialog).getByRole('textbox', { name: 'Nombre del programa' })
    await user.clear(name)
    await user.type(name, 'Etapa uno')
    await user.clear(within(dialog).getByRole('textbox', { name: 'Su nombre' }))
    await user.type(within(dialog).getByRole('textbox', { name: 'Su nombre' }), 'Rosa Zambrano')
    await user.click(within(dialog).getByRole('button', { name: 'Crear el programa' }))
    expect(within(dialog).getByRole('alert').textContent).toBe('Escoja al menos una provincia.')
    const boxes = within(dialog).getAllByRole('checkbox')
    expect(boxes).toHaveLength(23)
    for (const box of boxes.slice(0, 13)) await user.click(box)
    await user.click(within(dialog).getByRole('button', { name: 'Crear el programa' }))
    await waitFor(() => expect(store.getState().route.screen).toBe('programme'))
    const programme = selectProgramme(store.getState())
    expect(programme?.name).toBe('Etapa uno')
    expect(programme?.simulated).toBe(false)
    expect(programme && territoriesOf(programme).every(({ indicators }) => indicators.length === 9)).toBe(true)
    expect(actsIn(store)).toHaveLength(14)
    // Blind and by delivered sheets, unless somebody says that all is in sight.
    expect(
      programme && territoriesOf(programme).every(({ sitting }) => sitting?.blind && sitting.sheets === 'tables'),
    ).toBe(true)
    expect(new Set(actsIn(store).map(({ actor }) => actor))).toEqual(new Set(['Rosa Zambrano']))
  })

  it('opens provinces in sight where whoever makes the programme says so', async () => {
    const { store, user } = start()
    await user.keyboard('2')
    const dialog = await screen.findByRole('dialog', { name: 'Programa nuevo' })
    await user.click(within(dialog).getByRole('checkbox', { name: 'Manabí' }))
    await user.click(within(dialog).getByRole('button', { name: 'A la vista' }))
    await user.click(within(dialog).getByRole('button', { name: 'Crear el programa' }))
    await waitFor(() => expect(store.getState().route.screen).toBe('programme'))
    const programme = selectProgramme(store.getState())
    expect(programme && territoriesOf(programme).map(({ sitting }) => sitting)).toEqual([undefined])
  })

  it('opens an expediente in a slot of its own', async () => {
    const { store, user } = start()
    const bytes = new Uint8Array(bytesOf(WORKED_EXAMPLE))
    await user.upload(screen.getByLabelText('Abrir un expediente'), fileOf(bytes, 'd0.yunta.json'))
    const dialog = await screen.findByRole('dialog')
    expect(store.getState().work).toBeNull()
    expect(dialog.textContent).toContain('No hay nada de este programa en este equipo.')
    await user.click(within(dialog).getByRole('button', { name: 'Abrir el archivo' }))
    await waitFor(() => expect(store.getState().route.screen).toBe('programme'))
    expect(selectProgramme(store.getState())?.name).toContain('d.0')
  })

  it('says that a file is damaged and opens nothing', async () => {
    const { store, user } = start()
    const text = new TextDecoder().decode(bytesOf(WORKED_EXAMPLE)).replace('Queso fresco', 'Queso fresko')
    await user.upload(screen.getByLabelText('Abrir un expediente'), fileOf(text, 'd0.yunta.json'))
    expect((await screen.findByRole('dialog')).textContent).toContain('dañado')
    expect(store.getState().work).toBeNull()
  })

  it('lists what this device keeps, offers to go on with the latest, and never passes over what is gone', async () => {
    const store = createAppStore(memoryPorts())
    const savedAt = Date.UTC(2026, 10, 20, 15, 30)
    store.setState({
      keptSlots: async () => ({
        slots: [
          { slot: 'aqui', label: 'Etapa uno', count: 40, savedAt, heldBy: ['journal', 'database'] },
          { slot: 'perdido', count: 12, savedAt, heldBy: [] },
        ],
        unread: false,
      }),
    })
    const { user } = show(store, <StartView />)
    expect(await screen.findByText(/Faltan datos que este equipo tenía el 20 nov 10:30/)).toBeDefined()
    expect(screen.getByText(/40 registros · 20 nov 10:30/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: /^Seguir con Etapa uno/ }))
    expect(store.getState().route).toEqual({ screen: 'programme', slot: 'aqui' })
  })

  it('says that a copy cannot be read, and takes what it may hold neither for lost nor for nothing', async () => {
    const store = createAppStore(memoryPorts())
    const gone = { slot: 'perdido', count: 12, savedAt: 1, heldBy: [] }
    store.setState({ keptSlots: async () => ({ slots: [gone], unread: true }) })
    show(store, <StartView />)
    expect(await screen.findByText(/^El navegador no deja leer una de las copias/)).toBeDefined()
    expect(screen.queryByText(/Faltan datos/)).toBeNull()
    expect(screen.queryByText(/Todavía no hay expedientes/)).toBeNull()
  })
})
