import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { provinceName } from '../../../src/shared/programme/provinceName'
import StartView from '../../../src/steps/start/View'
import { createAppStore } from '../../../src/store/store'
import { bytesOf, eventsIn, memoryPorts, openApp, WORKED_EXAMPLE } from '../../support/app'
import { fileOf, forged } from '../../support/forge'
import { MANABI } from '../../support/mesa'
import { show } from '../../support/render'

const WHOLE = eventsIn(WORKED_EXAMPLE)
const plus = (store: Awaited<ReturnType<typeof openApp>>, name: string) => {
  const body = { territory: MANABI, mesas: [{ id: name, name, kind: 'sectorial', canton: null, date: '' }] }
  const outcome = store.getState().act({ kind: 'mesas-registered', body } as never)
  if (outcome.status === 'refused') throw new Error(JSON.stringify(outcome.findings))
}

/** A device that keeps the worked example, and a person who chooses a file at the start. */
async function choosing(bytes: Uint8Array, before: (store: Awaited<ReturnType<typeof openApp>>) => void = () => {}) {
  const store = await openApp()
  before(store)
  const slot = store.getState().openedSlot()
  const { user } = show(store, <StartView />)
  const file = new File([bytes as Uint8Array<ArrayBuffer>], 'd0.yunta.json', { type: 'application/json' })
  await user.upload(screen.getByLabelText('Abrir un expediente'), file)
  const dialog = await screen.findByRole('dialog')
  return { store, user, dialog, slot }
}
const press = async ({ user, dialog }: Awaited<ReturnType<typeof choosing>>, name: string) =>
  user.click(within(dialog).getByRole('button', { name }))

describe('a file that is chosen', () => {
  it('says what it is before it opens: provinces, records, the last act, and the code', async () => {
    const store = createAppStore(memoryPorts())
    const { user } = show(store, <StartView />)
    const file = new File([bytesOf(WORKED_EXAMPLE) as Uint8Array<ArrayBuffer>], 'd0.yunta.json')
    await user.upload(screen.getByLabelText('Abrir un expediente'), file)
    const said = (await screen.findByRole('dialog')).textContent
    expect(said).toContain(provinceName(MANABI))
    expect(said).toContain(`Registros${WHOLE.length}`)
    expect(said).toContain(WHOLE.at(-1)?.actor)
    expect(said).toMatch(/Código([0-9a-f]{4} ){5}[0-9a-f]{4}/)
    expect(store.getState().work).toBeNull()
  })

  it('that is here already is said to be the same, and the one here opens instead', async () => {
    const chosen = await choosing(bytesOf(WORKED_EXAMPLE))
    expect(chosen.dialog.textContent).toContain('Es igual al archivo.')
    await press(chosen, 'Abrir el de este equipo')
    expect(chosen.store.getState().route).toEqual({ screen: 'programme', slot: chosen.slot })
    expect((await chosen.store.getState().keptSlots()).slots).toHaveLength(1)
  })

  it('that lacks the last three records is said to be an earlier copy', async () => {
    const chosen = await choosing(fileOf(WHOLE.slice(0, -3)))
    expect(chosen.dialog.textContent).toContain('Tiene 3 registros más: el archivo es una copia anterior.')
    await press(chosen, 'Abrir el archivo como otra copia')
    await waitFor(() => expect(chosen.store.getState().work?.log.size).toBe(WHOLE.length - 3))
    const { slots } = await chosen.store.getState().keptSlots()
    expect(slots).toHaveLength(2)
    expect(await chosen.store.getState().standings()).toEqual(
      new Map([
        [chosen.slot, { copies: 2, relation: null }],
        [chosen.store.getState().openedSlot(), { copies: 2, relation: { kind: 'older', lacks: 3 } }],
      ]),
    )
  })

  it('that goes on from the one here is offered to go on with, and the one here stays', async () => {
    const other = await openApp()
    plus(other, 'mesa-nueva')
    const chosen = await choosing(other.getState().fileBytes() ?? new Uint8Array())
    // The act, and the adoption of today's rules before it.
    expect(chosen.dialog.textContent).toContain('Le faltan 2 registros: el archivo es más reciente.')
    await press(chosen, 'Abrir el archivo')
    await waitFor(() => expect(chosen.store.getState().work?.log.size).toBe(WHOLE.length + 2))
    expect((await chosen.store.getState().keptSlots()).slots).toHaveLength(2)
  })

  it('that parted from the one here says after which act, whose and when, and how much each has', async () => {
    const other = await openApp()
    plus(other, 'mesa-de-otro')
    const chosen = await choosing(other.getState().fileBytes() ?? new Uint8Array(), (store) => {
      plus(store, 'mesa-a')
      plus(store, 'mesa-b')
    })
    expect(chosen.dialog.textContent).toMatch(
      /Se separaron después de «[^»]+» \([^)]+, \d+ \w+ \d\d:\d\d\)\. Desde ahí, el archivo tiene 1 registro y lo de este equipo 2\./,
    )
    expect(
      within(chosen.dialog)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(['Abrir el de este equipo', 'Cancelar', 'Abrir el archivo como otra copia'])
  })

  it('whose chain was written anew from its first act is told, though all its hashes are right', async () => {
    const [first] = WHOLE
    if (!first) throw new Error('empty')
    const chosen = await choosing(fileOf([forged(first, { actor: 'Otra persona' })]))
    expect(chosen.dialog.textContent).toContain('no tiene ni un registro en común con el archivo')
  })

  it('is left alone when nobody opens it', async () => {
    const chosen = await choosing(fileOf(WHOLE.slice(0, -3)))
    const { work } = chosen.store.getState()
    await press(chosen, 'Cancelar')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(chosen.store.getState().work).toBe(work)
    expect((await chosen.store.getState().keptSlots()).slots).toHaveLength(1)
  })
})

describe('the list of what this device keeps', () => {
  it('says which of two copies of one programme is the fuller', async () => {
    const store = await openApp()
    const file = await store.getState().readFile(fileOf(WHOLE.slice(0, -3)), 'd0.yunta.json')
    if (file.status !== 'read') throw new Error(JSON.stringify(file))
    await store.getState().openRead(file.ledger)
    show(store, <StartView />)
    expect((await screen.findAllByText('La más completa de las 2 copias de este programa')).length).toBeGreaterThan(0)
    expect(screen.getAllByText('Copia anterior: le faltan 3 registros de la más completa').length).toBeGreaterThan(0)
  })
})
