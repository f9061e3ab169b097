import { expect, it } from 'vitest'
import { id, type ProductId, type TableId } from '../../src/domain/ids'
import { sheetsToLend } from '../../src/domain/lent'
import type { SheetId } from '../../src/domain/rating'
import { eventsOf } from '../../src/record/log'
import type { AppStore } from '../../src/store/store'
import { lentHere } from '../../src/store/work'
import { openApp } from '../support/app'
import { MANABI } from '../support/mesa'

const territory = MANABI

function mesa(store: AppStore) {
  const found = store.getState().work?.folded.programme?.territories[territory]
  const [product] = found?.candidates ?? []
  const [indicator] = found?.indicators ?? []
  if (!found || !product || !indicator) throw new Error('the example has candidates and indicators')
  return { found, product: product.id, indicator: indicator.id }
}

const rate = (store: AppStore, sheet: SheetId) => {
  const { product, indicator } = mesa(store)
  const cells = [{ product, indicator, value: 2 as const, reason: '' }]
  return store.getState().act({ kind: 'ratings-recorded', body: { territory, sheet, origin: '', leftOut: [], cells } })
}

/** A mesa that lends one sheet, and another laptop that opened the file. */
async function lent() {
  const here = await openApp()
  here.getState().act({ kind: 'step-reopened', body: { territory, step: 'ratings', reason: 'Falta una mesita.' } })
  const tables = ['Mesita 1', 'Mesita 2'].map((name, i) => ({ id: id<TableId>(`t${i}`), name }))
  here.getState().act({ kind: 'tables-registered', body: { territory, tables } })
  const [own, other] = sheetsToLend(mesa(here).found, 'ratings')
  if (!own || !other) throw new Error('the example has sheets')
  const body = { territory, lending: 'laptop-2', name: 'Laptop 2', step: 'ratings' as const, sheets: [own] }
  expect(here.getState().act({ kind: 'sheets-lent', body })).toMatchObject({ status: 'accepted' })
  const there = await openApp()
  const bytes = here.getState().fileBytes()
  if (!bytes) throw new Error('a record is open')
  await there.getState().openFile(bytes, 'laptop-2.yunta.json')
  return { here, there, own, other }
}

it('a file made for another device asks whether this is it, and not on the device that made it', async () => {
  const { here, there } = await lent()
  const [mine, theirs] = [here.getState().work, there.getState().work]
  expect(mine && lentHere(mine)).toBeNull()
  expect(theirs && lentHere(theirs)?.lending.name).toBe('Laptop 2')
})

it('the device that takes it writes its sheets and nothing else, and what it wrote joins', async () => {
  const { here, there, own, other } = await lent()
  there.getState().act({ kind: 'sheets-taken', body: { territory, lending: 'laptop-2' } })
  expect(rate(there, own)).toMatchObject({ status: 'accepted' })
  const refusals = [
    rate(there, other),
    there.getState().act({ kind: 'step-closed', body: { territory, step: 'ratings', reason: '' } }),
    there.getState().act({
      kind: 'product-withdrawn',
      body: { territory, product: id<ProductId>('cacao-fino'), reason: 'Sin volumen.' },
    }),
  ]
  for (const one of refusals)
    expect(one).toEqual({ status: 'refused', findings: [expect.objectContaining({ code: 'lending-only' })] })
  expect(there.getState().undo().status).toBe('accepted')
  expect(there.getState().redo().status).toBe('accepted')

  const { work } = there.getState()
  expect(await here.getState().joinRecords([work ? eventsOf(work.log) : []])).toMatchObject({ status: 'accepted' })
  const { found, product, indicator } = mesa(here)
  expect(found.sheets[own]?.[product]?.[indicator]?.value).toBe(2)
  expect(rate(here, other)).toMatchObject({ status: 'accepted' })
})

it('whoever opens the file and is not that device writes everything', async () => {
  const { there, other } = await lent()
  expect(rate(there, other)).toMatchObject({ status: 'accepted' })
  const after = there.getState().work
  expect(after && lentHere(after)).toBeNull()
})

it('sheets are lent once under a name, at least one, and only those the mesa waits for', async () => {
  const { here, own } = await lent()
  const lend = (lending: string, sheets: readonly SheetId[]) =>
    here.getState().act({ kind: 'sheets-lent', body: { territory, lending, name: 'X', step: 'ratings', sheets } })
  const codes = [lend('laptop-2', [own]), lend('otra', []), lend('otra', ['plenary']), lend('otra', [own, own])].map(
    (outcome) => outcome.status === 'refused' && outcome.findings.map(({ code }) => code),
  )
  here.getState().act({ kind: 'step-closed', body: { territory, step: 'ratings', reason: '' } })
  expect(lend('tarde', [own])).toMatchObject({ status: 'refused', findings: [{ code: 'lending-closed' }] })
  expect(codes).toEqual([['lending-known'], ['lending-empty'], ['sheet-not-asked'], ['sheet-repeated']])
})
