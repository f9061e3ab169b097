import { describe, expect, it } from 'vitest'
import { type DeviceId, id } from '../../src/domain/ids'
import { recordFromFile } from '../../src/io/recordFile'
import { root, rootOf } from '../../src/record/chain'
import { decide } from '../../src/record/decide'
import type { Act } from '../../src/record/kinds'
import { stamp } from '../../src/record/stamp'
import type { AppStore } from '../../src/store/store'
import { kept } from '../../src/store/work'
import { CREATED, product } from '../record/sample'
import { actsIn, bytesOf, EXAMPLE, WORKED_EXAMPLE } from '../support/app'
import { fileOf } from '../support/forge'
import { MANABI } from '../support/ranking'
import { listening, workOf } from './listening'

const EXPEDIENTE = bytesOf(WORKED_EXAMPLE)
const WHOLE = recordFromFile(EXPEDIENTE, 'd0.yunta.json').events
const TEXT = new TextDecoder().decode(EXPEDIENTE)
const bytes = (text: string) => new TextEncoder().encode(text)
const changed = (from: string, to: string) => {
  expect(TEXT).toContain(from)
  return bytes(TEXT.replace(from, to))
}

const manabi = (store: AppStore) => {
  const territory = workOf(store).folded.programme?.territories[MANABI]
  if (!territory) throw new Error('no territory')
  return territory
}
const codes = (outcome: { readonly status: string; readonly findings?: readonly { readonly code: string }[] }) =>
  outcome.findings?.map(({ code }) => code) ?? outcome.status

const OPEN_MANABI: Act = { kind: 'territory-opened', body: { territory: MANABI } }
const propose = (name: string): Act => ({
  kind: 'products-proposed',
  body: { territory: MANABI, products: [product(name)] },
})

async function started(store: AppStore): Promise<void> {
  const outcome = await store.getState().create(CREATED)
  expect(outcome.status).toBe('accepted')
  expect(store.getState().act(OPEN_MANABI).status).toBe('accepted')
}

describe('acts', () => {
  it('change the programme at once and are found again when the slot is opened anew', async () => {
    const { store } = listening()
    await started(store)
    const { slot } = workOf(store)
    expect(store.getState().act(propose('Cacao')).status).toBe('accepted')
    expect(manabi(store).candidates.map(({ name }) => name)).toEqual(['Cacao'])
    await store.getState().closeWork()
    expect(store.getState().work).toBeNull()
    await store.getState().openSlot(slot)
    expect(manabi(store).candidates.map(({ name }) => name)).toEqual(['Cacao'])
    expect(workOf(store).mended).toBeNull()
  })

  it('are refused with their reason, and then nothing is written', async () => {
    const { store } = listening()
    await started(store)
    const before = workOf(store)
    expect(codes(store.getState().act(OPEN_MANABI))).toEqual(['territory-already-open'])
    expect(workOf(store)).toBe(before)
  })

  it('are refused while another tab writes, undo and redo too, and taken again after', async () => {
    const { store, tell } = listening()
    await started(store)
    store.getState().act(propose('Cacao'))
    tell({ kind: 'role', role: 'follower' })
    const before = workOf(store).log
    expect(codes(store.getState().act(propose('Café')))).toEqual(['read-only'])
    expect(codes(store.getState().undo())).toEqual(['read-only'])
    expect(workOf(store).log).toBe(before)
    tell({ kind: 'role', role: 'writer' })
    expect(store.getState().act(propose('Café')).status).toBe('accepted')
  })

  it('are refused while nothing is open', () => {
    expect(codes(listening().store.getState().act(OPEN_MANABI))).toEqual(['read-only'])
  })

  it('carry the name the person works under', async () => {
    const { store } = listening()
    await started(store)
    store.getState().prefer({ actor: 'Luis Vera' })
    store.getState().act(propose('Cacao'))
    expect(actsIn(store).map(({ actor }) => actor)).toEqual(['Rosa Zambrano', 'Rosa Zambrano', 'Luis Vera'])
  })
})

describe('undo and redo', () => {
  it('go back through acts of different steps and forward again, erasing nothing', async () => {
    const { store } = listening()
    await started(store)
    const { act, undo, redo } = store.getState()
    act(propose('Cacao'))
    act(propose('Café'))
    act({ kind: 'indicators-adopted', body: { territory: MANABI, indicators: [id('DEM')] } })
    const done = workOf(store).folded.programme
    undo()
    expect(manabi(store).indicators).toHaveLength(3)
    undo()
    expect(manabi(store).candidates.map(({ name }) => name)).toEqual(['Cacao'])
    redo()
    redo()
    expect(codes(redo())).toEqual(['nothing-to-redo'])
    expect(workOf(store).folded.programme).toEqual(done)
    expect(actsIn(store)).toHaveLength(9)
  })

  it('stop at a closing, which says that it is reopened instead, and go on once it was', async () => {
    const { store } = listening()
    await started(store)
    const { act, undo } = store.getState()
    act(propose('Cacao'))
    act({ kind: 'step-closed', body: { territory: MANABI, step: 'indicators', reason: '' } })
    const closed = workOf(store).log
    expect(undo()).toEqual({
      status: 'refused',
      findings: [
        { code: 'closing-not-undone', severity: 'refused', values: { step: 'indicators', territory: MANABI } },
      ],
    })
    expect(store.getState().nextUndo()?.kind).toBe('step-closed')
    expect(workOf(store).log).toBe(closed)
    act({ kind: 'step-reopened', body: { territory: MANABI, step: 'indicators', reason: 'Faltaba uno.' } })
    expect(store.getState().nextUndo()?.kind).toBe('products-proposed')
    expect(undo().status).toBe('accepted')
    expect(manabi(store).candidates).toEqual([])
    expect(manabi(store).steps.indicators.map(({ act: what }) => what)).toEqual(['closed', 'reopened'])
  })

  it('forget what was undone once something else is done', async () => {
    const { store } = listening()
    await started(store)
    const { act, undo, redo } = store.getState()
    act(propose('Cacao'))
    undo()
    act(propose('Café'))
    expect(redo().status).toBe('refused')
    expect(manabi(store).candidates.map(({ name }) => name)).toEqual(['Café'])
  })

  it('never reach the beginning of the record', async () => {
    const { store } = listening()
    await started(store)
    expect(store.getState().undo().status).toBe('accepted')
    expect(codes(store.getState().undo())).toEqual(['nothing-to-undo'])
    expect(workOf(store).folded.programme).not.toBeNull()
  })

  it('say there is nothing to redo, which is not the same as being unable to write', async () => {
    const { store } = listening()
    await started(store)
    expect(codes(store.getState().redo())).toEqual(['nothing-to-redo'])
  })
})

describe('opening a file', () => {
  it('opens it beside what is there, every time in a slot of its own', async () => {
    const { store } = listening()
    await started(store)
    const mine = workOf(store).slot
    const first = await store.getState().openFile(EXPEDIENTE, 'd0.yunta.json')
    const second = await store.getState().openFile(EXPEDIENTE, 'd0.yunta.json')
    if (first.status === 'refused' || second.status === 'refused') throw new Error('refused')
    expect(new Set([mine, first.slot, second.slot]).size).toBe(3)
    const { slots } = await store.getState().keptSlots()
    expect(slots.map(({ slot }) => slot).toSorted()).toEqual([mine, first.slot, second.slot].toSorted())
    await store.getState().openSlot(mine)
    expect(workOf(store).folded.programme?.name).toBe('Programa de prueba')
  })

  it('keeps the record as it was: written out again it is the same file', async () => {
    const { store } = listening()
    await store.getState().openFile(EXPEDIENTE, 'd0.yunta.json')
    expect(new TextDecoder().decode(store.getState().fileBytes() ?? undefined)).toBe(TEXT)
  })

  it.each([
    ['damaged', changed('Queso fresco', 'Queso fresko'), 'expediente-damaged'],
    ['cut short', EXPEDIENTE.slice(0, -300), 'expediente-damaged'],
    ['sound but for its last events', fileOf(WHOLE.slice(0, -1), root(WHOLE)), 'expediente-other-code'],
    ['of a newer Yunta', changed('"minReader":1', '"minReader":2'), 'expediente-newer'],
    ['foreign', bytes('{"type":"FeatureCollection"}'), 'file-foreign'],
    ['empty', new Uint8Array(), 'file-empty'],
  ])('says that a file is %s and touches nothing', async (_, file, code) => {
    const { store, order } = listening()
    await started(store)
    const { keptSlots, openFile } = store.getState()
    const { slot, log } = workOf(store)
    const shelf = await keptSlots()
    const opened = [...order]
    const original = file.slice()
    const outcome = await openFile(file, 'x.yunta.json')
    expect(codes(outcome)).toEqual([code])
    expect(workOf(store)).toMatchObject({ slot })
    expect(workOf(store).log).toBe(log)
    expect(await keptSlots()).toEqual(shelf)
    expect(order).toEqual(opened)
    expect(file).toEqual(original)
  })

  it('opens one after the other when asked twice at once, and closes the first before the second', async () => {
    const { store, order } = listening()
    const [first, second] = await Promise.all([
      store.getState().openFile(EXPEDIENTE, 'a.yunta.json', 'a'),
      store.getState().openFile(bytesOf(EXAMPLE), 'b.yunta.json', 'b'),
    ])
    expect([first.status, second.status]).toEqual(['opened', 'opened'])
    expect(order.filter((call) => !call.startsWith('label'))).toEqual(['open a', 'close a', 'open b'])
    expect(workOf(store).slot).toBe('b')
    expect(Object.keys(workOf(store).folded.programme?.territories ?? {})).toHaveLength(13)
  })
})

describe('opening a slot', () => {
  it('says that an empty one failed', async () => {
    const { store } = listening()
    await store.getState().openSlot('nadie')
    expect(store.getState()).toMatchObject({ work: null, opening: 'empty' })
  })

  it('leaves the one at work alone when it is asked for again', async () => {
    const { store, order } = listening()
    await started(store)
    const { slot } = workOf(store)
    await store.getState().openSlot(slot)
    expect(order.filter((call) => call.startsWith('open'))).toEqual([`open ${slot}`])
  })
})

describe('a new programme', () => {
  it('that is refused leaves the one at work open', async () => {
    const { store, order } = listening()
    await started(store)
    const before = workOf(store)
    const outcome = await store.getState().create({ ...CREATED, body: { ...CREATED.body, name: '' } })
    expect(codes(outcome)).toEqual(['act-shape'])
    expect(workOf(store).log).toBe(before.log)
    expect(order.filter((call) => call.startsWith('open'))).toHaveLength(1)
  })

  it('is kept under its name, and nothing in it had to be mended', async () => {
    const { store, order } = listening()
    await started(store)
    const { slot, mended } = workOf(store)
    expect(order).toEqual([`open ${slot}`, `label ${slot} Programa de prueba`])
    expect(mended).toBeNull()
  })
})

describe('events of another tab', () => {
  it('join the record once, change the programme and leave undo to who wrote them', async () => {
    const { store, tell } = listening()
    await started(store)
    const { log, folded } = workOf(store)
    const decision = decide(folded, propose('Café'))
    if (decision.status === 'refused') throw new Error('refused')
    const foreign = stamp(decision.draft, log, {
      programme: folded.programme?.id ?? id(''),
      actor: 'Otra',
      device: id<DeviceId>('otro-equipo'),
      at: 0,
      off: 0,
    })
    tell({ kind: 'events', events: [kept(foreign)] })
    expect(manabi(store).candidates.map(({ name }) => name)).toEqual(['Café'])
    expect(store.getState().nextUndo()?.kind).toBe('territory-opened')
    const once = workOf(store)
    tell({ kind: 'events', events: [kept(foreign)] })
    expect(workOf(store)).toBe(once)
  })

  it('that are not sound are left out', async () => {
    const { store, tell } = listening()
    await started(store)
    const before = workOf(store).folded.programme
    tell({ kind: 'events', events: [{ id: 'f'.repeat(64), bytes: bytes('{"kind":"territory-left"}') }] })
    expect(workOf(store).folded.programme).toEqual(before)
  })
})

describe('the code of the record', () => {
  it('is the beginning of the root of all events, and changes with each', async () => {
    const { store } = listening()
    await started(store)
    const before = store.getState().recordCode()
    expect(before.replaceAll('-', '')).toBe(rootOf(workOf(store).log).slice(0, 24))
    store.getState().act(propose('Cacao'))
    expect(store.getState().recordCode()).not.toBe(before)
    expect(store.getState().recordCode()).toMatch(/^([0-9a-f]{4}-){5}[0-9a-f]{4}$/)
  })
})
