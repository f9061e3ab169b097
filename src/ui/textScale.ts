import { createContext } from 'react'

/** How many times larger than on the desk charts are drawn. */
export const TextScale = createContext(1)
