import { describe, expect, it } from 'vitest'
import { id, type TerritoryId } from '../../src/domain/ids'
import { draftsIn, type HalfTyped } from '../../src/store/drafts'
import { createAppStore } from '../../src/store/store'
import { bytesOf, memoryDrafts, memoryPorts, WORKED_EXAMPLE } from '../support/app'

const draft: HalfTyped = {
  key: '13 cacao central',
  label: 'Cacao: Problema central',
  place: { territory: id<TerritoryId>('13'), step: 'candidates' },
  text: 'Se vende sin',
  shown: 'Se vende sin',
}

/** Pages of one device, one after the other: what they keep outlives them. */
function device() {
  const kept = new Map<string, unknown>()
  return {
    kept,
    open: async (slot = 'mesa') => {
      const store = createAppStore({ ...memoryPorts(), drafts: memoryDrafts(kept) })
      await store.getState().openFile(bytesOf(WORKED_EXAMPLE), WORKED_EXAMPLE, slot)
      await Promise.resolve()
      return store
    },
  }
}

describe('what is half typed', () => {
  it('is there again in the next page of the device, and not in another record', async () => {
    const { open } = device()
    ;(await open()).getState().keepDraft(draft)
    expect((await open()).getState().drafts).toEqual([draft])
    expect((await open('otra')).getState().drafts).toEqual([])
  })

  it('is never part of the record', async () => {
    const store = await device().open()
    const before = store.getState().recordCode()
    store.getState().keepDraft(draft)
    expect(store.getState().recordCode()).toBe(before)
  })

  it('goes when it is said or given up', async () => {
    const { kept, open } = device()
    const store = await open()
    store.getState().keepDraft(draft)
    store.getState().keepDraft({ ...draft, text: 'Se vende sin marca' })
    expect(store.getState().drafts.map(({ text }) => text)).toEqual(['Se vende sin marca'])
    store.getState().dropDraft(draft.key)
    expect(store.getState().drafts).toEqual([])
    expect(kept.get('mesa')).toEqual([])
  })

  it('stays on the page where the device keeps nothing', async () => {
    const refuses = { read: () => Promise.reject(new Error('no')), write: () => Promise.reject(new Error('no')) }
    const store = createAppStore({ ...memoryPorts(), drafts: refuses })
    await store.getState().openFile(bytesOf(WORKED_EXAMPLE), WORKED_EXAMPLE)
    store.getState().keepDraft(draft)
    await Promise.resolve()
    expect(store.getState().drafts).toEqual([draft])
  })

  it('typed before the device answered is newer than what the device kept', async () => {
    let answer = (_: unknown) => {}
    const slow = { read: () => new Promise<unknown>((resolve) => (answer = resolve)), write: async () => {} }
    const store = createAppStore({ ...memoryPorts(), drafts: slow })
    await store.getState().openFile(bytesOf(WORKED_EXAMPLE), WORKED_EXAMPLE)
    store.getState().keepDraft({ ...draft, text: 'nuevo' })
    answer([draft, { ...draft, key: 'otro' }])
    await new Promise((resolve) => setTimeout(resolve))
    expect(store.getState().drafts.map(({ key, text }) => [key, text])).toEqual([
      [draft.key, 'nuevo'],
      ['otro', draft.text],
    ])
  })
})

describe('drafts as a device gives them back', () => {
  it.each([null, undefined, 7, 'x', {}, [null], [{}], [{ key: 'a', label: 'b' }], [{ key: 1, label: 'b', text: 'c' }]])(
    'leaves out %j, which is none',
    (kept) => expect(draftsIn(kept)).toEqual([]),
  )

  it.each([null, 7, {}, { territory: 13, step: 'candidates' }, { territory: '13', step: 'acta' }])(
    'keeps a text whose place is %j, without the place',
    (place) => expect(draftsIn([{ ...draft, place }])).toEqual([{ ...draft, place: null }]),
  )

  it('reads back what it wrote', () => expect(draftsIn(structuredClone([draft]))).toEqual([draft]))
})
