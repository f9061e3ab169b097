import { createStore, type StoreApi } from 'zustand/vanilla'
import { createFirmnessSlice, type FirmnessSlice } from './firmnessSlice'
import type { Ports } from './ports'
import { createViewSlice, type ViewSlice } from './viewSlice'
import { createWorkSlice, type WorkSlice } from './workSlice'

export type AppState = WorkSlice & ViewSlice & FirmnessSlice
export type AppStore = StoreApi<AppState>

/** The whole state of a page. The record is kept by `ports.keeper`; this only holds it in view. */
export const createAppStore = (ports: Ports): AppStore =>
  createStore<AppState>()((...args) => ({
    ...createWorkSlice(ports)(...args),
    ...createViewSlice(ports)(...args),
    ...createFirmnessSlice(ports)(...args),
  }))
