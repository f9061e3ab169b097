import { describe, expect, it } from 'vitest'
import { recordFromFile } from '../../src/io/recordFile'
import { kept } from '../../src/store/work'
import { createMemoryCopy } from '../storage/memoryCopy'
import { createMemoryCanary, keeperOn } from '../storage/room'
import { bytesOf, memoryPorts, WORKED_EXAMPLE } from '../support/app'
import { listening, workOf } from './listening'

const EXPEDIENTE = bytesOf(WORKED_EXAMPLE)
const codes = (outcome: { readonly status: string; readonly findings?: readonly { readonly code: string }[] }) =>
  outcome.findings?.map(({ code }) => code) ?? outcome.status

describe('what a device had and has no more', () => {
  const lost = { slot: 'ejemplo', count: 9, lastId: 'f'.repeat(64), savedAt: 7 }
  /** A device that remembers nine events of a slot and holds none. */
  function robbed() {
    const ports = memoryPorts()
    const notes = new Map([['ejemplo', lost]])
    const keeper = keeperOn([createMemoryCopy('journal'), createMemoryCopy('database')], {
      canaries: [createMemoryCanary(notes)],
    })
    return listening({ ...ports, keeper })
  }

  it('is told of a slot that a fresh file fills, and of no other', async () => {
    const { store } = robbed()
    await store.getState().openFile(EXPEDIENTE, 'd0.yunta.json', 'ejemplo')
    expect(workOf(store).mended?.loss).toMatchObject({ missing: 9, lastId: lost.lastId })
    await store.getState().openFile(EXPEDIENTE, 'd0.yunta.json', 'otro')
    expect(workOf(store).mended).toBeNull()
  })

  it('is put away by no click but by a signature, which is an act of the record', async () => {
    const { store } = robbed()
    await store.getState().openFile(EXPEDIENTE, 'd0.yunta.json', 'ejemplo')
    store.getState().dismissMended()
    expect(workOf(store).mended?.loss).not.toBeNull()
    expect(store.getState().signLoss().status).toBe('accepted')
    expect(workOf(store).mended).toBeNull()
    expect(workOf(store).log.newest?.top).toMatchObject({
      kind: 'loss-noted',
      body: { missing: 9, last: lost.lastId, savedAt: 7 },
    })
    expect(codes(store.getState().signLoss())).toEqual(['read-only'])
    await store.getState().closeWork()
    await store.getState().openSlot('ejemplo')
    expect(workOf(store).mended).toBeNull()
  })

  it('stays told where it cannot be signed: another tab writes, or nothing is left to sign in', async () => {
    const filled = robbed()
    await filled.store.getState().openFile(EXPEDIENTE, 'd0.yunta.json', 'ejemplo')
    filled.tell({ kind: 'role', role: 'follower' })
    expect(codes(filled.store.getState().signLoss())).toEqual(['read-only'])
    expect(workOf(filled.store).mended?.loss).toMatchObject({ missing: 9 })

    const { store } = robbed()
    await store.getState().openSlot('ejemplo')
    expect(codes(store.getState().signLoss())).toEqual(['programme-missing'])
    expect(workOf(store).mended?.loss).toMatchObject({ missing: 9 })
  })
})

describe('what opening mended', () => {
  it('is told until it is read, and reading it changes nothing else', async () => {
    const journal = createMemoryCopy('journal')
    const database = createMemoryCopy('database')
    const events = recordFromFile(EXPEDIENTE, 'd0.yunta.json').events.map(kept)
    await journal.append(
      'ejemplo',
      events.map((event, order) => ({ ...event, order })),
    )
    const { store } = listening({ ...memoryPorts(), keeper: keeperOn([journal, database]) })
    await store.getState().openSlot('ejemplo')
    const { mended, ...before } = workOf(store)
    expect(mended).toMatchObject({ healed: events.length, loss: null })
    store.getState().dismissMended()
    expect(workOf(store)).toEqual({ ...before, mended: null })
    store.getState().dismissMended()
    expect(workOf(store).mended).toBeNull()
  })
})
