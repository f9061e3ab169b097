/**
 * Moves labels apart so that none is nearer than `gap` to the next, keeping their order from top to bottom.
 *
 * @param wanted where each would stand, in pixels; equal ones keep the order they came in
 * @returns where each stands, in the order they came in; the first from the top never moves
 */
export function spreadApart(wanted: readonly number[], gap: number): readonly number[] {
  const order = wanted.map((_, i) => i).sort((i, j) => (wanted[i] ?? 0) - (wanted[j] ?? 0))
  const placed = [...wanted]
  let last = Number.NEGATIVE_INFINITY
  for (const i of order) {
    last = Math.max(wanted[i] ?? 0, last + gap)
    placed[i] = last
  }
  return placed
}
