import { recordsOf } from '../read/records'
import type { Separator } from '../read/table'

const filled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1

/** How many cells a row of data has: as many as the first row that is as wide as most are. */
export function widthOf(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const cells of records) {
    const used = filled(cells)
    if (used > 0) counts.set(used, (counts.get(used) ?? 0) + 1)
  }
  // Titles and notes stand alone in their rows, whatever the table's width.
  if (counts.size > 1) counts.delete(1)
  const [common] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])
  return filled(records.find((cells) => filled(cells) >= common) ?? [])
}

/**
 * A row whose decimal commas a comma-separated file did not quote has too many cells: "0,333" became 0 and 333. Put together
 * again when that can be done in one way only; null when it cannot.
 */
export function rejoined(cells: readonly string[], width: number): readonly string[] | null {
  const extra = filled(cells) - width
  const gaps = gapsOf(cells)
  const overlap = gaps.some((gap, i) => gaps[i + 1] === gap + 1)
  if (extra < 1 || gaps.length !== extra || overlap) return null
  return cells.flatMap((cell, i) => {
    if (gaps.includes(i - 1)) return []
    return [gaps.includes(i) ? `${cell.trim()},${(cells[i + 1] ?? '').trim()}` : cell]
  })
}

/** Where a whole number is followed by another: a decimal comma may have stood there. */
const gapsOf = (cells: readonly string[]): readonly number[] =>
  cells.flatMap((cell, i) => (/^[-+]?\d+$/.test(cell.trim()) && /^\d+$/.test((cells[i + 1] ?? '').trim()) ? [i] : []))

export const mayBeParted = (cells: readonly string[]): boolean => gapsOf(cells).length > 0

/**
 * A file saved again by a program that did not split it holds each row in one quoted cell. Its rows, when reading the cells
 * once more gives a table; null when it does not.
 */
export function unwrapped(records: readonly (readonly string[])[]): readonly (readonly string[])[] | null {
  const lines = records.filter((cells) => filled(cells) > 0)
  if (lines.length < 2 || lines.some((cells) => filled(cells) > 1)) return null
  const text = lines.map(([line = '']) => line.replaceAll('\n', ' ')).join('\n')
  for (const separator of [',', ';', '\t', '|'] satisfies readonly Separator[]) {
    const { records: inner, findings } = recordsOf(text, separator, '', lines.length + 1)
    const width = inner[0]?.length ?? 0
    if (findings.length === 0 && width > 1 && inner.every((cells) => cells.length === width)) return inner
  }
  return null
}
