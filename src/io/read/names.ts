/** One slip in short words, two from eight letters on; words under four letters have no near ones. */
export function isNear(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  if (length < 4) return false
  const most = length < 8 ? 1 : 2
  // A slip changes the length by one letter at most, two units of text: a page of text is near no name.
  if (Math.abs(one.length - other.length) > 2 * most) return false
  return edits(one, other, most) <= most
}

/**
 * Insertions, deletions, replacements and swaps of neighbours (Damerau 1964, restricted), letter by letter. Only as far
 * from the diagonal as `most` slips can lead; more than `most` is told as some larger number.
 */
function edits(one: string, other: string, most: number): number {
  const [from, to] = [[...one], [...other]]
  const table: number[][] = [to.map((_, j) => j).concat(to.length)]
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    table.push(row)
    for (let j = Math.max(1, i - most); j <= Math.min(to.length, i + most); j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? at(i - 2, j - 2) + 1 : at(-1, -1)
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped)
    }
  }
  return at(from.length, to.length)
}
