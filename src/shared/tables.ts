import { createContext } from 'react'
import { createTableReader, type TableReader } from '../io/tableReader'

/** Who opens files of tables: on a thread of its own in the page, at once and in place where there is none. */
export const TablesContext = createContext<TableReader>(
  createTableReader(() => {
    throw new Error('no thread here')
  }),
)
