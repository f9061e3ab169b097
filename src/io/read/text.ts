import { plain } from '../../domain/product'

/** Zero-width, bidirectional and other controls: they show nothing and make two equal-looking names differ. */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}]/gu

/** A cell as text to keep: NFC, no hidden characters, no space around; lines inside stay. */
export const tidy = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(HIDDEN, '')
    .replace(/[^\S\n]+/gu, ' ')
    .trim()

export const hasHidden = (cell: string): boolean => cell.search(HIDDEN) >= 0

/** A heading without its unit, case, accents and punctuation: "Volumen (t)" and "volumen" are one. */
export const headingKey = (heading: string): string =>
  plain(tidy(heading).replace(/[([].*?[)\]]/g, ' '))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

/** The unit a heading carries in brackets, or ''. */
export const headingUnit = (heading: string): string => /[([](.*?)[)\]]/.exec(heading)?.[1]?.trim() ?? ''

/** Parts of a cell that holds a list. Sentences keep their commas; names do not. */
export const listOf = (cell: string, commas: 'split' | 'keep'): readonly string[] =>
  cell
    .split(commas === 'split' ? /[;|,\n]/ : /[;|\n]/)
    .map(tidy)
    .filter((part) => part !== '')
