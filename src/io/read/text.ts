import { plain } from '../../domain/product'
import { visible } from '../../domain/visible'

/** A cell as text to keep: NFC, no hidden characters, no space around; lines inside stay. */
export const tidy = (cell: string): string =>
  visible(cell)
    .replace(/[^\S\n]+/gu, ' ')
    .trim()

/** What stands in brackets, without brackets of its own: a pattern that could cross others would take minutes of "((((". */
const UNIT = /[([]([^()[\]]*)[)\]]/g

/** A heading without its unit, case, accents and punctuation: "Volumen (t)" and "volumen" are one. */
export const headingKey = (heading: string): string =>
  plain(tidy(heading).replace(UNIT, ' '))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

/** The unit a heading carries in brackets, or ''. */
export const headingUnit = (heading: string): string => [...heading.matchAll(UNIT)][0]?.[1]?.trim() ?? ''

/** Parts of a cell that holds a list. Sentences keep their commas; names do not. */
export const listOf = (cell: string, commas: 'split' | 'keep'): readonly string[] =>
  cell
    .split(commas === 'split' ? /[;|,\n]/ : /[;|\n]/)
    .map(tidy)
    .filter((part) => part !== '')

/** Rows as a person would list them: runs of three or more are joined, "2–91, 95, 96". */
export function rowList(rows: readonly number[]): string {
  const runs: { from: number; to: number }[] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last && row === last.to + 1) last.to = row
    else runs.push({ from: row, to: row })
  }
  return runs
    .map(({ from, to }) => (to - from > 1 ? `${from}–${to}` : to > from ? `${from}, ${to}` : `${from}`))
    .join(', ')
}
