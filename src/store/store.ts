import { createStore, type StoreApi } from 'zustand/vanilla'
import { type BallotSlice, createBallotSlice } from './ballotSlice'
import { type ContactSlice, createContactSlice } from './contactSlice'
import { createWorkSlice } from './createWorkSlice'
import { createDraftSlice, type DraftSlice } from './draftSlice'
import { createFirmnessSlice, type FirmnessSlice } from './firmnessSlice'
import { createPlanSlice, type PlanSlice } from './planSlice'
import type { Ports } from './ports'
import { createViewSlice, type ViewSlice } from './viewSlice'
import type { WorkSlice } from './workSlice'

export type AppState = WorkSlice & ViewSlice & FirmnessSlice & DraftSlice & BallotSlice & PlanSlice & ContactSlice
export type AppStore = StoreApi<AppState>

/** The whole state of a page. The record is kept by `ports.keeper`; this only holds it in view. */
export function createAppStore(ports: Ports): AppStore {
  const store = createStore<AppState>()((...args) => ({
    ...createWorkSlice(ports)(...args),
    ...createViewSlice(ports)(...args),
    ...createFirmnessSlice(ports)(...args),
    ...createDraftSlice(ports)(...args),
    ...createBallotSlice(ports)(),
    ...createPlanSlice(ports)(...args),
    ...createContactSlice(ports)(),
  }))
  store.subscribe(({ work, recallDrafts }, before) => {
    const slot = work?.slot ?? null
    if (slot !== (before.work?.slot ?? null)) void recallDrafts(slot)
    // What the device calls a slot follows the name of its programme, also when that is undone.
    const name = work?.folded.programme?.name
    const known = before.work?.slot === slot ? before.work?.folded.programme?.name : undefined
    if (slot !== null && name !== undefined && known !== undefined && name !== known)
      void ports.keeper.label(slot, name)
  })
  return store
}
