import type { SaveState } from '../record/keeper'

/** Whether some of a record is in memory only, so that closing the page would lose it. */
export const isUnsaved = ({ save }: { readonly save: SaveState }): boolean => 'waiting' in save && save.waiting > 0
