import { createContext } from 'react'

/** Whether the person has gone from the screen the page opened with to another. */
export const Moved = createContext(false)
