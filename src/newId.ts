import { customAlphabet } from 'nanoid'

/**
 * A fresh random name for a device, a slot or a programme: sixteen lower-case letters, 75 bits, every one as likely.
 *
 * Letters only, because an id stands in addresses, file names and cells of CSV: no spreadsheet takes it for a number, a date or a
 * formula, and nobody has to say aloud whether a letter is large.
 */
export const newId = customAlphabet('abcdefghijklmnopqrstuvwxyz', 16)
