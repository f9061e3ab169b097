import { createContext } from 'react'

/** How many times larger than on the desk charts are drawn. */
export const TextScale = createContext(1)

/** With the 1.12 by which the sheet is zoomed there, the 12 px of a chart reach 16. */
export const PROJECTOR_SCALE = 1.2
