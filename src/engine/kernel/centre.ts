/**
 * The centre of sorted numbers, each as often as it is counted; NaN when none is.
 *
 * @param values `length` numbers, smallest first
 * @param times how often values[k] is there, at times[from + k]
 */
export type Centre = (values: Float64Array, times: Int32Array, from: number, length: number) => number

/** The middle one; between the two middle ones when there are two. */
export const medianCentre: Centre = (values, times, from, length) => {
  const n = countOf(times, from, length)
  const [below, above] = [(n - 1) >> 1, n >> 1]
  let passed = 0
  let lower = Number.NaN
  for (let k = 0; k < length; k += 1) {
    const before = passed
    passed += times[from + k] as number // inside, as all here: `length` of both
    if (before <= below && passed > below) lower = values[k] as number
    if (passed > above) return (lower + (values[k] as number)) / 2
  }
  return Number.NaN
}

export const meanCentre: Centre = (values, times, from, length) => trimmedBy(0, values, times, from, length)

/** At each end this share of the numbers is left out, rounded down, and at least one of three or more. */
const TRIMMED = 0.2

/**
 * The mean of sorted numbers without so many at each end, the last of them in part when it is no whole number. When nothing is left it is
 * the median.
 */
export function trimmedMean(values: Float64Array, cut: number): number {
  const once = new Int32Array(values.length).fill(1)
  return 2 * cut < values.length
    ? trimmedBy(cut, values, once, 0, values.length)
    : medianCentre(values, once, 0, values.length)
}

/**
 * The mean without a fifth of the numbers at each end, and of three or more never with the highest and the lowest. Of three it is
 * the median.
 *
 * Source: Tukey & McLaughlin (1963), Sankhyā A 25:331–352; a fifth by Wilcox (2012), Introduction to Robust Estimation, §3.3.
 */
export const trimmedCentre: Centre = (values, times, from, length) => {
  const n = countOf(times, from, length)
  return trimmedBy(n < 3 ? 0 : Math.max(1, Math.floor(TRIMMED * n)), values, times, from, length)
}

function trimmedBy(cut: number, values: Float64Array, times: Int32Array, from: number, length: number): number {
  const last = countOf(times, from, length) - cut
  let before = 0
  let total = 0
  for (let k = 0; k < length; k += 1) {
    const after = before + (times[from + k] as number)
    const kept = Math.min(after, last) - Math.max(before, cut)
    if (kept > 0) total += kept * (values[k] as number)
    before = after
  }
  return total / (last - cut)
}

function countOf(times: Int32Array, from: number, length: number): number {
  let n = 0
  for (let k = 0; k < length; k += 1) n += times[from + k] as number
  return n
}
