/**
 * What a quantity is when some of n things are as they are now and the others as they were: at index m stands the value with
 * thing i as it is now where bit i of m is set. Whole numbers, so that differences are exact; null where there is none.
 */
export type MixedValues = readonly (number | null)[]

/** What one change, or several that cannot be told apart, add. */
export interface FactorPart {
  readonly factors: readonly number[]
  readonly change: number
}

/** The values of every mix of n things. */
export const mixedValues = (n: number, mixAt: (isNow: (factor: number) => boolean) => number | null): MixedValues =>
  Array.from({ length: 2 ** n }, (_, mask) => mixAt((factor) => (mask & (1 << factor)) !== 0))

/**
 * The change from nothing to everything as it is now, parted along one order: each part is what the value moves when that thing
 * changes after those before it. The parts sum exactly to the whole, whatever the order. Where a mix has no value, the
 * things on both sides of it stay one part. null when either end has none.
 */
export function partsAlong(values: MixedValues, order: readonly number[]): readonly FactorPart[] | null {
  let mask = 0
  let reached = values[mask] ?? null
  if (reached === null) return null
  let waiting: readonly number[] = []
  const parts: FactorPart[] = []
  for (const factor of order) {
    mask |= 1 << factor
    waiting = [...waiting, factor]
    const value = values[mask] ?? null
    if (value === null) continue
    parts.push({ factors: waiting, change: value - reached })
    reached = value
    waiting = []
  }
  return waiting.length === 0 ? parts : null
}

/** Least and most that one thing adds over all orders of n; null while some mix has no value. */
export function factorRange(
  values: MixedValues,
  n: number,
  factor: number,
): readonly [least: number, most: number] | null {
  const steps = stepsOf(values, n, factor)
  if (steps === null) return null
  return [Math.min(...steps.map(({ step }) => step)), Math.max(...steps.map(({ step }) => step))]
}

/**
 * What each thing adds on the average of all n! orders, in n!-ths, so that it is whole and the parts sum exactly to n! times the
 * whole: the Shapley value (Shapley 1953), as Shorrocks (2013, Journal of Economic Inequality 11:99-126) parts a change among
 * its causes. null while some mix has no value.
 */
export function averageParts(values: MixedValues, n: number): readonly number[] | null {
  const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1))
  const parts = Array.from({ length: n }, (_, factor) => {
    const steps = stepsOf(values, n, factor)
    const weight = (changed: number) => factorial(changed) * factorial(n - changed - 1)
    return steps?.reduce((sum, { before, step }) => sum + weight(before) * step, 0) ?? null
  })
  return parts.every((part) => part !== null) ? parts : null
}

/** How far the value moves with this thing, after each choice of the others; `before` is how many changed before it. */
function stepsOf(values: MixedValues, n: number, factor: number) {
  const bit = 1 << factor
  const steps: { readonly before: number; readonly step: number }[] = []
  for (let mask = 0; mask < 2 ** n; mask++) {
    if (mask & bit) continue
    const [from, to] = [values[mask] ?? null, values[mask | bit] ?? null]
    if (from === null || to === null) return null
    const before = Array.from({ length: n }, (_, i) => (mask >> i) & 1).reduce((sum, one) => sum + one, 0)
    steps.push({ before, step: to - from })
  }
  return steps
}
