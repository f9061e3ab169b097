/** Times of repeated work, in milliseconds: the middle one is what is quoted, and ratios between two in the same run. */
export function medianTime(work: () => void, repeats = 7): number {
  work()
  const times: number[] = []
  for (let i = 0; i < repeats; i++) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  return middle(times)
}

export const middle = (times: readonly number[]): number => quantile(times, 0.5)

/** The value under which a share of the times lies (nearest rank). */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const row = (name: string, ...cells: readonly string[]): string => `| ${[name, ...cells].join(' | ')} |`
export const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`
