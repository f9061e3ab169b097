import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AppState, AppStore } from './store'

export const StoreContext = createContext<AppStore | null>(null)

/** Reads one piece of the state; the component repaints when that piece changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  const store = useContext(StoreContext)
  if (!store) throw new Error('useApp outside <StoreContext>')
  return useStore(store, select)
}
