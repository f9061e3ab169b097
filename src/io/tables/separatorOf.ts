import { recordsOf } from '../read/records'
import type { Separator } from '../read/table'

/** In order of preference: where two fit equally, a comma is more likely a decimal sign than a separator. */
const SEPARATORS: readonly Separator[] = [';', '\t', '|', ',']
const SAMPLE = 200
/** A table is at least this share of its file: less is prose with a comma in it. */
const LEAST = 0.3

/** The separator under which most rows, from the first of them on, have equally many cells; titles above count little. */
export function separatorOf(text: string): Separator {
  const fits = SEPARATORS.map((separator) => ({ separator, fit: fitOf(text, separator) }))
  return fits.reduce((best, one) => (one.fit > best.fit + 1e-9 ? one : best)).separator
}

/** From 0, no table, to 1, every row as wide as the others. */
function fitOf(text: string, separator: Separator): number {
  const widths = recordsOf(text, separator, '', SAMPLE)
    .records.filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => cells.length)
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [width] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])
  const table = widths.slice(widths.indexOf(width))
  if (width === 0 || (table.length < 2 && widths.length > 1) || table.length / widths.length < LEAST) return 0
  const share = table.filter((one) => one === width).length / table.length
  return share < 0.5 ? share / 4 : share * (0.5 + table.length / widths.length / 2)
}
