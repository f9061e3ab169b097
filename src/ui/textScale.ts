import { createContext } from 'react'

/** How many times larger than on the desk charts are drawn. */
export const TextScale = createContext(1)

/** With the sheet's own 1.12 of projector.css, the 12 px of a chart reach 16. */
export const PROJECTOR_SCALE = 1.2
