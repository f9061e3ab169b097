import { describe, expect, it } from 'vitest'
import { id, type TableId, type TerritoryId } from '../../src/domain/ids'
import { tableSheet } from '../../src/domain/rating'
import { createAppStore } from '../../src/store/store'
import { memoryPorts } from '../support/app'

const at = (territory: string) =>
  ({ screen: 'step', slot: 'k3f9', territory: id<TerritoryId>(territory), step: 'ratings' }) as const
const TABLE = tableSheet(id<TableId>('t1'))
const view = () => createAppStore(memoryPorts())

describe('where a person is', () => {
  it('remembers the province last worked on, also from the programme', () => {
    const store = view()
    store.getState().goTo(at('13'))
    store.getState().goTo({ screen: 'programme', slot: 'k3f9' })
    expect(store.getState()).toMatchObject({ route: { screen: 'programme' }, lastTerritory: '13' })
  })

  it('shows the sheet chosen until another province is opened, whose tables are others', () => {
    const store = view()
    store.getState().goTo(at('13'))
    store.getState().showSheet(TABLE)
    store.getState().goTo({ ...at('13'), step: 'ranking' })
    store.getState().goTo({ screen: 'start' })
    store.getState().goTo(at('13'))
    expect(store.getState().sheet).toBe(TABLE)
    store.getState().goTo(at('12'))
    expect(store.getState().sheet).toBe('plenary')
  })
})

describe('preferences', () => {
  it('are kept one by one, the rest as they were', () => {
    const ports = memoryPorts()
    const store = createAppStore(ports)
    const before = ports.preferences.read()
    store.getState().prefer({ theme: 'proyector' })
    expect(store.getState().preferences).toEqual({ ...before, theme: 'proyector' })
    expect(ports.preferences.read()).toEqual(store.getState().preferences)
  })
})

describe('the cell of the ratings that is asked for', () => {
  const step = (name: 'ratings' | 'ranking') =>
    ({ screen: 'step', slot: 'x', territory: id<TerritoryId>('13'), step: name }) as const

  it('is forgotten on the way to another screen, and not on the way to the ratings', () => {
    const store = view()
    store.getState().want(id('cacao'), id('PRECIO'))
    store.getState().goTo(step('ratings'))
    expect(store.getState().wanted).toEqual({ product: 'cacao', indicator: 'PRECIO' })
    store.getState().goTo(step('ranking'))
    expect(store.getState().wanted).toBeNull()
  })

  it('is forgotten once it is reached', () => {
    const store = view()
    store.getState().want(id('cacao'), id('PRECIO'))
    store.getState().reachWanted()
    expect(store.getState().wanted).toBeNull()
  })
})

describe('toasts', () => {
  it('offer to undo only the latest act: an older offer would take back another', () => {
    const store = createAppStore(memoryPorts())
    store.getState().toast('primero', true)
    store.getState().toast('archivo bajado')
    store.getState().toast('segundo', true)
    expect(store.getState().toasts.map(({ text }) => text)).toEqual(['archivo bajado', 'segundo'])
  })

  it('are three at most, the latest last, each with a number of its own', () => {
    const store = view()
    for (const text of ['a', 'b', 'c', 'd']) store.getState().toast(text, text === 'd')
    const { toasts } = store.getState()
    expect(toasts.map(({ text, undo }) => [text, undo])).toEqual([
      ['b', false],
      ['c', false],
      ['d', true],
    ])
    expect(new Set(toasts.map((toast) => toast.id)).size).toBe(3)
  })

  it('go when dismissed, and no other with them', () => {
    const store = view()
    for (const text of ['a', 'b', 'c']) store.getState().toast(text)
    const middle = store.getState().toasts[1]
    store.getState().dismissToast(middle?.id ?? 0)
    expect(store.getState().toasts.map(({ text }) => text)).toEqual(['a', 'c'])
  })
})
