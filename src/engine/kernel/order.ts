/**
 * The middle value; between the two middle ones when there are two.
 *
 * @param values at least one, finite, any order
 * @throws RangeError on an empty list: what to say of nothing is the caller's decision
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) throw new RangeError('median of an empty list')
  return (upper + lower) / 2
}
