import { isStored } from '../tables/cell'
import type { RawSheet, RawSource } from '../tables/sheet'
import { mended } from '../tables/twice'
import type { Desk } from './desk'

/** The sheets of a file, with text that was encoded twice mended once a person agrees; null while they have not said. */
export function mendedSheets({ twice, sheets }: RawSource, desk: Desk): readonly RawSheet[] | null {
  if (!twice) return sheets
  const answer = desk.ask({
    about: 'encoding',
    read: twice.read,
    proposal: twice.meant,
    options: [twice.meant, twice.read],
  })
  if (answer === null) return null
  if (answer === twice.read) return sheets
  return sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row.map((cell) => (isStored(cell) ? cell : mended(cell)))),
  }))
}
