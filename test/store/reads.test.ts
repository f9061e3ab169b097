import { describe, expect, it } from 'vitest'
import { eventsOf } from '../../src/record/log'
import { createAppStore } from '../../src/store/store'
import { CREATED, MANABI, product } from '../record/sample'
import { memoryPorts, openApp } from '../support/app'
import { workOf } from './listening'

async function begun() {
  const store = createAppStore(memoryPorts())
  await store.getState().create(CREATED)
  store.getState().act({ kind: 'territory-opened', body: { territory: MANABI } })
  store.getState().act({ kind: 'products-proposed', body: { territory: MANABI, products: [product('Cacao')] } })
  return store
}

describe('an event of the open record', () => {
  it('is found by its id wherever it stands, and no other id finds any', async () => {
    const store = await begun()
    const events = eventsOf(workOf(store).log)
    for (const event of events) expect(store.getState().eventOf(event.id)).toBe(event)
    expect(store.getState().eventOf('f'.repeat(64))).toBeNull()
    expect(store.getState().eventOf(undefined)).toBeNull()
  })

  it('is not found while nothing is open', () => {
    expect(createAppStore(memoryPorts()).getState().eventOf('f'.repeat(64))).toBeNull()
  })
})

describe('what undo and redo come to next', () => {
  it('is the latest act, then the act just undone', async () => {
    const store = await begun()
    const latest = store.getState().nextUndo()
    expect(latest?.kind).toBe('products-proposed')
    expect(store.getState().nextRedo()).toBeNull()
    store.getState().undo()
    expect(store.getState().nextRedo()).toBe(latest)
    expect(store.getState().nextUndo()?.kind).toBe('territory-opened')
  })

  it('is nothing in a record that another device wrote', async () => {
    const store = await openApp()
    expect(store.getState().nextUndo()).toBeNull()
    expect(store.getState().nextRedo()).toBeNull()
  })

  it('is nothing while nothing is open, when undo and redo are refused and no code is shown', () => {
    const state = createAppStore(memoryPorts()).getState()
    expect([state.nextUndo(), state.nextRedo(), state.openedSlot(), state.fileBytes()]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(state.recordCode()).toBe('')
    for (const outcome of [state.undo(), state.redo(), state.signLoss()])
      expect(outcome).toMatchObject({ status: 'refused', findings: [{ code: 'read-only' }] })
  })
})

describe('the slot at work', () => {
  it('is known at once, without waiting for a paint', async () => {
    const store = await begun()
    expect(store.getState().openedSlot()).toBe(workOf(store).slot)
  })
})

describe('formulas', () => {
  it('are computed by the engine that comes with the first record that opens', async () => {
    const ports = memoryPorts()
    const { evaluate } = await ports.loadFormulas()
    const store = createAppStore(ports)
    expect(store.getState().evaluator).toBeNull()
    await store.getState().create(CREATED)
    expect(store.getState().evaluator).toBe(evaluate)
  })

  it('are checked before any record is open', async () => {
    const { checkFormula } = createAppStore(memoryPorts()).getState()
    expect(await checkFormula('a + b', new Set(['a', 'b']))).toBeNull()
    expect(await checkFormula('a + ', new Set(['a']))).not.toBeNull()
  })
})
