import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type DeviceId, id } from '../../src/domain/ids'
import { RecordNotices } from '../../src/frame/RecordNotices'
import type { Event } from '../../src/record/event'
import { fold } from '../../src/record/fold'
import type { AppStore } from '../../src/store/store'
import { MANABI, product, rate, WEIGHED, written } from '../record/sample'
import { openApp } from '../support/app'
import { show } from '../support/render'

const at = { territory: MANABI }

/** Puts at work what these events add up to, as joining two devices would. */
const adopt = (store: AppStore, events: readonly Event[]) =>
  store.setState(({ work }) => (work ? { work: { ...work, folded: fold(events) } } : {}))

/** Two devices that proposed the same two candidates. */
function apart(): readonly Event[] {
  const base = written([rate('cacao', 'DEM', 3)], written(WEIGHED))
  const proposing = (name: string) =>
    ({ kind: 'products-proposed', body: { ...at, products: [product(name)] } }) as const
  const acts = [proposing('Mora'), proposing('Uvilla')]
  const here = written(acts, base, { device: id<DeviceId>('aqui'), actor: 'Rosa' })
  const there = written(acts, base, { device: id<DeviceId>('otro'), actor: 'Luis' })
  return [...here, ...there.slice(base.length)]
}

describe('acts that did not enter', () => {
  it('are counted above the sheet and listed with who, when, what and why', async () => {
    const store = await openApp()
    adopt(store, apart())
    const { user } = show(store, <RecordNotices />)
    expect(screen.getByText('2 actos no entraron: quedan guardados, pero no cuentan.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Ver' }))
    const list = within(screen.getByRole('dialog', { name: 'Actos que no entraron' }))
    const [proposed, again] = list.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(proposed).toMatch(/^Luis, 14 nov.*, Manabí: agregar 1 candidato.*ya está en la lista/)
    expect(again).toMatch(/^Luis, 14 nov.*, Manabí: agregar 1 candidato.*ya está en la lista/)
  })

  it('are told until they are read, and again when there are others', async () => {
    const store = await openApp()
    const events = apart()
    adopt(store, events.slice(0, -1))
    const { user } = show(store, <RecordNotices />)
    await user.click(screen.getByRole('button', { name: 'Entendido' }))
    expect(screen.queryByText(/no entr/)).toBeNull()
    adopt(store, events)
    expect(await screen.findByText(/^2 actos no entraron/)).toBeDefined()
  })

  it('of a newer Yunta are told at opening, in English too', async () => {
    const store = await openApp()
    const base = written(WEIGHED)
    const last = base.at(-1)
    if (!last) throw new Error('empty')
    adopt(store, [...base, { ...last, id: id('f'.repeat(64)), seq: last.seq + 1, prev: last.id, kind: 'acta-sealed' }])
    const { user } = show(store, <RecordNotices />, 'en')
    expect(screen.getByText('1 act did not enter: it is kept, but does not count.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'See' }))
    expect(screen.getByRole('listitem').textContent).toMatch(/an act of a newer Yunta.*update Yunta to see it/)
  })

  it('are none in a record that holds', async () => {
    const store = await openApp()
    expect(store.getState().work?.folded.aside).toEqual([])
    show(store, <RecordNotices />)
    expect(screen.queryByText(/no entr/)).toBeNull()
  })
})
