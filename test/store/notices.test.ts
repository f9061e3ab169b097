import { describe, expect, it } from 'vitest'
import type { Failure, SaveState } from '../../src/record/keeper'
import { bytesOf, EXAMPLE, memoryPorts } from '../support/app'
import { listening, workOf } from './listening'

const opened = async () => {
  const room = listening()
  await room.store.getState().openFile(bytesOf(EXAMPLE), 'ejemplo.yunta.json', 'ejemplo')
  return room
}

describe('what the keeper gives notice of', () => {
  it('shows how safe the work is as soon as that changes, and changes nothing else', async () => {
    const { store, tell } = await opened()
    const before = workOf(store)
    const save: SaveState = { state: 'pending', waiting: 2 }
    tell({ kind: 'save', save })
    expect(workOf(store)).toEqual({ ...before, save })
    await expect.poll(() => store.getState().persistence).toBe('granted')
  })

  it('keeps what the browser answered about dropping what it stores', async () => {
    const { store, tell } = await opened()
    tell({ kind: 'persistence', answer: 'refused' })
    expect(store.getState().persistence).toBe('refused')
    tell({ kind: 'role', role: 'follower' })
    expect(store.getState().persistence).toBe('refused')
    expect(workOf(store).role).toBe('follower')
  })
})

describe('what is asked of the keeper', () => {
  it('passes «editar aquí» and «guardar otra vez» to the open slot', async () => {
    const { store, order } = await opened()
    await store.getState().takeOver()
    await store.getState().retrySave()
    expect(order.slice(-2)).toEqual(['take over ejemplo', 'retry ejemplo'])
  })

  it('does nothing, and does not fail, while no slot is open', async () => {
    const { store, order } = listening()
    await store.getState().takeOver()
    await store.getState().retrySave()
    expect(order).toEqual([])
  })

  it('lists a file under the name of its programme', async () => {
    const { store, order } = await opened()
    expect(order.at(-1)).toBe(`label ejemplo ${workOf(store).folded.programme?.name}`)
  })

  it('does not rename a slot that a new programme would have overwritten', async () => {
    const { store, order } = listening({ newId: () => 'ejemplo' })
    await store.getState().openFile(bytesOf(EXAMPLE), 'ejemplo.yunta.json', 'ejemplo')
    const labels = order.filter((call) => call.startsWith('label'))
    const outcome = await store.getState().create({
      kind: 'programme-created',
      body: {
        name: 'Otro',
        simulated: true,
        bodyVersion: '1',
        dimensions: [],
        catalogue: [],
        segments: [],
        filters: [],
      },
    })
    expect(outcome).toMatchObject({ status: 'refused', findings: [{ code: 'programme-already-created' }] })
    expect(order.filter((call) => call.startsWith('label'))).toEqual(labels)
  })
})

describe('an empty slot', () => {
  it.each([
    ['quota', 'unread'],
    ['unavailable', 'empty'],
  ] as const)(
    'with a copy that failed for %s is %s: nobody knows what an unread copy holds',
    async (reason, opening) => {
      const ports = memoryPorts()
      const failure: Failure = { status: 'failed', copy: 'journal', reason, detail: '' }
      const { store } = listening({
        keeper: {
          ...ports.keeper,
          open: async (slot) => {
            const open = await ports.keeper.open(slot)
            return { ...open, found: { ...open.found, failures: [failure] } }
          },
        },
      })
      await store.getState().openSlot('nadie')
      expect(store.getState()).toMatchObject({ work: null, opening })
    },
  )
})
