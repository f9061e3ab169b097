import type { Programme, Territory } from '../../domain/programme'
import type { AppState } from '../../store/store'
import { disclosed } from './disclosed'

/** As far as it may be shown. */
export const selectProgramme = ({ work }: AppState): Programme | null => asShown(work?.folded.programme)

/** The same before the latest act; null after opening. */
export const selectBefore = ({ work }: AppState): Programme | null => asShown(work?.before)

const asShown = (programme: Programme | null | undefined): Programme | null => (programme ? disclosed(programme) : null)

/** The territory of the address, or null on screens that have none. */
export const selectTerritory = (state: AppState): Territory | null => {
  const { route } = state
  if (!('territory' in route)) return null
  return selectProgramme(state)?.territories[route.territory] ?? null
}

/** The slot of the address; null at the start, where nothing is addressed. */
export const selectSlot = ({ route }: AppState): string | null => ('slot' in route ? route.slot : null)

export const selectCanEdit = ({ work }: AppState): boolean => work?.role === 'writer'

/** The acts that undo and redo would reach next, for their tooltips. */
export const selectNextUndo = (state: AppState) => state.nextUndo()
export const selectNextRedo = (state: AppState) => state.nextRedo()

/** ISO day of the latest act, where it was written: the date of every file made from the record. */
export const selectRunDate = ({ work }: AppState): string => dayOf(work?.log.newest?.top)

/** The same for any latest event; '' without one. */
export function dayOf(last: { readonly at: number; readonly off: number } | undefined): string {
  return last ? new Date(last.at + last.off * 60_000).toISOString().slice(0, 10) : ''
}

/** The act after which the programme is as it is, or null after opening. */
export const selectLatest = ({ work }: AppState) => work?.latest ?? null
