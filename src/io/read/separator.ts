import type { KnowsHeading } from './edges'
import { readNumber } from './number'
import { MOST_COLUMNS, recordsOf } from './records'
import type { Separator } from './table'

/** In order of preference: where two fit equally, a comma is more likely a decimal sign than a separator. */
const SEPARATORS: readonly Separator[] = [';', '\t', '|', ',']
const SAMPLE = 200

/** Excel's own first line "sep=;": it names the separator, and spreadsheets do not count it as a row. */
export function declaredSeparator(text: string): { readonly separator: Separator | null; readonly rest: string } {
  const found = /^sep=(.)\r?\n?/i.exec(text)
  const separator = SEPARATORS.find((mark) => mark === found?.[1]) ?? null
  return separator && found ? { separator, rest: text.slice(found[0].length) } : { separator: null, rest: text }
}

interface Fit {
  readonly separator: Separator
  /** Headings the reader knows, in its best row. */
  readonly known: number
  /** Share of the rows that have the commonest number of cells, when that is more than one. */
  readonly share: number
}

/** The separator under which most headings are known; then the one under which most rows have equally many cells. */
export function detectSeparator(text: string, knows: KnowsHeading): Separator {
  const fits = SEPARATORS.map((separator) => fitOf(text, separator, knows))
  const best = fits.reduce((one, other) =>
    other.known > one.known || (other.known === one.known && other.share > one.share + 1e-9) ? other : one,
  )
  return best.separator
}

function fitOf(text: string, separator: Separator, knows: KnowsHeading): Fit {
  const rows = recordsOf(text, separator, '', SAMPLE).records.filter((cells) =>
    cells.some((cell) => cell.trim() !== ''),
  )
  const known = Math.max(0, ...rows.map((cells) => cells.slice(0, MOST_COLUMNS).filter(knows).length))
  const counts = new Map<number, number>()
  for (const cells of rows) {
    // "40,3" alone on its line is a number, not two cells.
    const single = cells.length === 1 || (separator === ',' && readNumber(cells.join(',')).status === 'value')
    const width = single ? 1 : cells.length
    counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  const [width, times] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [1, 0])
  return { separator, known, share: width > 1 ? times / rows.length : 0 }
}
